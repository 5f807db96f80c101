// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/log_replacement.hpp"

#include "core/log/file_moves.hpp"
#include "tests/app/backups.hpp"
#include "tests/app/log_lock.hpp"
#include "tests/app/program.hpp"
#include "tests/app/records.hpp"

#include <gtest/gtest.h>

#include <fstream>

namespace stridetick::app {
namespace {

using tests::waitFor;

class LogReplacementTest : public ::testing::Test {
 protected:
    QString whyNot() const { return whyNotReplaced(replacement_); }

    tests::Parts parts_;
    bool running_ = false;
    bool tapping_ = false;
    bool importing_ = false;
    LogReplacement replacement_{.clock = parts_.clock,
                                .log = parts_.log,
                                .running = [this] { return running_; },
                                .tapping = [this] { return tapping_; },
                                .importing = [this] { return importing_; }};
};

TEST_F(LogReplacementTest, WaitsForAnImportARunAndAMinute) {
    EXPECT_EQ(whyNot(), "");
    importing_ = true;
    EXPECT_TRUE(whyNot().startsWith("Files are being imported"));
    tapping_ = true;
    EXPECT_TRUE(whyNot().startsWith("A minute is being tapped"));
    running_ = true;
    EXPECT_TRUE(whyNot().startsWith("A run is on"));
}

TEST_F(LogReplacementTest, WaitsForWhatIsNotOnTheDisk) {
    const tests::LogLock lock(parts_.home.logFile());
    parts_.log.save({tests::tapped(1538)});
    ASSERT_TRUE(waitFor([this] { return !parts_.log.trouble().isEmpty(); }));
    EXPECT_TRUE(whyNot().startsWith("Entries wait to be written"));
}

TEST_F(LogReplacementTest, WaitsForTheOneThatIsUnderWay) {
    parts_.log.restore(tests::backUp(parts_.log));
    EXPECT_TRUE(whyNot().startsWith("Your log is being restored or merged: wait"));
    ASSERT_TRUE(waitFor([this] { return !parts_.log.replacing(); }));
    EXPECT_EQ(whyNot(), "");
}

TEST_F(LogReplacementTest, IsNotForALogThatIsNotKept) {
    const tests::Home home;
    std::ofstream(home.logFile()) << "another program's";
    LogService log(home.logFile(), parts_.clock);
    const LogReplacement replacement{.clock = parts_.clock,
                                     .log = log,
                                     .running = [] { return false; },
                                     .tapping = [] { return false; }};
    EXPECT_TRUE(whyNotReplaced(replacement).contains("being opened"));
    log.open();
    ASSERT_TRUE(waitFor([&] { return log.opening().has_value(); }));
    EXPECT_TRUE(whyNotReplaced(replacement).contains("not kept"));
    EXPECT_TRUE(isOpenLog(log, log.opening()->path)) << "the private one";
}

TEST_F(LogReplacementTest, KnowsTheLogUnderAnyNameAndItsJournal) {
    ASSERT_TRUE(parts_.log.save({tests::tapped(1538)}));
    ASSERT_TRUE(parts_.settled());
    const auto file = parts_.home.logFile();
    const auto link = file.parent_path() / "link.db";
    std::filesystem::create_symlink(file, link);
    EXPECT_TRUE(isOpenLog(parts_.log, file));
    EXPECT_TRUE(isOpenLog(parts_.log, link));
    EXPECT_TRUE(isOpenLog(parts_.log, log::walOf(file)));
    EXPECT_FALSE(isOpenLog(parts_.log, file.parent_path() / "none.db"));
}

}  // namespace
}  // namespace stridetick::app
