// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.hpp"

#include "tests/support/child_process.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <string>

namespace stridetick::app {
namespace {

using Action = Options::Action;

Options read(QStringList arguments) {
    arguments.prepend("stridetick");
    return readOptions(arguments);
}

TEST(Options, OpensTheWindowOnTheLogInTheDataFolder) {
    const auto options = read({});
    EXPECT_EQ(options.action, Action::Window);
    EXPECT_EQ(options.log, std::filesystem::path(qgetenv("XDG_DATA_HOME").toStdString()) /
                               "stridetick" / "stridetick.db");
}

TEST(Options, TakesAnotherLogAndMakesItsPathAbsolute) {
    const auto options = read({"--log", "here.db"});
    EXPECT_EQ(options.action, Action::Window);
    EXPECT_EQ(options.log, std::filesystem::current_path() / "here.db");
    EXPECT_EQ(read({"--log=/far/away.db"}).log, "/far/away.db");
}

TEST(Options, RefusesALogWithoutAName) {
    EXPECT_EQ(read({"--log", ""}).action, Action::Refuse);
    EXPECT_EQ(read({"--log="}).action, Action::Refuse);
    EXPECT_EQ(read({"--log"}).action, Action::Refuse);
}

TEST(Options, RefusesATourWithoutAFolder) {
    EXPECT_EQ(read({"--tour", ""}).action, Action::Refuse);
    EXPECT_EQ(read({"--tour="}).action, Action::Refuse);
}

TEST(Options, NamesTheProgramInItsHelp) {
    const testing::TempFolder folder;  // an application here has a name of its own
    testing::ChildProcess program({.arguments = {STRIDETICK_PROGRAM, "--help"},
                                   .environment = {},
                                   .standardOutput = folder.path() / "said"});
    ASSERT_EQ(program.waitFor(std::chrono::seconds{10}), 0);
    std::string first;
    std::ifstream said(folder.path() / "said");
    std::getline(said, first);
    EXPECT_EQ(first, "Usage: stridetick [options]");
}

TEST(Options, WithoutADisplayTheProgramSaysSoAndEnds) {
    const testing::TempFolder folder;
    const auto log = folder.path() / "log.db";
    testing::ChildProcess program(
        {.arguments = {STRIDETICK_PROGRAM, "--log", log.string()},
         .environment = {{"DISPLAY", ""}, {"WAYLAND_DISPLAY", ""}, {"QT_QPA_PLATFORM", ""}},
         .standardError = folder.path() / "said"});
    ASSERT_EQ(program.waitFor(std::chrono::seconds{10}), 1);
    std::string first;
    std::ifstream said(folder.path() / "said");
    std::getline(said, first);
    EXPECT_TRUE(first.starts_with("There is no display")) << first;
    EXPECT_FALSE(std::filesystem::exists(log));
}

TEST(Options, TakesTheTour) {
    const auto options = read({"--tour", "pictures"});
    EXPECT_EQ(options.action, Action::Tour);
    EXPECT_EQ(options.tourFolder, "pictures");
    EXPECT_EQ(read({"--tour"}).action, Action::Refuse);
}

TEST(Options, HelpNamesEveryOption) {
    const auto options = read({"--help"});
    EXPECT_EQ(options.action, Action::Help);
    for (const char* option : {"--help", "--version", "--log", "--tour"}) {
        EXPECT_TRUE(options.message.contains(QLatin1String(option))) << option;
    }
    EXPECT_EQ(read({"-h"}).action, Action::Help);
}

TEST(Options, TellsTheVersion) {
    EXPECT_EQ(read({"--version"}).action, Action::Version);
    EXPECT_EQ(read({"-v"}).message, "stridetick " STRIDETICK_VERSION);
}

TEST(Options, RefusesWhatItDoesNotKnowAndSaysWhereToLook) {
    for (const QStringList& arguments : {QStringList{"--loud"}, QStringList{"run.db"}}) {
        const auto options = read(arguments);
        EXPECT_EQ(options.action, Action::Refuse);
        EXPECT_TRUE(options.message.contains(QString(arguments.constFirst()).remove('-')));
        EXPECT_TRUE(options.message.contains("stridetick --help"));
    }
}

}  // namespace
}  // namespace stridetick::app
