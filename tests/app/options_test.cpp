// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.hpp"

#include <QFileInfo>

#include "app/tour/tour_stage.hpp"
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

TEST(Options, TakesARunnerByNameOrByTheLog) {
    const Runners runners;
    const auto first = runners.list().front();
    EXPECT_EQ(read({}).runner, first);
    EXPECT_EQ(read({"--log", "/far/away.db"}).runner, std::nullopt);
    const auto anna = runners.tryAdd("Anna").value();
    EXPECT_EQ(read({"--runner", "anna"}).log, anna.log);
    EXPECT_EQ(read({"--runner", "anna"}).runner, anna);
    EXPECT_EQ(read({"--log", QString::fromStdString(anna.log.string())}).runner, anna)
        << "else the window would have another's settings";
    EXPECT_EQ(read({"--runner", "Ben"}).action, Action::Refuse);
    EXPECT_EQ(
        read({"--runner", "Ben"}).message,
        "There is no runner \"Ben\" here. There is: First runner, Anna.\nTry: stridetick --help");
    EXPECT_EQ(read({"--runner", "anna", "--log", "x.db"}).action, Action::Refuse);
    std::filesystem::remove_all(anna.log.parent_path());
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
    EXPECT_EQ(first, "Usage: stridetick [options] [FILE...]");
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

TEST(Options, TakesFilesAndFoldersForTheWindowByTheirWholeNames) {
    const testing::TempFolder folder;
    const auto run = folder.path() / "run.fit";
    std::ofstream(run) << "not read";
    const auto options = read({QString::fromStdString(folder.path().string()), "--log", "here.db",
                               QString::fromStdString(run.string())});
    EXPECT_EQ(options.action, Action::Window);
    EXPECT_EQ(options.log, std::filesystem::current_path() / "here.db");
    EXPECT_EQ(options.files, (QStringList{QString::fromStdString(folder.path().string()),
                                          QString::fromStdString(run.string())}));
    const auto here = std::filesystem::relative(run).string();
    EXPECT_EQ(std::filesystem::canonical(
                  read({QString::fromStdString(here)}).files.constFirst().toStdString()),
              std::filesystem::canonical(run));
    EXPECT_TRUE(QFileInfo(read({QString::fromStdString(here)}).files.constFirst()).isAbsolute())
        << "the window that is open may have another working folder";
    EXPECT_EQ(read({"--tour", "pictures", QString::fromStdString(run.string())}).action,
              Action::Refuse);
}

TEST(Options, TakesTheTour) {
    const auto options = read({"--tour", "pictures"});
    EXPECT_EQ(options.action, Action::Tour);
    EXPECT_EQ(options.tour.folder, "pictures");
    EXPECT_EQ(options.tour.look, "");
    EXPECT_FALSE(options.tour.mirrored);
    EXPECT_EQ(read({"--tour"}).action, Action::Refuse);
}

TEST(Options, TakesOneLookOfTheTourAndTheOtherDirection) {
    for (const auto& look : kLooks) {
        const auto options = read({"--tour", "pictures", "--mirrored", "--look", look.suffix});
        EXPECT_EQ(options.action, Action::Tour) << options.message.toStdString();
        EXPECT_EQ(options.tour.look, look.suffix);
        EXPECT_TRUE(options.tour.mirrored);
    }
    EXPECT_EQ(read({"--tour", "pictures", "--look", "loud"}).action, Action::Refuse);
    EXPECT_EQ(read({"--mirrored"}).action, Action::Refuse);
    EXPECT_EQ(read({"--look", "dark"}).action, Action::Refuse);
}

TEST(Options, HelpNamesEveryOption) {
    const auto options = read({"--help"});
    EXPECT_EQ(options.action, Action::Help);
    for (const char* option :
         {"--help", "--version", "--log", "--runner", "--tour", "--look", "--mirrored"}) {
        EXPECT_TRUE(options.message.contains(QLatin1String(option))) << option;
    }
    EXPECT_EQ(read({"-h"}).action, Action::Help);
}

TEST(Options, TellsTheVersion) {
    EXPECT_EQ(read({"--version"}).action, Action::Version);
    EXPECT_EQ(read({"-v"}).message, "stridetick " STRIDETICK_VERSION);
}

TEST(Options, RefusesWhatItDoesNotKnowAndSaysWhereToLook) {
    for (const QStringList& arguments : {QStringList{"--loud"}, QStringList{"exprot"}}) {
        const auto options = read(arguments);
        EXPECT_EQ(options.action, Action::Refuse);
        EXPECT_TRUE(options.message.contains(QString(arguments.constFirst()).remove('-')));
        EXPECT_TRUE(options.message.contains("stridetick --help"));
    }
}

}  // namespace
}  // namespace stridetick::app
