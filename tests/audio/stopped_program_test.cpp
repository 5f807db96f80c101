// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/audio/device_losses.hpp"
#include "tests/support/child_process.hpp"
#include "tests/support/monitor_recorder.hpp"
#include "tests/support/pulse_server.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <csignal>

namespace stridetick::audio {
namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;
using testing::waitUntil;

constexpr double kPeriodMs = 60'000.0 / 171;

TEST(StoppedProgramSlow, IsBackOnItsBeatWithinTwoSecondsOfGoingOn) {
    const testing::PulseServer server;
    const testing::MonitorRecorder recorder{server};
    const testing::ChildProcess program{
        {.arguments = {STRIDETICK_PLAYING_PROGRAM}, .environment = server.environment()}};
    const auto begin = steady_clock::now();
    ASSERT_TRUE(waitUntil([&] { return recorder.onsets(begin).size() >= 7; }, 15s));
    const auto line = recorder.onsets(begin);
    program.signal(SIGSTOP);
    const auto stopped = steady_clock::now();
    waitUntil([&] { return steady_clock::now() > stopped + 4s; }, 5s);
    program.signal(SIGCONT);
    const auto goesOn = steady_clock::now();
    // What the server still held may come first, and is not on the line.
    steady_clock::time_point back;
    EXPECT_TRUE(waitUntil(
        [&] {
            for (const auto onset : recorder.onsets(goesOn)) {
                if (std::abs(offTheLine(line, {onset}, kPeriodMs)) < 1) {
                    back = onset;
                    return true;
                }
            }
            return false;
        },
        5s));
    EXPECT_LT(back - goesOn, 2s);
    ASSERT_TRUE(waitUntil([&] { return recorder.onsets(back).size() >= 6; }, 5s));
    EXPECT_LT(std::abs(offTheLine(line, recorder.onsets(back), kPeriodMs)), 1);
    for (const auto onset : recorder.onsets(back)) {
        EXPECT_LT(std::abs(offTheLine(line, {onset}, kPeriodMs)), 8);  // a buffer that ran dry
    }
}

}  // namespace
}  // namespace stridetick::audio
