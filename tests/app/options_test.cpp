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

TEST(Options, TakesTheLogItselfWhereALinkIsNamed) {
    const testing::TempFolder folder;
    const auto real = std::filesystem::canonical(folder.path()) / "real";
    std::filesystem::create_directory(real);
    std::ofstream(real / "log.db") << "not read";
    std::filesystem::create_symlink(real / "log.db", folder.path() / "link.db");
    std::filesystem::create_symlink(real, folder.path() / "elsewhere");
    const auto named = [&](const char* name) {
        return read({"--log", QString::fromStdString((folder.path() / name).string())}).log;
    };
    EXPECT_EQ(named("link.db"), real / "log.db") << "the backups are beside it";
    EXPECT_EQ(named("elsewhere/new.db"), real / "new.db");
}

TEST(Options, AFolderThatIsGoneIsNotTheEnd) {
    const testing::TempFolder folder;
    const auto inNoFolder = [&](const std::string& arguments) {
        testing::ChildProcess program(
            {.arguments = {"sh", "-c",
                           "mkdir \"$1\" && cd \"$1\" && rmdir \"$1\" && exec \"$0\" " + arguments,
                           STRIDETICK_PROGRAM, (folder.path() / "gone").string()},
             .environment = {{"QT_QPA_PLATFORM", "offscreen"}}});
        return program.waitFor(std::chrono::seconds{10});
    };
    EXPECT_EQ(inNoFolder("--version --log here.db"), 0);
    EXPECT_EQ(inNoFolder("check --log here.db"), 3) << "it is not there";
    EXPECT_EQ(inNoFolder("backup copy.db --log /no/log.db"), 1);
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
