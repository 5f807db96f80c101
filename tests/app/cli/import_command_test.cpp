// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_command.hpp"

#include "tests/app/cli/log_commands.hpp"
#include "tests/app/cli/watch_texts.hpp"

#include <gtest/gtest.h>

#include <csignal>
#include <optional>
#include <string>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace stridetick::app::cli {
namespace {

using tests::contentsOf;
using tests::LogCommands;
using tests::watchRun;

TEST(ImportCommand, AnExportTakenIntoANewLogIsExportedAgainToTheByte) {
    LogCommands old;
    old.fill();
    const auto text = old.program.file("log.json");
    ASSERT_EQ(old.run({"export", "--json", text}), 0);
    LogCommands fresh;
    EXPECT_EQ(fresh.run({"import", text}), 0) << fresh.program.err();
    EXPECT_EQ(fresh.program.out().find(text + ": 3 new, 0 changed, 0 deleted, 0 there already"), 0U)
        << fresh.program.out();
    const auto again = fresh.program.file("again.json");
    ASSERT_EQ(fresh.run({"export", "--json", again}), 0);
    EXPECT_TRUE(contentsOf(again) == contentsOf(text));
    EXPECT_EQ(fresh.json({"import", text}, 0)["files"].toArray().at(0)["backup"], QJsonValue());
}

TEST(ImportCommand, OneThatCannotBeTakenDoesNotHoldUpTheOthers) {
    LogCommands old;
    old.fill();
    const auto text = old.program.file("log.json");
    ASSERT_EQ(old.run({"export", "--json", text}), 0);
    LogCommands commands;
    const auto bad = commands.program.file("bad.json");
    tests::writeContents(bad, contentsOf(text).substr(0, 500));
    const auto files = commands.json({"import", bad, text, old.log()}, 1)["files"].toArray();
    ASSERT_EQ(files.size(), 3);
    EXPECT_EQ(files[0]["reason"], "malformed");
    EXPECT_EQ(files[0]["file"].toString().toStdString(), bad);
    EXPECT_EQ(files[1]["tables"]["session"]["new"], 1);
    EXPECT_EQ(files[2]["tables"]["session"]["unchanged"], 1);
    EXPECT_EQ(commands.run({"import", bad, bad}), 3);
    EXPECT_EQ(commands.program.out(), "");
    EXPECT_NE(commands.program.err().find("is not a log as JSON that can be read"),
              std::string::npos);
}

TEST(ImportCommand, WhereNothingCanBeTakenNoLogIsMade) {
    const LogCommands old;
    LogCommands commands;
    const auto words = commands.program.file("words");
    tests::writeContents(words, "some words");
    EXPECT_EQ(commands.run({"import", words, old.log()}), 3);
    EXPECT_NE(commands.program.err().find("is neither a watch's file nor"), std::string::npos);
    EXPECT_EQ(commands.run({"merge", words}), 3);
    EXPECT_TRUE(commands.files().empty());
}

TEST(ImportCommand, NoLogIsMadeForWhatOnlyLooksAsIfItCouldBeTaken) {
    LogCommands commands;
    const auto other = commands.program.file("other");
    tests::sqlite3Says(other, "CREATE TABLE shoes (name)");
    auto ride = watchRun(0, 4);
    ride.replace(ride.find("Running"), 7, "Biking");
    for (const auto& text : {contentsOf(other), std::string("{}"),
                             std::string("<html><body>shoes</body></html>"), ride}) {
        tests::writeContents(other, text);
        EXPECT_NE(commands.run({"merge", other}), 0);
        commands.run({"import", other});
        EXPECT_TRUE(commands.files().empty()) << text.substr(0, 20);
    }
}

TEST(ImportCommand, AWatchsRunIsASessionInTheHistory) {
    LogCommands commands;
    const auto run = commands.program.file("run.tcx");
    tests::writeContents(run, watchRun(2, 30));
    EXPECT_EQ(commands.run({"import", run}), 0) << commands.program.err();
    EXPECT_EQ(commands.program.out(), run + ": imported\n");
    const auto runs = commands.json({"import", run}, 0)["files"].toArray().at(0)["runs"].toArray();
    ASSERT_EQ(runs.size(), 1);
    EXPECT_EQ(runs[0]["result"], "already_there");
    const auto history = tests::TempLog::everything(commands.temp.reading());
    ASSERT_EQ(history.sessions.size(), 1U);
    EXPECT_EQ(runs[0]["session"].toString().toStdString(), history.sessions[0].id.text());
}

TEST(ImportCommand, TheDistanceOfAWatchIsInTheSheetOfTheWeeks) {
    LogCommands commands;
    const auto run = commands.program.file("run.tcx");
    tests::writeContents(run, watchRun(2, 30));
    ASSERT_EQ(commands.run({"import", run}), 0) << commands.program.err();
    const auto folder = commands.program.folder() / "sheets";
    ASSERT_EQ(commands.run({"export", "--csv", folder.string()}), 0) << commands.program.err();
    EXPECT_NE(contentsOf(folder / "weeks.csv").find(",1,1800,0,0,5400,"), std::string::npos);
}

TEST(ImportCommand, ARunAtTheTimeOfOneWithClicksIsAddedToIt) {
    LogCommands commands;
    commands.fill();
    const auto run = commands.program.file("run.tcx");
    tests::writeContents(run, watchRun(2, 5));
    EXPECT_EQ(commands.run({"import", run}), 0) << commands.program.err();
    EXPECT_EQ(commands.program.out(), run + ": added to the run of that time\n");
    EXPECT_EQ(tests::TempLog::everything(commands.temp.reading()).sessions.size(), 1U);
}

TEST(ImportCommand, ALogThatIsOpenElsewhereTakesNoRun) {
    LogCommands commands;
    const auto run = commands.program.file("run.tcx");
    tests::writeContents(run, watchRun(2, 5));
    const auto window = commands.temp.writing();
    EXPECT_EQ(commands.json({"import", run}, 1)["reason"], "in_use");
}

// With sanitizers a run takes many times as long, and memory that was given back is kept for a
// time.
#if defined(__SANITIZE_ADDRESS__)
constexpr int kRuns = 200;
constexpr std::uintmax_t kMemoryPerFile = 100;
#else
constexpr int kRuns = 1'000;
constexpr std::uintmax_t kMemoryPerFile = 1;
#endif

TEST(ImportCommand, AThousandRunsOfAFolderOrAnArchiveAreTakenOneByOne) {
    LogCommands commands;
    const auto folder = commands.program.folder() / "runs";
    std::filesystem::create_directory(folder);
    std::uintmax_t bytes = 0;
    for (int day = 0; day < kRuns; ++day) {
        const auto text = watchRun(day, 60, 4);
        bytes += text.size();
        tests::writeContents(folder / ("run" + std::to_string(day) + ".tcx"), text);
    }
    const auto zip = commands.program.file("runs.zip");
    testing::ChildProcess packer(
        {.arguments = {"python3", "-m", "zipfile", "-c", zip, folder.string()}, .environment = {}});
    ASSERT_EQ(packer.waitFor(std::chrono::seconds{60}), 0);
    const auto first = commands.json({"import", zip}, 0)["files"].toArray().at(0);
    EXPECT_EQ(first["imported"], kRuns);
    const auto second = commands.json({"import", folder.string()}, 0)["files"].toArray();
    EXPECT_EQ(second.size(), kRuns);
    for (const auto& file : second) {
        EXPECT_EQ(file.toObject()["already_there"], 1);
    }
    EXPECT_EQ(tests::TempLog::everything(commands.temp.reading()).traces.size(),
              std::size_t{kRuns});
    rusage used{};
    ASSERT_EQ(getrusage(RUSAGE_CHILDREN, &used), 0);
    std::printf("%d runs of %ju KB: at most %ld KB of memory\n", kRuns,
                static_cast<std::uintmax_t>(bytes / 1024), used.ru_maxrss);
    EXPECT_LT(static_cast<std::uintmax_t>(used.ru_maxrss) * 1024, bytes * kMemoryPerFile);
}

TEST(ImportCommand, WhereTheDiskIsFullSomeOfTheRunsAreToldAndWhatEndedIt) {
    LogCommands commands;
    const auto folder = commands.program.folder() / "runs";
    std::filesystem::create_directory(folder);
    for (int day = 0; day < 300; ++day) {
        tests::writeContents(folder / ("run" + std::to_string(1'000 + day) + ".tcx"),
                             watchRun(day, 300, 60));
    }
    const auto zip = commands.program.file("runs.zip");
    testing::ChildProcess packer(
        {.arguments = {"python3", "-m", "zipfile", "-c", zip, folder.string()}, .environment = {}});
    ASSERT_EQ(packer.waitFor(std::chrono::seconds{60}), 0);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit lower{.rlim_cur = 600'000, .rlim_max = before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &lower);
    const auto answer = commands.json({"import", zip}, 1)["files"].toArray().at(0).toObject();
    setrlimit(RLIMIT_FSIZE, &before);
    EXPECT_EQ(answer["reason"], "not_written");
    EXPECT_GT(answer["imported"].toInt(), 0);
    EXPECT_LT(answer["imported"].toInt(), 300);
    EXPECT_EQ(tests::TempLog::everything(commands.temp.reading()).sessions.size(),
              static_cast<std::size_t>(answer["imported"].toInt()));
}

TEST(ImportCommand, WhatWasTakenBeforeCtrlCIsTold) {
    LogCommands commands;
    const auto run = commands.program.file("run.tcx");
    tests::writeContents(run, watchRun(2, 5));
    const auto pipe = commands.program.file("pipe");
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    commands.program.start({"import", run, pipe, run, "--json", "--log", commands.log()});
    const auto opened = [&] { return ::open(pipe.c_str(), O_WRONLY | O_NONBLOCK); };
    int writer = -1;  // as soon as the program reads it
    ASSERT_TRUE(testing::waitUntil([&] { return (writer = opened()) >= 0; },
                                   testing::CommandRunner::kPatience));
    commands.program.process().signal(SIGINT);
    std::optional<int> code;
    ASSERT_TRUE(testing::waitUntil(
        [&] {
            ::close(writer);  // each of its looks at the file ends so
            writer = opened();
            code = commands.program.process().waitFor(std::chrono::milliseconds{1});
            return code.has_value();
        },
        testing::CommandRunner::kPatience));
    EXPECT_EQ(code, 1);
    const auto answer =
        QJsonDocument::fromJson(QByteArray::fromStdString(commands.program.out())).object();
    EXPECT_EQ(answer["reason"], "cancelled");
    ASSERT_EQ(answer["files"].toArray().size(), 2);
    EXPECT_EQ(answer["files"][0]["imported"], 1);
}

TEST(ImportCommand, AFolderWithoutFilesIsToldAndNoLogIsMade) {
    LogCommands commands;
    std::filesystem::create_directories(commands.program.folder() / "runs" / "old");
    const auto folder = commands.program.file("runs");
    EXPECT_EQ(commands.run({"import", folder}), 3);
    EXPECT_EQ(commands.program.err(), "There is no file in " + folder + ".\n");
    EXPECT_TRUE(commands.files().empty());
    tests::writeContents(commands.program.folder() / "runs" / "old" / "1.tcx", watchRun(2, 5));
    EXPECT_EQ(commands.run({"import", folder}), 0) << commands.program.err();
}

TEST(ImportCommand, TheNameOfAFileMovesNoCursor) {
    LogCommands commands;
    for (const std::string text : {"some words", "{\"format\": 1}"}) {
        const auto file = commands.program.file("a\x1b[2J");
        tests::writeContents(file, text);
        EXPECT_EQ(commands.run({"import", file}), 3);
        EXPECT_EQ(commands.program.err().find('\x1b'), std::string::npos);
    }
}

TEST(ImportCommand, AnArchiveWithoutFilesIsTold) {
    LogCommands commands;
    const auto zip = commands.program.file("none.zip");
    tests::writeContents(zip, "PK\x05\x06" + std::string(18, '\0'));
    EXPECT_EQ(commands.run({"import", zip}), 3);
    EXPECT_NE(commands.program.err().find("the archive is empty"), std::string::npos)
        << commands.program.err();
}

TEST(ImportCommand, WantsAFile) {
    EXPECT_FALSE(readImportOrder({}));
    EXPECT_FALSE(readImportOrder({"a", ""}));
    EXPECT_EQ(readImportOrder({"/a", "/b"}).value().files.size(), 2U);
}

}  // namespace
}  // namespace stridetick::app::cli
