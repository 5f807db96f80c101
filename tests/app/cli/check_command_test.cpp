// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check_command.hpp"

#include "core/log/file_moves.hpp"
#include "tests/app/cli/log_commands.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

namespace stridetick::app::cli {
namespace {

namespace fs = std::filesystem;
using tests::contentsFromOutside;
using tests::contentsOf;
using tests::LogCommands;

TEST(CheckCommand, ASoundLogIsToldWithWhatIsInItAndChangesInNoByte) {
    LogCommands commands;
    commands.fill();
    const auto before = contentsOf(commands.temp.file());
    EXPECT_EQ(commands.run({"check"}), 0) << commands.program.err();
    EXPECT_EQ(commands.program.err(), "");
    EXPECT_TRUE(commands.program.out().starts_with(commands.log() + ": sound\n"));
    EXPECT_NE(commands.program.out().find("2 measurements, 1 run, 1 Jan 2026 to 3 Jan 2026"),
              std::string::npos)
        << commands.program.out();
    const auto file = commands.json({"check"}, 0)["files"].toArray().at(0).toObject();
    EXPECT_EQ(file["file"].toString().toStdString(), commands.log());
    EXPECT_EQ(file["verdict"], "sound");
    EXPECT_EQ(file["size_bytes"], static_cast<qint64>(before.size()));
    EXPECT_EQ(file["contents"]["measurements"], 2);
    EXPECT_EQ(file["contents"]["runs"], 1);
    EXPECT_EQ(file["contents"]["first_entry"], "2026-01-01T08:00:00+01:00");
    EXPECT_TRUE(file["newest_backup"].isNull());
    EXPECT_EQ(contentsOf(commands.temp.file()), before);
    EXPECT_EQ(contentsOf(log::walOf(commands.temp.file())), "");
    EXPECT_EQ(commands.run({"check", "--quiet"}), 0);
    EXPECT_EQ(commands.program.out() + commands.program.err(), "");
}

TEST(CheckCommand, ALogInUseIsCheckedWithItsJournalAndNeitherChanges) {
    LogCommands commands;
    auto writer = commands.temp.writing();
    tests::TempLog::write(writer, {tests::aMeasurement(1)});
    const auto wal = log::walOf(commands.temp.file());
    const auto before = contentsFromOutside(commands.temp.file());
    const auto journal = contentsFromOutside(wal);
    ASSERT_FALSE(journal.empty());
    const auto answer = commands.json({"check"}, 0);
    EXPECT_EQ(answer["files"].toArray().at(0)["contents"]["measurements"], 1);
    EXPECT_EQ(contentsFromOutside(commands.temp.file()), before);
    EXPECT_EQ(contentsFromOutside(wal), journal);
    tests::TempLog::write(writer, {tests::aMeasurement(2)});
    EXPECT_TRUE(writer.truncateWal());
}

TEST(CheckCommand, TheJournalThatAKilledProcessLeftStaysAsItIs) {
    LogCommands commands;
    const auto wal = log::walOf(commands.temp.file());
    const pid_t child = ::fork();
    if (child == 0) {
        auto writer = commands.temp.writing();
        tests::TempLog::write(writer, {tests::aMeasurement(1)});
        ::_exit(0);  // nothing is closed
    }
    ::waitpid(child, nullptr, 0);
    const auto before = contentsOf(commands.temp.file());
    const auto journal = contentsOf(wal);
    ASSERT_FALSE(journal.empty());
    const auto answer = commands.json({"check"}, 0);
    EXPECT_EQ(answer["files"].toArray().at(0)["contents"]["measurements"], 1);
    EXPECT_EQ(contentsOf(commands.temp.file()), before);
    EXPECT_EQ(contentsOf(wal), journal);
}

TEST(CheckCommand, AnOlderSchemaIsSoundAndSaysWhatTheNextStartDoes) {
    LogCommands commands;
    commands.fill();
    commands.temp.sqlite3(
        "ALTER TABLE measurement DROP COLUMN note; PRAGMA user_version = 1;"
        "PRAGMA wal_checkpoint(TRUNCATE)");
    EXPECT_EQ(commands.run({"check"}), 0);
    EXPECT_NE(commands.program.out().find("the next start brings it up to date"),
              std::string::npos);
    const auto file = commands.json({"check"}, 0)["files"].toArray().at(0);
    EXPECT_EQ(file["verdict"], "older");
    EXPECT_EQ(file["schema_version"], 1);
}

TEST(CheckCommand, ALogFromANewerVersionIsNotJudged) {
    LogCommands commands;
    commands.fill();
    commands.temp.sqlite3("PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)");
    EXPECT_EQ(commands.json({"check"}, 3)["files"].toArray().at(0)["verdict"], "newer");
}

TEST(CheckCommand, OfSeveralFilesAllAreCheckedAndTheWorstCounts) {
    LogCommands good;
    good.fill();
    LogCommands bad;
    bad.fill();
    bad.damage();
    const auto other = good.program.file("list.txt");
    tests::writeContents(other, "shoes\n");
    EXPECT_EQ(good.program.run({"check", other, good.log()}), 3);
    EXPECT_NE(good.program.out().find(good.log() + ": sound"), std::string::npos);
    EXPECT_NE(good.program.err().find("is not a log of Stridetick"), std::string::npos);
    EXPECT_EQ(good.program.run({"check", "--json", bad.log(), other, good.log()}), 1);
    const auto answer =
        QJsonDocument::fromJson(QByteArray::fromStdString(good.program.out())).object();
    std::vector<QString> verdicts;
    for (const auto& file : answer["files"].toArray()) {
        verdicts.push_back(file.toObject()["verdict"].toString());
    }
    EXPECT_EQ(verdicts, (std::vector<QString>{"damaged", "not_ours", "sound"}));
    EXPECT_EQ(answer["reason"], "damaged");
}

TEST(CheckCommand, TheNewestBackupIsNamedAndCanBeCheckedItself) {
    LogCommands commands;
    commands.fill();
    ASSERT_EQ(commands.run({"backup"}), 0);
    const auto newest = commands.json({"check"}, 0)["files"].toArray().at(0)["newest_backup"];
    EXPECT_EQ(newest["kind"], "on_demand");
    const auto file = newest["file"].toString().toStdString();
    EXPECT_EQ(commands.program.run({"check", file}), 0);
    EXPECT_TRUE(commands.program.out().starts_with(file + ": sound\n"));
    EXPECT_EQ(commands.files("backups").size(), 1U) << "a backup is a file by itself";
}

TEST(CheckCommand, TakesALogOrFiles) {
    EXPECT_FALSE(readCheckOrder({"--log", "a.db", "b.db"}));
    const auto order = readCheckOrder({"/b.db", "/c.db"});
    ASSERT_TRUE(order);
    EXPECT_EQ(order->files, (std::vector<fs::path>{"/b.db", "/c.db"}));
}

}  // namespace
}  // namespace stridetick::app::cli
