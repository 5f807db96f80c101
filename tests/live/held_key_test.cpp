// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/live/end_to_end.hpp"
#include "tests/live/live_program.hpp"
#include "tests/live/tapping.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <cstdio>
#include <string>
#include <thread>
#include <vector>

namespace stridetick::testing {
namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

constexpr Seconds kStride = 780ms;
constexpr Seconds kHeld = 3s;
constexpr int kEnough = 20;      // repeats; after 660 ms they come every 40 ms
constexpr int kStrikesHeld = 3;  // pass while the key is down
constexpr int kStrikesAfter = 12;
// 8 strides after the last tap the window asks whether to keep what there is; then it takes no key
// for 2 s. Until then its ring moves.
constexpr auto kQuestionStill = 2500ms;

/// Returns how often the keyboard repeated the key.
int hold(XDisplay& display, const std::string& key) {
    const auto start = steady_clock::now();
    const int before = display.pressesSent();
    display.press(key);
    std::this_thread::sleep_until(start + kHeld);
    display.release(key);
    return display.pressesSent() - before - 1;
}

TEST_F(EndToEnd, CountsAHeldKeyOnce) {
    LiveProgram program{folder(0), LiveProgram::Sound::Server};
    program.start();
    auto& display = program.display();
    const auto start = steady_clock::now();
    const int repeated = hold(display, "f");
    std::vector<Seconds> taps;
    for (int i = 1; i <= kStrikesAfter; ++i) {
        taps.push_back((kStrikesHeld + i) * kStride);
    }
    tapAt(display, "space", start, taps);
    ASSERT_TRUE(display.waitUntilStill(kQuestionStill, 30s));
    display.strike({"Alt_L", "k"});  // Keep it
    const auto row = program.log().waitForRow(
        "SELECT missed, doubled, rejected, cadence_tenths, "
        "(SELECT count(*) FROM tap WHERE measurement_id = id) FROM measurement",
        LiveProgram::kPatience);
    std::printf("the held key was repeated %d times; stored %s taps, %s missed, %s doubled\n",
                repeated, row.at(4).c_str(), row.at(0).c_str(), row.at(1).c_str());
    EXPECT_GT(repeated, kEnough) << "the keyboard must repeat, or this shows nothing";
    EXPECT_EQ(row.at(0), std::to_string(kStrikesHeld)) << "missed";
    EXPECT_EQ(row.at(1), "0") << "doubled";
    EXPECT_EQ(row.at(2), "0") << "rejected";
    EXPECT_NEAR(std::stod(row.at(3)), 600 * 2 / kStride.count(), 5) << "tenths of spm";
    EXPECT_EQ(row.at(4), std::to_string(1 + kStrikesAfter)) << "taps";
}

TEST_F(EndToEnd, StartsOneRunWithAHeldKey) {
    LiveProgram program{folder(0), LiveProgram::Sound::Server};
    program.start();
    program.prepareFirstRun();
    const int repeated = hold(program.display(), "space");
    EXPECT_GT(repeated, kEnough) << "the keyboard must repeat, or this shows nothing";
    program.log().waitForRow("SELECT id FROM session WHERE length_ms > 0", LiveProgram::kPatience);
    const auto sessions = program.log().rows("SELECT state FROM session");
    std::printf("the held key was repeated %d times; %zu runs\n", repeated, sessions.size());
    EXPECT_EQ(sessions, (std::vector<SqliteCli::Row>{{"running"}}));
}

}  // namespace
}  // namespace stridetick::testing
