// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/live/end_to_end.hpp"
#include "tests/live/live_program.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <string>

namespace stridetick::testing {
namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;

constexpr double kMostCpu = 0.08;  // of one core; the pulse and the log take 0.013

TEST_F(EndToEnd, StartsWithoutAnySound) {
    if (std::filesystem::exists("/dev/snd/controlC0")) {
        GTEST_SKIP() << "a sound card cannot be hidden from ALSA";
    }
    LiveProgram program{folder(0), LiveProgram::Sound::None};
    program.start();
    const auto started = program.startFirstRun();
    const auto cpuBefore = program.cpuTime();
    program.log().waitForRow("SELECT id FROM session WHERE state = 'running' AND length_ms > 7000",
                             20s);
    const std::chrono::duration<double> cpu = program.cpuTime() - cpuBefore;
    program.display().strike({"space"});
    const std::chrono::duration<double> length = steady_clock::now() - started;
    const auto session = program.log().waitForRow(
        "SELECT session.length_ms, sum(beats), max(audible) FROM session "
        "JOIN click_block ON session_id = id WHERE state = 'finished' GROUP BY id",
        LiveProgram::kPatience);
    const double share = cpu / length;
    std::printf("run %.2f s, stored %s ms and %s unheard beats; CPU %.1f %% of one core\n",
                length.count(), session.at(0).c_str(), session.at(1).c_str(), 100 * share);
    EXPECT_NEAR(std::stod(session.at(0)) / 1000, length.count(), 1);
    EXPECT_NEAR(std::stod(session.at(1)), length.count() * 162 / 60, 2);
    EXPECT_EQ(session.at(2), "0") << "audible";
    EXPECT_LT(share, kMostCpu);
    EXPECT_EQ(program.quit(), 0);
    EXPECT_EQ(program.said(), "");
}

}  // namespace
}  // namespace stridetick::testing
