// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/merge_command.hpp"

#include "tests/app/cli/log_commands.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

namespace stridetick::app::cli {
namespace {

namespace fs = std::filesystem;
using tests::contentsOf;
using tests::LogCommands;
using tests::TempLog;

/// Two logs of one runner: both edited measurement 1, the other has a run more.
class MergeCommand : public ::testing::Test {
 protected:
    MergeCommand() {
        fill(commands.temp, 2);
        auto log = fill(other, 3);
        TempLog::write(log, {tests::aSession(3, 4, core::SessionState::Finished)});
    }
    static log::SessionLog fill(const TempLog& temp, int day) {
        auto log = temp.writing();
        auto edited = tests::aMeasurement(1);
        edited.note = "of day " + std::to_string(day);
        TempLog::write(log, {tests::aMeasurement(1),
                             log::Edit<core::Measurement>{edited, tests::dayNumber(day)}});
        return log;
    }
    std::string from() const { return other.file().string(); }

    LogCommands commands;
    TempLog other;
};

TEST_F(MergeCommand, TakesAnotherLogAndTellsWhatCameOfIt) {
    const auto before = contentsOf(other.file());
    ASSERT_EQ(other.filesInFolder(), std::vector<std::string>{"log.db"});
    EXPECT_EQ(commands.run({"merge", from()}), 0) << commands.program.err();
    const auto out = commands.program.out();
    EXPECT_TRUE(out.starts_with(from() + ": 1 new, 1 changed, 0 deleted, 0 there already\n"))
        << out;
    EXPECT_NE(
        out.find("changed in both, the later edit was kept: measurement of 2026-01-01T08:00:00"
                 "+01:00, this log's change on"),
        std::string::npos)
        << out;
    EXPECT_EQ(commands.temp.sqlite3("SELECT note FROM measurement; SELECT count(*) FROM session"),
              "of day 3\n1");
    EXPECT_EQ(contentsOf(other.file()), before);
    EXPECT_EQ(other.filesInFolder(), std::vector<std::string>{"log.db"});
    EXPECT_EQ(commands.files("backups").size(), 1U);
    EXPECT_EQ(commands.run({"backup", "--list"}), 0);
    EXPECT_NE(commands.program.out().find("before a merge"), std::string::npos);
}

TEST_F(MergeCommand, AnswersInJson) {
    const auto answer = commands.json({"merge", from()}, 0);
    EXPECT_EQ(answer["log"].toString().toStdString(), commands.log());
    EXPECT_EQ(answer["file"].toString().toStdString(), from());
    EXPECT_EQ(answer["tables"]["session"]["new"], 1);
    EXPECT_EQ(answer["tables"]["measurement"]["changed"], 1);
    const auto lost = answer["overruled"].toArray().at(0).toObject();
    EXPECT_EQ(lost["table"], "measurement");
    EXPECT_EQ(lost["uuid"].toString().toStdString(), tests::uuidOf(1));
    EXPECT_EQ(lost["was_of"], "log");
    EXPECT_EQ(answer["backup"]["kind"], "before_merge");
    const auto again = commands.json({"merge", from()}, 0);
    EXPECT_EQ(again["tables"]["session"]["unchanged"], 1);
    EXPECT_TRUE(again["overruled"].toArray().isEmpty());
    EXPECT_TRUE(again["backup"].isNull());
}

TEST_F(MergeCommand, ALogThatIsOpenElsewhereIsLeftAlone) {
    auto window = commands.temp.writing();
    EXPECT_EQ(commands.json({"merge", from()}, 1)["reason"], "in_use");
    EXPECT_EQ(commands.temp.sqlite3("SELECT count(*) FROM session"), "0");
    EXPECT_TRUE(commands.files("backups").empty());
}

TEST_F(MergeCommand, TheOtherMayBeOpen) {
    auto window = other.writing();
    EXPECT_EQ(commands.run({"merge", from(), "--quiet"}), 0) << commands.program.err();
    EXPECT_EQ(commands.program.out(), "");
    TempLog::write(window, {tests::aMeasurement(9)});
}

TEST_F(MergeCommand, MakesTheLogWhereThereIsNone) {
    fs::remove(commands.temp.file());
    EXPECT_EQ(commands.run({"merge", from()}), 0) << commands.program.err();
    EXPECT_EQ(commands.temp.sqlite3("SELECT count(*) FROM session"), "1");
    EXPECT_EQ(commands.temp.sqlite3("SELECT uuid FROM runner"),
              other.sqlite3("SELECT uuid FROM runner"));
}

TEST_F(MergeCommand, WhatIsNoLogIsRefusedWithItsReason) {
    const auto before = contentsOf(commands.temp.file());
    const auto file = commands.program.file("other");
    const auto reasonFor = [&](int exitCode) {
        return commands.json({"merge", file}, exitCode)["reason"].toString();
    };
    EXPECT_EQ(reasonFor(3), "missing");
    tests::writeContents(file, "some words");
    EXPECT_EQ(reasonFor(3), "not_ours");
    tests::writeContents(file, "{\"format\": \"other\"}");
    EXPECT_EQ(reasonFor(3), "malformed");
    tests::writeContents(file, "{\"format\": \"stridetick-log\", \"version\": 99}");
    EXPECT_EQ(reasonFor(3), "malformed");
    auto damaged = contentsOf(other.file());
    damaged.replace(damaged.size() / 2, 4096, 4096, 'x');
    tests::writeContents(file, damaged);
    EXPECT_EQ(reasonFor(1), "damaged");
    EXPECT_EQ(contentsOf(commands.temp.file()), before);
    commands.damage();
    EXPECT_EQ(commands.json({"merge", from()}, 1)["reason"], "damaged");
}

TEST_F(MergeCommand, WhatGoesWrongOnceATextWasReadIsToldOfTheRunnersFile) {
    const auto text = commands.program.file("from.json");
    ASSERT_EQ(commands.program.run({"export", "--json", text, "--log", from()}), 0);
    tests::writeContents(commands.temp.folder() / "backups", "in the way");
    EXPECT_EQ(commands.run({"merge", text}), 1);
    EXPECT_TRUE(commands.program.err().starts_with(text)) << commands.program.err();
    EXPECT_EQ(commands.program.err().find("read.db"), std::string::npos);
}

TEST_F(MergeCommand, WantsOneFile) {
    EXPECT_FALSE(readMergeOrder({}));
    EXPECT_FALSE(readMergeOrder({"a", "b"}));
    EXPECT_FALSE(readMergeOrder({""}));
    EXPECT_EQ(readMergeOrder({"/a", "--log", "/b"}).value().file, "/a");
    EXPECT_EQ(commands.json({"merge"}, 2)["reason"], "usage");
}

}  // namespace
}  // namespace stridetick::app::cli
