// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_command.hpp"

#include "core/log/file_moves.hpp"
#include "tests/app/cli/log_commands.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>

namespace stridetick::app::cli {
namespace {

namespace fs = std::filesystem;
using tests::contentsOf;
using tests::LogCommands;

TEST(ExportCommand, WritesTheLogAsJsonAndChangesItInNoByte) {
    LogCommands commands;
    commands.fill();
    const auto before = contentsOf(commands.temp.file());
    const auto file = commands.program.file("log.json");
    EXPECT_EQ(commands.run({"export", "--json", file}), 0) << commands.program.err();
    EXPECT_EQ(commands.program.out(), file + ": 2 measurements, 1 run, 1 Jan 2026 to 3 Jan 2026\n");
    const auto text = QJsonDocument::fromJson(QByteArray::fromStdString(contentsOf(file))).object();
    EXPECT_EQ(text["format"], "stridetick-log");
    EXPECT_EQ(text["measurement"].toArray().size(), 2);
    EXPECT_EQ(contentsOf(commands.temp.file()), before);
    EXPECT_EQ(contentsOf(log::walOf(commands.temp.file())), "");
}

TEST(ExportCommand, WritesBesideAnOpenLog) {
    LogCommands commands;
    auto writer = commands.temp.writing();
    tests::TempLog::write(writer, {tests::aMeasurement(1)});
    const auto file = commands.program.file("log.json");
    EXPECT_EQ(commands.run({"export", "--json", file, "--quiet"}), 0) << commands.program.err();
    EXPECT_EQ(commands.program.out(), "");
    EXPECT_NE(contentsOf(file).find(tests::uuidOf(1)), std::string::npos);
    tests::TempLog::write(writer, {tests::aMeasurement(2)});
}

TEST(ExportCommand, WritesSheetsIntoAFolderThatItMakes) {
    LogCommands commands;
    commands.fill();
    const auto folder = commands.program.file("some/sheets");
    EXPECT_EQ(commands.run({"export", "--csv", folder}), 0) << commands.program.err();
    EXPECT_TRUE(contentsOf(fs::path(folder) / "session.csv").starts_with("uuid,kind,state,at,"));
    const auto weeks = contentsOf(fs::path(folder) / "weeks.csv");
    EXPECT_TRUE(weeks.starts_with("week_start,measurements,")) << weeks;
    EXPECT_EQ(std::ranges::count(weeks, '\n'), 2) << weeks;
}

TEST(ExportCommand, WritesEachRunAsAFileThatIsTheSameRunWhenItIsTakenAgain) {
    LogCommands commands;
    {
        auto log = commands.temp.writing();
        tests::TempLog::write(
            log, {tests::aSession(1, 30), tests::aTrace(1, 30),
                  tests::aSession(2, 20, core::SessionState::Finished, tests::dayNumber(3))});
    }
    for (const std::string form : {"fit", "tcx"}) {
        const auto folder = commands.program.file(form + "/runs");
        EXPECT_EQ(commands.run({"export", "--" + form, folder}), 0) << commands.program.err();
        EXPECT_EQ(commands.program.out(), folder + ": 2 runs\n");
        EXPECT_TRUE(fs::exists(fs::path(folder) / ("2026-01-01_080000." + form)));
        EXPECT_TRUE(fs::exists(fs::path(folder) / ("2026-01-04_080000." + form)));
        EXPECT_EQ(commands.run({"export", "--" + form, folder}), 1);
        EXPECT_EQ(commands.run({"export", "--" + form, folder, "--force"}), 0);
        EXPECT_EQ(commands.run({"import", folder}), 0) << commands.program.err();
        EXPECT_EQ(tests::TempLog::everything(commands.temp.reading()).sessions.size(), 2U);
        const auto none = commands.program.file(form + "/none");
        EXPECT_EQ(commands.run({"export", "--" + form, none, "--weeks", "1"}), 0);
        EXPECT_TRUE(fs::is_empty(none));
    }
}

TEST(ExportCommand, ReplacesAFileOnlyWhenToldTo) {
    LogCommands commands;
    commands.fill();
    const auto file = commands.program.file("log.json");
    tests::writeContents(file, "mine");
    EXPECT_EQ(commands.run({"export", "--json", file}), 1);
    EXPECT_EQ(commands.program.err(), file + " is there already; --force replaces it.\n");
    EXPECT_EQ(contentsOf(file), "mine");
    EXPECT_EQ(commands.run({"export", "--json", file, "--force"}), 0);
    EXPECT_TRUE(contentsOf(file).starts_with("{\"format\""));
    const auto sheet = commands.program.file("target.csv");
    tests::writeContents(sheet, "mine");
    EXPECT_EQ(commands.run({"export", "--csv", commands.program.folder().string()}), 1);
    EXPECT_EQ(contentsOf(sheet), "mine");
    EXPECT_FALSE(fs::exists(commands.program.file("session.csv")));
}

TEST(ExportCommand, NeverReplacesTheLogItself) {
    LogCommands commands;
    commands.fill();
    const auto before = contentsOf(commands.temp.file());
    EXPECT_EQ(commands.run({"export", "--json", commands.log(), "--force"}), 1);
    EXPECT_EQ(commands.program.err(), commands.log() + " is the log itself.\n");
    EXPECT_EQ(contentsOf(commands.temp.file()), before);
}

TEST(ExportCommand, WhatCannotBeWrittenIsToldAndLeavesNothing) {
    LogCommands commands;
    commands.fill();
    const auto file = commands.program.file("none/log.json");
    EXPECT_EQ(commands.run({"export", "--json", file}), 1);
    EXPECT_NE(commands.program.err().find("No such file or directory"), std::string::npos)
        << commands.program.err();
    EXPECT_TRUE(fs::is_empty(commands.program.folder()));
}

TEST(ExportCommand, ALogThatCannotBeReadIsTold) {
    LogCommands commands;
    const auto file = commands.program.file("log.json");
    EXPECT_EQ(commands.run({"export", "--json", file}), 3);
    commands.fill();
    commands.damage();
    EXPECT_EQ(commands.run({"export", "--json", file}), 1);
    EXPECT_FALSE(fs::exists(file));
}

TEST(ExportCommand, WantsOneFormAndItsPlace) {
    EXPECT_FALSE(readExportOrder({}));
    EXPECT_FALSE(readExportOrder({"--json", "a", "--csv", "b"}));
    EXPECT_FALSE(readExportOrder({"--fit", "a", "--tcx", "b"}));
    EXPECT_FALSE(readExportOrder({"--json", "a", "--weeks", "2"}));
    EXPECT_FALSE(readExportOrder({"--fit", "a", "--weeks", "0"}));
    EXPECT_EQ(readExportOrder({"--tcx", "/a", "--weeks", "2"}).value().weeks, 2);
    EXPECT_FALSE(readExportOrder({"--json", ""}));
    EXPECT_FALSE(readExportOrder({"--json", "a", "b"}));
    EXPECT_FALSE(readExportOrder({"--json", "a", "--log", ""}));
    const auto order = readExportOrder({"--csv", "/b", "--log", "/c", "--force"}).value();
    EXPECT_EQ(order.form, ExportOrder::Form::Csv);
    EXPECT_EQ(order.place, "/b");
    EXPECT_EQ(order.log, "/c");
    EXPECT_TRUE(order.force);
}

}  // namespace
}  // namespace stridetick::app::cli
