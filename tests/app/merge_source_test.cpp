// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/merge_source.hpp"

#include "tests/app/backups.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <string>

namespace stridetick::app {
namespace {

using tests::TempLog;
using Why = MergeSource::Refusal::Why;

class MergeSourceTest : public ::testing::Test {
 protected:
    MergeSourceTest() {
        auto log = other.writing();
        TempLog::write(log, {tests::aMeasurement(1)});
    }
    static MergeSource::Refusal refusalOf(const std::filesystem::path& file) {
        return MergeSource::tryOpen(file, "theirs").error();
    }

    TempLog other;
};

TEST_F(MergeSourceTest, IsALogThatIsMergedAsItIs) {
    const auto source = MergeSource::tryOpen(other.file(), "theirs");
    ASSERT_TRUE(source) << qPrintable(source.error().sentence);
    EXPECT_EQ(source->log(), other.file());
    EXPECT_EQ(other.filesInFolder(), std::vector<std::string>{"log.db"});
}

TEST_F(MergeSourceTest, OrATextThatIsReadIntoALogOfItsOwn) {
    const auto text = other.folder() / "log.json";
    tests::writeContents(text, R"({"format": "stridetick-log"})");
    EXPECT_EQ(refusalOf(text).why, Why::Malformed);
    EXPECT_TRUE(refusalOf(text).sentence.startsWith("theirs is not a log as JSON"));
}

TEST_F(MergeSourceTest, IsRefusedWithWhatIsWrongWithIt) {
    EXPECT_EQ(refusalOf(other.folder() / "none.db").why, Why::Missing);
    const auto words = other.folder() / "words.txt";
    tests::writeContents(words, "some words");
    EXPECT_EQ(refusalOf(words).why, Why::NotOurs);
    const auto damaged = other.folder() / "damaged.db";
    std::filesystem::copy_file(other.file(), damaged);
    tests::damage(damaged);
    EXPECT_EQ(refusalOf(damaged).why, Why::Damaged);
    tests::makeNewer(other.file());
    EXPECT_EQ(refusalOf(other.file()).why, Why::Newer);
    EXPECT_TRUE(refusalOf(other.file()).sentence.contains("theirs was written by a newer"));
}

TEST_F(MergeSourceTest, IsRehearsedWithoutTouchingTheLog) {
    const TempLog temp;
    const auto open = temp.writing();
    const auto source = MergeSource::tryOpen(other.file(), "theirs").value();
    const auto summary = source.tryRehearse(temp.file(), tests::dayNumber(3));
    ASSERT_TRUE(summary) << summary.error().detail;
    EXPECT_TRUE(summary->tookAnything());
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM measurement"), "0");
    EXPECT_FALSE(std::filesystem::exists(temp.folder() / "backups"));
    EXPECT_FALSE(std::filesystem::exists(summary->backup->file)) << "nothing is left of it";
    EXPECT_FALSE(source.tryRehearse(temp.folder() / "none.db", tests::dayNumber(3)));
}

TEST(MergeSource, WhatWentWrongIsToldAsNotWrittenWhereThatIsWhy) {
    using Kind = log::LogError::Kind;
    EXPECT_EQ(notMerged("a", {Kind::DiskFull, "full"}).why, Why::NotWritten);
    EXPECT_EQ(notMerged("a", {Kind::Other, "odd"}).why, Why::NotRead);
    EXPECT_EQ(notMerged("a", {Kind::Other, "odd"}).sentence,
              "a could not be merged (odd). The log is as it was.");
}

}  // namespace
}  // namespace stridetick::app
