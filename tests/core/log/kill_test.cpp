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
        SCOPED_TRACE("seed " + std::to_string(kSeed) + ", round " + std::to_string(round));
        const TempLog temp;
        const auto output = temp.folder() / "told";
        testing::ChildProcess victim({.arguments = {STRIDETICK_LOG_VICTIM, temp.file().string()},
                                      .environment = {},
                                      .standardOutput = output});
        // Every fourth is killed while it starts and makes the log.
        if (round % 4 != 0) {
            ASSERT_TRUE(testing::waitUntil([&] { return lastAcknowledged(output) > 0; }, 20s));
        }
        std::this_thread::sleep_for(std::chrono::milliseconds{moment(random)});
        victim.kill();
        const int last = lastAcknowledged(output);
        acknowledged += last;
        std::size_t running = 0;
        if (std::filesystem::exists(temp.file())) {
            EXPECT_EQ(temp.sqlite3("PRAGMA quick_check; PRAGMA foreign_key_check"), "ok");
            running = std::stoul(temp.sqlite3("SELECT count(*) FROM session"));
        } else {
            EXPECT_EQ(last, 0);
        }
        const auto opening = temp.open();
        EXPECT_TRUE(opening.persistent);
        EXPECT_TRUE(opening.outcome == log::LogOutcome::Current ||
                    (opening.outcome == log::LogOutcome::Created && last == 0));
        EXPECT_EQ(opening.recoveredSessions.size(), running);
        EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM session WHERE state <> 'recovered'"), "0");
        EXPECT_EQ(
            temp.sqlite3("SELECT count(*) FROM measurement WHERE uuid <= '" + uuidOf(last) + "'"),
            std::to_string(last));
        EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM measurement WHERE (SELECT count(*) FROM tap"
                               " WHERE measurement_id = id) <> " +
                               std::to_string(kVictimTaps)),
                  "0");
        EXPECT_GE(std::stoi(temp.sqlite3("SELECT ifnull(max(beats), 0) FROM click_block")), last);
    }
    std::cout << "seed " << kSeed << ": " << kKills << " kills, " << acknowledged
              << " acknowledged writes, all there\n";
    EXPECT_GT(acknowledged, kKills);
}

}  // namespace stridetick::tests
