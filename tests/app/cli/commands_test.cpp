// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"

#include "tests/support/command_runner.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace stridetick::app::cli {
namespace {

using testing::CommandRunner;
using ::testing::internal::GetCapturedStdout;

TEST(Commands, WhatIsNoCommandIsLeftToTheWindow) {
    EXPECT_EQ(runCommand({"stridetick"}), std::nullopt);
    EXPECT_EQ(runCommand({"stridetick", "--log", "render"}), std::nullopt);
    EXPECT_EQ(runCommand({"stridetick", "rendering"}), std::nullopt);
    EXPECT_EQ(runCommand({}), std::nullopt);
}

TEST(Commands, TheProgramsHelpNamesThem) {
    CommandRunner program;
    EXPECT_EQ(program.run({"--help"}), 0);
    for (const char* command :
         {"stridetick render", "stridetick click", "stridetick sounds", "stridetick backup",
          "stridetick check", "stridetick history", "stridetick export", "stridetick import",
          "stridetick merge", "stridetick runners", "stridetick remind"}) {
        EXPECT_NE(program.out().find(command), std::string::npos) << command;
    }
}

TEST(Commands, EachExplainsItsOptions) {
    CommandRunner program;
    EXPECT_EQ(program.run({"render", "--help"}), 0);
    EXPECT_TRUE(program.out().starts_with("Usage: stridetick render [options] FILE\n"))
        << program.out();
    for (const char* option :
         {"--spm",  "--minutes", "--ramp-from",     "--ramp-minutes", "--ramp-steps", "--easy",
          "--on",   "--off",     "--silent-end",    "--count-in",     "--accent",     "--every",
          "--foot", "--pan",     "--tone-per-foot", "--sound",        "--volume",     "--no-cues",
          "--rate", "--force",   "--quiet"}) {
        EXPECT_NE(program.out().find(option), std::string::npos) << option;
    }
    EXPECT_EQ(program.run({"click", "-h"}), 0);
    EXPECT_TRUE(program.out().starts_with("Usage: stridetick click [options] SPM\n"))
        << program.out();
    for (const char* option : {"--api", "--device", "--minutes", "--sound", "--volume"}) {
        EXPECT_NE(program.out().find(option), std::string::npos) << option;
    }
}

TEST(Commands, SoundsListsThem) {
    CommandRunner program;
    EXPECT_EQ(program.run({"sounds"}), 0);
    for (const char* sound : {"tick", "snap", "wood", "knock", "bell", "beep"}) {
        EXPECT_NE(program.out().find(sound), std::string::npos) << sound;
    }
    EXPECT_EQ(program.err(), "");
    EXPECT_EQ(program.run({"sounds", "loud"}), 2);
}

TEST(Commands, WhatIsNotToldWellIsAnsweredInALineAndWithTwo) {
    CommandRunner program;
    const std::vector<std::vector<std::string>> wrong{{"render"},
                                                      {"render", "--spm", "168", "a.wav"},
                                                      {"render", "--loud", "a.wav"},
                                                      {"click"},
                                                      {"click", "168", "170"},
                                                      {"click", "fast"},
                                                      {"click", "168", "--api", "oss"}};
    for (const auto& arguments : wrong) {
        EXPECT_EQ(program.run(arguments), 2) << arguments.back();
        const std::string err = program.err();
        EXPECT_EQ(std::count(err.begin(), err.end(), '\n'), 1) << err;
        EXPECT_NE(err.find(". Try: stridetick " + arguments.front() + " --help\n"),
                  std::string::npos)
            << err;
        EXPECT_EQ(err.find(".."), std::string::npos) << err;
        EXPECT_EQ(program.out(), "");
    }
}

}  // namespace
}  // namespace stridetick::app::cli
