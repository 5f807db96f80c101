// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log_export.hpp"

#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

namespace stridetick::app {
namespace {

using Form = LogExport::Form;
using Why = LogExport::Objection::Why;
using tests::contentsOf;
using tests::dayNumber;
using tests::TempLog;

/// A measurement and two runs.
class LogExportTest : public ::testing::Test {
 protected:
    LogExportTest() {
        auto log = temp.writing();
        TempLog::write(log, {tests::aMeasurement(1), tests::aSession(2, 3),
                             tests::aSession(3, 4, core::SessionState::Finished, dayNumber(9))});
    }
    LogExport prepared(LogExport::Order order) const {
        return LogExport::tryPrepare({.log = temp.file(),
                                      .readFrom = temp.file(),
                                      .contents = log::checkLog(temp.file()).contents,
                                      .read = [this] { return temp.reading(); }},
                                     std::move(order))
            .value();
    }
    static std::size_t write(const LogExport& made) {
        return made.tryWrite([](std::size_t) { return true; }).value();
    }
    std::set<std::string> namesIn(const std::filesystem::path& folder) const {
        std::set<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(folder)) {
            names.insert(entry.path().filename().string());
        }
        return names;
    }

    TempLog temp;
    std::filesystem::path place = temp.folder() / "out";
};

TEST_F(LogExportTest, WritesAllAsOneText) {
    const auto made = prepared({.form = Form::Json, .place = place});
    EXPECT_EQ(made.files(), std::vector{place});
    EXPECT_EQ(write(made), 1U);
    EXPECT_NE(contentsOf(place).find(tests::uuidOf(3)), std::string::npos);
}

TEST_F(LogExportTest, WritesASheetOfEachTableAndOneOfTheWeeks) {
    const auto made = prepared({.form = Form::Csv, .place = place});
    EXPECT_FALSE(std::filesystem::exists(place)) << "first there is but a look";
    EXPECT_EQ(write(made), made.files().size());
    EXPECT_EQ(namesIn(place).size(), made.files().size());
    EXPECT_TRUE(namesIn(place).contains("session.csv"));
    const auto weeks = contentsOf(place / "weeks.csv");
    EXPECT_EQ(std::count(weeks.begin(), weeks.end(), '\n'), 3) << weeks;
}

TEST_F(LogExportTest, WritesARunPerFileUntilItIsToldToStop) {
    const auto made = prepared({.form = Form::Tcx, .place = place});
    EXPECT_EQ(made.tryWrite([](std::size_t written) { return written < 1; }).value(), 1U);
    EXPECT_EQ(namesIn(place), std::set<std::string>{"2026-01-01_080000.tcx"});
    const auto late = prepared({.form = Form::Fit,
                                .place = place,
                                .existing = log::Existing::Keep,
                                .first = std::chrono::local_days{std::chrono::year{2026} / 1 / 5}});
    EXPECT_EQ(write(late), 1U);
    EXPECT_TRUE(namesIn(place).contains("2026-01-10_080000.fit"));
}

TEST_F(LogExportTest, ObjectsToWhatIsThereUnlessItMayBeReplaced) {
    std::filesystem::create_directory(place);
    tests::writeContents(place / "2026-01-10_080000.fit", "mine");
    LogExport::Order order{.form = Form::Fit, .place = place};
    const auto objection = prepared(order).objection();
    ASSERT_TRUE(objection);
    EXPECT_EQ(objection->why, Why::Exists);
    EXPECT_EQ(objection->file, place / "2026-01-10_080000.fit");
    order.existing = log::Existing::Replace;
    EXPECT_FALSE(prepared(order).objection());
    EXPECT_EQ(write(prepared(order)), 2U);
    EXPECT_NE(contentsOf(place / "2026-01-10_080000.fit"), "mine");
}

TEST_F(LogExportTest, ClearsOnceWhatAnExportThatDiedHasLeft) {
    const auto made = prepared({.form = Form::Tcx, .place = place});
    std::filesystem::create_directory(place);
    const pid_t dead = ::fork();
    if (dead == 0) {
        ::_exit(0);
    }
    ::waitpid(dead, nullptr, 0);
    const auto left = made.files().at(1).string() + ".new-" + std::to_string(dead);
    tests::writeContents(left, "half");
    std::vector<bool> there;
    ASSERT_TRUE(made.tryWrite([&](std::size_t written) {
        there.push_back(std::filesystem::exists(left));
        if (written == 0) {
            tests::writeContents(left, "half");
        }
        return true;
    }));
    EXPECT_EQ(there, (std::vector{false, true})) << "before the first, and not before each";
    EXPECT_TRUE(std::filesystem::exists(left)) << "a look at thousands of files is not for each";
}

TEST_F(LogExportTest, NeverReplacesTheLogNorAFolder) {
    const auto why = [&](const std::filesystem::path& file) {
        return prepared({.form = Form::Json, .place = file, .existing = log::Existing::Replace})
            .objection()
            .value()
            .why;
    };
    EXPECT_EQ(why(temp.file()), Why::IsTheLog);
    const auto open = temp.writing();
    EXPECT_EQ(why(log::walOf(temp.file())), Why::IsTheLog);
    std::filesystem::create_directory(place);
    EXPECT_EQ(why(place), Why::IsAFolder);
}

TEST_F(LogExportTest, WhatCannotBeWrittenIsToldAndLeavesNothing) {
    tests::writeContents(place, "no folder");
    const auto made = prepared({.form = Form::Tcx, .place = place});
    const auto written = made.tryWrite([](std::size_t) { return true; });
    ASSERT_FALSE(written);
    EXPECT_NE(written.error().detail.find(place.string()), std::string::npos);
    EXPECT_EQ(contentsOf(place), "no folder");
    EXPECT_FALSE(tryWriteWhole(place / "below", "text", log::Existing::Keep));
}

}  // namespace
}  // namespace stridetick::app
