// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/live/end_to_end.hpp"
#include "tests/live/live_program.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace stridetick::testing {
namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;

constexpr double kSpm = 162;
constexpr auto kPlay = 3s;  // more than a stream takes to be back
constexpr auto kAway = 1s;

/// STRIDETICK_LOSSES asks for more; each takes 9 s.
int rounds() {
    const char* wanted = std::getenv("STRIDETICK_LOSSES");
    return wanted == nullptr ? 2 : std::max(1, std::atoi(wanted));
}

/// Waits for the log, which is brought up to date every 4 s, to be `length` further.
void goOnFor(LiveProgram& program, std::chrono::milliseconds length) {
    const auto now = program.log().waitForRow("SELECT length_ms FROM session", 20s);
    program.log().waitForRow("SELECT id FROM session WHERE length_ms >= " + now.at(0) + " + " +
                                 std::to_string(length.count()),
                             20s);
}

TEST_F(EndToEnd, KeepsItsLogWholeWhileTheSoundServerDiesAgainAndAgain) {
    LiveProgram program{folder(0), LiveProgram::Sound::Server};
    program.start();
    const auto started = program.startFirstRun();
    goOnFor(program, kPlay);
    for (int round = 0; round < rounds(); ++round) {
        if (round % 2 == 0) {
            program.sound().kill();
            goOnFor(program, kAway);
            program.sound().start();
        } else {
            program.sound().freeze();
            goOnFor(program, kAway);
            program.sound().thaw();
        }
        goOnFor(program, kPlay);
    }
    program.display().strike({"space"});
    const std::chrono::duration<double> length = steady_clock::now() - started;
    const auto session = program.log().waitForRow(
        "SELECT length_ms FROM session WHERE state = 'finished'", LiveProgram::kPatience);
    EXPECT_NEAR(std::stod(session.at(0)) / 1000, length.count(), 1);
    const auto blocks = program.log().rows(
        "SELECT offset_ms, length_ms, audible, beats FROM click_block ORDER BY offset_ms");
    long end = 0;
    double beats = 0;
    int silences = 0;
    for (const auto& block : blocks) {
        EXPECT_EQ(std::stol(block.at(0)), end) << "a gap between blocks";
        end = std::stol(block.at(0)) + std::stol(block.at(1));
        silences += block.at(2) == "0" ? 1 : 0;
        beats += std::stod(block.at(3));
    }
    std::printf("%d losses in %.1f s: %zu blocks, %d of them unheard, %.0f beats\n", rounds(),
                length.count(), blocks.size(), silences, beats);
    EXPECT_EQ(end, std::stol(session.at(0)));
    EXPECT_GE(silences, rounds());
    EXPECT_NEAR(beats, length.count() * kSpm / 60, 3);
    EXPECT_EQ(program.quit(), 0);
    EXPECT_EQ(program.log().rows("PRAGMA integrity_check").at(0).at(0), "ok");
}

}  // namespace
}  // namespace stridetick::testing
