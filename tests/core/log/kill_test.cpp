// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A process that writes a run is killed at random moments: what it was told is on disk, is there.
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <iostream>
#include <random>
#include <thread>

#include <signal.h>

namespace stridetick::tests {

using namespace std::chrono_literals;

namespace {

constexpr int kKills = 20;
constexpr unsigned kSeed = 4'071;

int lastAcknowledged(const std::filesystem::path& output) {
    std::ifstream stream(output);
    int last = 0;
    for (std::string line; std::getline(stream, line) && !stream.eof();) {
        last = std::stoi(line);
    }
    return last;
}

}  // namespace

TEST(Kill, NoAcknowledgedRowIsEverLost) {
    std::mt19937 random(kSeed);
    std::uniform_int_distribution<int> moment(0, 60);
    int acknowledged = 0;
    for (int round = 0; round < kKills; ++round) {
        const TempLog temp;
        const auto output = temp.folder() / "told";
        testing::ChildProcess victim({.arguments = {STRIDETICK_LOG_VICTIM, temp.file().string()},
                                      .environment = {},
                                      .standardOutput = output});
        ASSERT_TRUE(testing::waitUntil([&] { return lastAcknowledged(output) > 0; }, 20s));
        std::this_thread::sleep_for(std::chrono::milliseconds{moment(random)});
        victim.kill();
        const int last = lastAcknowledged(output);
        acknowledged += last;
        EXPECT_EQ(temp.sqlite3("PRAGMA quick_check"), "ok") << "round " << round;
        EXPECT_GE(std::stoi(temp.sqlite3("SELECT max(beats) FROM click_block")), last)
            << "round " << round;
        const auto opening = temp.open();
        EXPECT_EQ(opening.outcome, log::LogOutcome::Current);
        ASSERT_EQ(opening.recoveredSessions.size(), 1U) << "round " << round;
        EXPECT_EQ(temp.sqlite3("SELECT state FROM session"), "recovered");
    }
    std::cout << "seed " << kSeed << ": " << kKills << " kills, " << acknowledged
              << " acknowledged writes, all there\n";
}

}  // namespace stridetick::tests
