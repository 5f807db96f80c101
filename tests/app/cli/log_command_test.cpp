// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/log_command.hpp"

#include "app/cli/exit_codes.hpp"
#include "tests/app/cli/log_commands.hpp"
#include "tests/support/sound_files.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace stridetick::app::cli {
namespace {

using tests::LogCommands;
using Verdict = log::LogCheck::Verdict;

TEST(LogCommand, EachReasonHasItsWordItsSentenceAndItsCode) {
    std::set<QString> reasons;
    for (const auto verdict : {Verdict::Missing, Verdict::NotOurs, Verdict::Newer, Verdict::Damaged,
                               Verdict::Unavailable}) {
        const auto failure = failureOf("/a/log.db", {verdict, 1, "in its words", {}});
        EXPECT_TRUE(failure.sentence.contains("/a/log.db")) << qPrintable(failure.sentence);
        EXPECT_TRUE(failure.sentence.endsWith('.')) << qPrintable(failure.sentence);
        EXPECT_EQ(failure.exitCode, verdict == Verdict::Damaged ? kFailed : kNotReadable);
        reasons.insert(failure.reason);
    }
    EXPECT_EQ(reasons,
              (std::set<QString>{"missing", "not_ours", "newer", "damaged", "unavailable"}));
}

TEST(LogCommand, ADamagedLogIsToBeOpenedAndADamagedBackupIsNot) {
    const log::LogCheck damaged{Verdict::Damaged, 1, "a page", {}};
    EXPECT_TRUE(failureOf("/log.db", damaged).sentence.contains("Open Stridetick"));
    EXPECT_FALSE(failureOfBackup("/b.db", damaged).sentence.contains("Open Stridetick"));
}

TEST(LogCommand, CountsOneAndMany) {
    log::LogContents contents{.measurements = 1, .sessions = 2, .firstEntry = {}, .lastEntry = {}};
    EXPECT_EQ(described(contents), "1 measurement, 2 runs");
    contents.measurements = 0;
    contents.sessions = 1;
    EXPECT_EQ(described(contents), "0 measurements, 1 run");
}

TEST(LogCommand, TimesHaveTheOffsetOfThePlaceWhereTheyWereWritten) {
    EXPECT_EQ(isoTime(tests::dayNumber(0)), "2026-01-01T08:00:00+01:00");
    auto west = tests::dayNumber(0);
    west.offset = std::chrono::minutes{-210};
    EXPECT_EQ(isoTime(west), "2026-01-01T03:30:00-03:30");
}

TEST(LogCommand, WhereThereIsNoLogNoneIsMade) {
    for (const char* command : {"backup", "check", "history"}) {
        LogCommands commands;
        const int code = std::string(command) == "backup" ? 1 : 3;
        EXPECT_EQ(commands.run({command}), code) << command;
        EXPECT_EQ(commands.program.out(), "");
        EXPECT_EQ(commands.program.err(), "There is no log " + commands.log() + ".\n");
        const auto answer = commands.json({command}, code);
        EXPECT_EQ(answer["reason"], "missing") << command;
        EXPECT_TRUE(answer["error"].toString().startsWith("There is no log")) << command;
        EXPECT_TRUE(commands.files().empty()) << command;
    }
}

TEST(LogCommand, NothingIsLeftBesideALogThatIsOnlyRead) {
    LogCommands commands;
    commands.fill();
    const auto json = commands.program.file("log.json");
    const auto sheets = commands.program.file("sheets");
    const auto runs = commands.program.file("runs");
    const std::vector<std::vector<std::string>> reading{{"check"},
                                                        {"history"},
                                                        {"export", "--json", json},
                                                        {"export", "--csv", sheets},
                                                        {"export", "--fit", runs}};
    for (const auto& command : reading) {
        EXPECT_EQ(commands.run(command), 0) << commands.program.err();
        EXPECT_EQ(commands.files(), std::vector<std::string>{"log.db"}) << command.front();
    }
}

TEST(LogCommand, ADamagedLogIsToldWithWhatToDoAndStaysAsItIs) {
    for (const char* command : {"backup", "check", "history"}) {
        LogCommands commands;
        commands.fill();
        commands.damage();
        const auto before = tests::contentsOf(commands.temp.file());
        EXPECT_EQ(commands.run({command}), 1) << command;
        EXPECT_EQ(commands.program.out(), "");
        EXPECT_NE(commands.program.err().find(" is damaged ("), std::string::npos);
        EXPECT_NE(commands.program.err().find("Open Stridetick"), std::string::npos);
        EXPECT_EQ(commands.json({command}, 1)["reason"], "damaged") << command;
        EXPECT_EQ(tests::contentsOf(commands.temp.file()), before) << command;
        EXPECT_TRUE(commands.files("backups").empty()) << command;
    }
}

TEST(LogCommand, WhatIsNotToldWellIsAnsweredWithTwoInWordsOrInJson) {
    LogCommands commands;
    const std::vector<std::vector<std::string>> wrong{{"backup", "a.db", "b.db"},
                                                      {"backup", "--list", "a.db"},
                                                      {"backup", "--force"},
                                                      {"backup", "--list", "--force"},
                                                      {"backup", ""},
                                                      {"check", "a.db"},
                                                      {"check", "--loud"},
                                                      {"history", "8"},
                                                      {"history", "--weeks", "0"},
                                                      {"history", "--weeks", "1041"},
                                                      {"history", "--weeks", "x"},
                                                      {"history", "--first-day", "someday"}};
    for (const auto& arguments : wrong) {
        EXPECT_EQ(commands.run(arguments), 2) << arguments.back();
        EXPECT_EQ(commands.program.out(), "");
        EXPECT_NE(commands.program.err().find("Try: stridetick " + arguments.front() + " --help\n"),
                  std::string::npos)
            << commands.program.err();
        const auto answer = commands.json(arguments, 2);
        EXPECT_EQ(answer["reason"], "usage") << arguments.back();
        EXPECT_FALSE(answer["error"].toString().isEmpty());
    }
    EXPECT_EQ(commands.program.run({"history", "--log", ""}), 2);
}

TEST(LogCommand, WithoutAFileItIsTheWindowsLog) {
    testing::CommandRunner program;
    program.start({"history"}, {{"XDG_DATA_HOME", program.folder().string()}});
    EXPECT_EQ(program.process().waitFor(testing::CommandRunner::kPatience), 3);
    EXPECT_EQ(program.err(), "There is no log " + program.file("stridetick/stridetick.db") + ".\n");
}

TEST(LogCommand, ALinkToALogIsThatLogWithItsBackups) {
    LogCommands commands;
    commands.fill();
    const auto link = commands.program.file("link.db");
    std::filesystem::create_symlink(commands.temp.file(), link);
    EXPECT_EQ(commands.program.run({"backup", "--log", link}), 0) << commands.program.err();
    EXPECT_EQ(commands.files("backups").size(), 1U);
    EXPECT_EQ(testing::namesIn(commands.program.folder()), std::vector<std::string>{"link.db"});
}

TEST(LogCommand, AnAnswerThatCannotBeWrittenIsAFailure) {
    LogCommands commands;
    commands.fill();
    testing::ChildProcess process(
        {.arguments = {STRIDETICK_PROGRAM, "history", "--log", commands.log()},
         .environment = {},
         .standardOutput = "/dev/full"});
    EXPECT_EQ(process.waitFor(testing::CommandRunner::kPatience), 1);
}

}  // namespace
}  // namespace stridetick::app::cli
