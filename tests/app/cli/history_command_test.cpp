// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/history_command.hpp"

#include <QDate>

#include "app/platform/system_clock.hpp"
#include "core/log/file_moves.hpp"
#include "core/log/schema.hpp"
#include "core/programme/course.hpp"
#include "core/time/local_week.hpp"
#include "tests/app/cli/log_commands.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <string>

namespace stridetick::app::cli {
namespace {

using namespace std::chrono_literals;
using tests::LogCommands;
using tests::TempLog;

/// In the middle of a week that lies so far back.
core::WallTime weeksAgo(int weeks) {
    const auto today = core::localDay(SystemClock().wallNow());
    const auto wednesday = core::weekStart(today, std::chrono::Monday) + std::chrono::days{2};
    return {std::chrono::sys_days{wednesday.time_since_epoch()} - std::chrono::weeks{weeks} + 12h,
            60min};
}

/// A target of seven weeks ago, two measurements of two weeks ago, a run of last week.
void fill(const LogCommands& commands) {
    auto log = commands.temp.writing();
    auto slow = tests::aMeasurement(1, weeksAgo(2));
    slow.cadence = core::StepsPerMinute::ofTenths(1500);
    auto fast = tests::aMeasurement(2, weeksAgo(2));
    fast.cadence = core::StepsPerMinute::ofTenths(1525);
    fast.halfWidth = core::StepsPerMinuteDelta::ofTenths(9);
    TempLog::write(log, {tests::aTarget(3, weeksAgo(7)), slow, fast,
                         tests::aSession(4, 6, core::SessionState::Finished, weeksAgo(1))});
    ASSERT_TRUE(log.truncateWal());
}

TEST(HistoryCommand, EveryWeekIsThereOldestFirstEmptyOnesToo) {
    LogCommands commands;
    fill(commands);
    const auto before = tests::contentsOf(commands.temp.file());
    const auto answer = commands.json({"history", "--weeks", "4", "--first-day", "monday"}, 0);
    EXPECT_EQ(answer["first_weekday"], "monday");
    const auto weeks = answer["weeks"].toArray();
    ASSERT_EQ(weeks.size(), 4);
    for (int i = 0; i < 4; ++i) {
        const auto day = QDate::fromString(weeks[i]["week_start"].toString(), Qt::ISODate);
        EXPECT_EQ(day.dayOfWeek(), 1);
        EXPECT_EQ(day, QDate::fromString(weeks[0]["week_start"].toString(), Qt::ISODate)
                           .addDays(qint64{7} * i));
        EXPECT_EQ(weeks[i]["target_spm"], 162.0) << "set before the first of them";
    }
    EXPECT_EQ(weeks[0]["measurements"], 0);
    EXPECT_TRUE(weeks[0]["quiet"]["spm"].isNull());
    EXPECT_EQ(weeks[1]["measurements"], 2);
    EXPECT_EQ(weeks[1]["quiet"]["spm"], 151.3);
    EXPECT_EQ(weeks[1]["quiet"]["half_width_spm"], 0.9);
    EXPECT_TRUE(weeks[1]["paced"]["spm"].isNull());
    EXPECT_EQ(weeks[2]["runs"], 1);
    EXPECT_EQ(weeks[2]["run_length_s"], 360);
    EXPECT_EQ(weeks[2]["click_length_s"], 240) << "two of six minutes are silent";
    EXPECT_EQ(weeks[3]["runs"], 0);
    EXPECT_EQ(tests::contentsOf(commands.temp.file()), before);
}

TEST(HistoryCommand, ATargetSetMeanwhileIsForFreeRuns) {
    LogCommands commands;
    auto monday = weeksAgo(2);
    monday.utc -= 48h;
    const core::Programme programme{.id = core::ProgrammeId(tests::uuidOf(10)),
                                    .at = weeksAgo(3),
                                    .baselineCadence = core::StepsPerMinute::ofWhole(150),
                                    .target = core::StepsPerMinute::ofWhole(158),
                                    .days = {std::chrono::Monday, std::chrono::Thursday}};
    auto held = core::started(programme);
    held.ordinal = 1;
    held.kind = core::ProgrammeStep::Kind::Held;
    held.at = weeksAgo(2);
    auto log = commands.temp.writing();
    TempLog::write(log, {programme, core::started(programme), tests::aTarget(3, monday), held});
    ASSERT_TRUE(log.truncateWal());
    const auto weeks =
        commands.json({"history", "--weeks", "4", "--first-day", "monday"}, 0)["weeks"].toArray();
    EXPECT_EQ(weeks[0]["target_spm"], 158.0);
    EXPECT_EQ(weeks[1]["target_spm"], 158.0) << "as in the window: 162 is for free runs";
}

TEST(HistoryCommand, TheTableSaysTheSame) {
    LogCommands commands;
    fill(commands);
    EXPECT_EQ(commands.run({"history"}), 0) << commands.program.err();
    EXPECT_EQ(commands.program.err(), "");
    const auto out = QString::fromStdString(commands.program.out());
    const auto lines = out.split('\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 9) << qPrintable(out);
    EXPECT_TRUE(lines[6].contains("151.3 ± 0.9")) << qPrintable(out);
    EXPECT_TRUE(lines[7].contains("4 min")) << qPrintable(out);
    EXPECT_TRUE(lines[8].endsWith("162")) << qPrintable(out);
    EXPECT_TRUE(std::ranges::all_of(lines, [&](const QString& line) {
        return line.size() == lines[0].size();
    })) << qPrintable(out);
    EXPECT_FALSE(out.contains(QChar(0x1b))) << "no colours";
}

TEST(HistoryCommand, WeeksBeginOnTheDayThatWasAskedFor) {
    LogCommands commands;
    fill(commands);
    const auto answer = commands.json({"history", "--first-day", "Saturday"}, 0);
    for (const auto& week : answer["weeks"].toArray()) {
        const auto start = week.toObject()["week_start"].toString();
        EXPECT_EQ(QDate::fromString(start, Qt::ISODate).dayOfWeek(), 6);
    }
    EXPECT_EQ(commands.json({"history", "--weeks", "1040"}, 0)["weeks"].toArray().size(), 1040);
}

TEST(HistoryCommand, RowsThatAreInTheJournalOfAnOpenLogAreShown) {
    LogCommands commands;
    auto writer = commands.temp.writing();
    TempLog::write(writer, {tests::aMeasurement(1, weeksAgo(0))});
    ASSERT_FALSE(tests::contentsOf(log::walOf(commands.temp.file())).empty());
    const auto weeks = commands.json({"history", "--weeks", "2"}, 0)["weeks"].toArray();
    EXPECT_EQ(weeks[0]["measurements"].toInt() + weeks[1]["measurements"].toInt(), 1);
    TempLog::write(writer, {tests::aMeasurement(2, weeksAgo(0))});
    EXPECT_TRUE(writer.truncateWal());
}

TEST(HistoryCommand, ALogOfAnOlderSchemaIsReadAndNotMigrated) {
    LogCommands commands;
    const auto file = commands.temp.file();
    ASSERT_TRUE(log::createEmptyLog(file, log::schemaSteps().first(1)));
    ASSERT_TRUE(log::addMissingRunner(file, weeksAgo(0)));
    for (int i = 0; i < 2; ++i) {
        commands.temp.sqlite3(
            "INSERT INTO measurement VALUES (NULL, '" + tests::uuidOf(i) + "', 1, " +
            std::to_string(weeksAgo(0).utc.time_since_epoch().count()) +
            ", 60, 'tapped', 1540, 2, 0, 60000, 77, 0, 0, 0, 0, 0, NULL, 0, NULL)");
    }
    commands.temp.sqlite3("PRAGMA wal_checkpoint(TRUNCATE)");
    const auto before = tests::contentsOf(commands.temp.file());
    const auto weeks = commands.json({"history", "--first-day", "monday"}, 0)["weeks"].toArray();
    ASSERT_FALSE(weeks.isEmpty());
    EXPECT_EQ(weeks[weeks.size() - 1]["measurements"], 2);
    EXPECT_EQ(tests::contentsOf(commands.temp.file()), before);
    EXPECT_TRUE(commands.files("backups").empty());
}

}  // namespace
}  // namespace stridetick::app::cli
