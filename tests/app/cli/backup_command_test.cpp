// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backup_command.hpp"

#include "tests/app/cli/log_commands.hpp"
#include "tests/support/sound_files.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

#include <sys/resource.h>

namespace stridetick::app::cli {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using testing::CommandRunner;
using tests::contentsOf;
using tests::LogCommands;
using tests::sqlite3Says;
using Names = std::vector<std::string>;

constexpr int kMegabytes = 40;

bool isScratch(const std::string& name) { return name.find(".new-") != std::string::npos; }
bool hasScratch(const Names& names) { return std::any_of(names.begin(), names.end(), isScratch); }

TEST(BackupCommand, WritesAWholeBackupAndSaysWhatIsInIt) {
    LogCommands commands;
    commands.fill();
    EXPECT_EQ(commands.run({"backup"}), 0) << commands.program.err();
    const auto names = commands.files("backups");
    ASSERT_EQ(names.size(), 1U);
    EXPECT_TRUE(names[0].starts_with("log.asked-")) << names[0];
    const auto file = commands.temp.folder() / "backups" / names[0];
    EXPECT_TRUE(commands.program.out().starts_with(
        file.string() + ": 2 measurements, 1 run, 1 Jan 2026 to 3 Jan 2026, "))
        << commands.program.out();
    EXPECT_EQ(sqlite3Says(file, "PRAGMA integrity_check; SELECT count(*) FROM tap"), "ok\n60");
    const auto answer = commands.json({"backup"}, 0);
    EXPECT_EQ(answer["log"].toString().toStdString(), commands.log());
    EXPECT_EQ(answer["size_bytes"],
              static_cast<qint64>(fs::file_size(answer["file"].toString().toStdString())));
    EXPECT_EQ(answer["contents"]["measurements"], 2);
    EXPECT_EQ(commands.files("backups").size(), 2U);
    EXPECT_EQ(commands.run({"backup", "--quiet"}), 0);
    EXPECT_EQ(commands.program.out() + commands.program.err(), "");
}

TEST(BackupCommand, SeveralAtOnceAllWriteTheirOwn) {
    LogCommands commands;
    commands.fill();
    std::vector<CommandRunner> several(6);
    for (auto& one : several) {
        one.start({"backup", "--log", commands.log()});
    }
    for (auto& one : several) {
        EXPECT_EQ(one.process().waitFor(CommandRunner::kPatience), 0) << one.err();
    }
    const auto names = commands.files("backups");
    EXPECT_EQ(names.size(), several.size());
    EXPECT_FALSE(hasScratch(names));
}

TEST(BackupCommand, IntoAFileReplacesOneOnlyByForce) {
    LogCommands commands;
    commands.fill();
    const auto file = commands.program.file("mine.db");
    EXPECT_EQ(commands.run({"backup", file}), 0) << commands.program.err();
    EXPECT_EQ(sqlite3Says(file, "SELECT count(*) FROM measurement"), "2");
    tests::writeContents(file, "old");
    EXPECT_EQ(commands.run({"backup", file}), 1);
    EXPECT_NE(commands.program.err().find("--force"), std::string::npos);
    EXPECT_EQ(commands.json({"backup", file}, 1)["reason"], "exists");
    EXPECT_EQ(contentsOf(file), "old");
    EXPECT_EQ(commands.run({"backup", "--force", file}), 0) << commands.program.err();
    EXPECT_EQ(sqlite3Says(file, "SELECT count(*) FROM measurement"), "2");
    EXPECT_EQ(testing::namesIn(commands.program.folder()), Names{"mine.db"});
    EXPECT_TRUE(commands.files("backups").empty());
}

TEST(BackupCommand, NeverReplacesTheLogAFolderOrADatabaseInUse) {
    LogCommands commands;
    commands.fill();
    const auto before = contentsOf(commands.temp.file());
    const auto link = commands.program.file("link.db");
    fs::create_symlink(commands.temp.file(), link);
    EXPECT_EQ(commands.json({"backup", "--force", commands.log()}, 1)["reason"], "is_the_log");
    EXPECT_EQ(commands.json({"backup", "--force", link}, 1)["reason"], "is_the_log");
    EXPECT_EQ(contentsOf(commands.temp.file()), before);
    const auto folder = commands.program.folder().string();
    EXPECT_EQ(commands.json({"backup", "--force", folder}, 1)["reason"], "is_a_folder");
    const auto used = commands.program.file("used.db");
    tests::writeContents(used, "a database");
    tests::writeContents(used + "-wal", "its journal");
    EXPECT_EQ(commands.json({"backup", "--force", used}, 1)["reason"], "has_a_journal");
    EXPECT_EQ(contentsOf(used), "a database");
    EXPECT_EQ(commands.json({"backup", commands.program.file("no/where.db")}, 1)["reason"],
              "not_written");
}

TEST(BackupCommand, ListsThemNewestFirstAndFailsIfOneIsNotSound) {
    LogCommands commands;
    EXPECT_EQ(commands.run({"backup", "--list"}), 0);
    EXPECT_TRUE(commands.program.out().starts_with("There are no backups in "));
    commands.fill();
    const auto folder = commands.temp.folder() / "backups";
    ASSERT_EQ(commands.run({"backup"}), 0);
    fs::copy_file(folder / commands.files("backups").at(0),
                  folder / "log.daily-20260101T070000Z.db");
    tests::writeContents(folder / "notes.txt", "no backup");
    auto backups = commands.json({"backup", "--list"}, 0)["backups"].toArray();
    ASSERT_EQ(backups.size(), 2);
    EXPECT_EQ(backups.at(0)["kind"], "on_demand");
    EXPECT_EQ(backups.at(1)["kind"], "daily");
    EXPECT_EQ(backups.at(1)["sound"], true);
    EXPECT_EQ(backups.at(1)["contents"]["runs"], 1);
    for (const char* number : {"-2", "-10"}) {
        fs::copy_file(folder / "log.daily-20260101T070000Z.db",
                      folder / ("log.daily-20260101T070000Z" + std::string(number) + ".db"));
    }
    backups = commands.json({"backup", "--list"}, 0)["backups"].toArray();
    ASSERT_EQ(backups.size(), 4);
    EXPECT_TRUE(backups.at(1)["file"].toString().endsWith("Z-10.db"));
    EXPECT_TRUE(backups.at(2)["file"].toString().endsWith("Z-2.db"));
    EXPECT_TRUE(backups.at(3)["file"].toString().endsWith("Z.db"));

    auto bytes = contentsOf(folder / "log.daily-20260101T070000Z.db");
    bytes.replace(bytes.size() / 2, 4096, 4096, 'x');
    tests::writeContents(folder / "log.daily-20260101T070000Z.db", bytes);
    backups = commands.json({"backup", "--list"}, 1)["backups"].toArray();
    EXPECT_EQ(backups.at(0)["sound"], true);
    EXPECT_EQ(backups.at(3)["sound"], false);
    EXPECT_EQ(backups.at(3)["reason"], "damaged");
    EXPECT_EQ(commands.run({"backup", "--list"}), 1);
    EXPECT_NE(commands.program.out().find("no log can be restored from it"), std::string::npos);
}

TEST(BackupCommand, KilledHalfWayItLeavesNoFileUnderItsNameAndTheNextOneTidiesUp) {
    LogCommands commands;
    commands.fillWithMegabytes(kMegabytes);
    const auto file = commands.program.file("mine.db");
    const auto bystander = commands.program.file("other.db.new-1999999");
    tests::writeContents(bystander, "not ours");
    for (const bool intoFile : {false, true}) {
        const auto names = [&] {
            return intoFile ? testing::namesIn(commands.program.folder())
                            : commands.files("backups");
        };
        std::vector<std::string> arguments{"backup", "--log", commands.log()};
        if (intoFile) {
            arguments.push_back(file);
        }
        commands.program.start(arguments);
        ASSERT_TRUE(testing::waitUntil(
            [&] {
                const auto all = names();
                return std::ranges::count_if(all, isScratch) > (intoFile ? 1 : 0);
            },
            CommandRunner::kPatience));
        commands.program.process().kill();
        const auto left = names();
        EXPECT_TRUE(std::ranges::all_of(left, isScratch)) << left.front();
        ASSERT_EQ(commands.program.run(arguments), 0) << commands.program.err();
        const auto after = names();
        EXPECT_EQ(hasScratch(after), intoFile);
        EXPECT_EQ(after.size(), intoFile ? 2U : 1U) << ::testing::PrintToString(after);
        EXPECT_EQ(contentsOf(bystander), "not ours");
    }
}

TEST(BackupCommand, AskedToEndAtAnyMomentItLeavesAWholeFileOrNone) {
    LogCommands commands;
    commands.fillWithMegabytes(kMegabytes);
    const auto file = commands.program.file("mine.db");
    const auto names = [&] { return testing::namesIn(commands.program.folder()); };
    constexpr int kMoments = 8;
    for (int i = 0; i <= kMoments; ++i) {
        fs::remove(file);
        commands.program.start({"backup", file, "--log", commands.log()});
        if (i < kMoments) {
            std::this_thread::sleep_for(i * 15ms);  // any moment, not a wait for something
        } else {
            ASSERT_TRUE(
                testing::waitUntil([&] { return hasScratch(names()); }, CommandRunner::kPatience));
        }
        commands.program.process().signal(SIGINT);
        const auto code = commands.program.process().waitFor(CommandRunner::kPatience);
        ASSERT_TRUE(code);
        if (i == kMoments) {
            EXPECT_EQ(code, 0) << "what has begun becomes whole";
        }
        ASSERT_EQ(names(), code == 0 ? Names{"mine.db"} : Names{}) << i;
        if (code == 0) {
            ASSERT_EQ(fs::file_size(file), fs::file_size(commands.temp.file())) << i;
        }
    }
}

TEST(BackupCommand, OnAFullDiskItSaysSoAndLeavesNothing) {
    LogCommands commands;
    commands.fillWithMegabytes(2);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit lower{.rlim_cur = 100'000, .rlim_max = before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &lower);
    const int code = commands.run({"backup"});
    setrlimit(RLIMIT_FSIZE, &before);
    EXPECT_EQ(code, 1);
    EXPECT_TRUE(commands.program.err().starts_with("The backup could not be written ("))
        << commands.program.err();
    EXPECT_EQ(commands.files("backups"), Names{});
}

}  // namespace
}  // namespace stridetick::app::cli
