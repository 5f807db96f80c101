// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/live/end_to_end.hpp"
#include "tests/live/live_program.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <future>
#include <random>
#include <string>
#include <thread>
#include <vector>

namespace stridetick::testing {
namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

constexpr Seconds kMayBeMissing = 5s;

struct Loss {
    Seconds killedAfter;
    Seconds stored;
    std::string stateAfterKill;
    std::string quickCheck;
    std::string stateAfterStart;
    long long sessions = 0;

    Seconds missing() const { return killedAfter - stored; }
};

Loss killDuringRun(const std::filesystem::path& folder, const std::filesystem::path& picture,
                   Seconds after) {
    LiveProgram program{folder, LiveProgram::Sound::Server};
    program.start();
    const auto started = program.startFirstRun();
    std::this_thread::sleep_until(started + after);
    Loss loss;
    loss.killedAfter = program.kill() - started;
    const auto row = program.log().rows("SELECT state, length_ms FROM session").at(0);
    loss.stateAfterKill = row.at(0);
    loss.stored = std::chrono::milliseconds{std::stoll(row.at(1))};
    loss.quickCheck = program.log().value("PRAGMA quick_check");
    program.start();
    loss.stateAfterStart = program.log()
                               .waitForRow("SELECT state FROM session WHERE state <> 'running'",
                                           LiveProgram::kPatience)
                               .at(0);
    loss.sessions = program.log().number("SELECT count(*) FROM session");
    program.display().strike({"Control_L", "5"});
    program.display().waitUntilStill(500ms, LiveProgram::kPatience);
    program.display().savePicture(picture);
    return loss;
}

/// As many at once as do not take the processor from each other.
constexpr int kAtOnce = 5;

void survive(int kills, const std::function<std::filesystem::path(int)>& folder,
             const std::function<std::filesystem::path(int)>& picture) {
    const unsigned seed = std::random_device{}();
    std::printf("seed %u\n", seed);
    std::mt19937 random{seed};
    std::uniform_real_distribution<double> moment{1, 12};
    for (int done = 0; done < kills; done += kAtOnce) {
        std::vector<std::future<Loss>> runs;
        runs.reserve(kAtOnce);
        for (int i = done; i < std::min(done + kAtOnce, kills); ++i) {
            runs.push_back(std::async(std::launch::async, killDuringRun, folder(i), picture(i),
                                      Seconds{moment(random)}));
        }
        for (auto& run : runs) {
            const Loss loss = run.get();
            std::printf("killed after %.2f s, stored %.2f s, missing %.2f s; then %s\n",
                        loss.killedAfter.count(), loss.stored.count(), loss.missing().count(),
                        loss.stateAfterStart.c_str());
            EXPECT_EQ(loss.stateAfterKill, "running");
            EXPECT_LE(loss.missing(), kMayBeMissing);
            EXPECT_GE(loss.missing(), 0s);
            EXPECT_EQ(loss.quickCheck, "ok");
            EXPECT_EQ(loss.stateAfterStart, "recovered");
            EXPECT_EQ(loss.sessions, 1);
        }
    }
}

TEST_F(EndToEnd, SurvivesKillMinusNine) {
    survive(
        5, [this](int i) { return folder(i); }, [this](int i) { return picture(i); });
}

TEST_F(EndToEndSlow, SurvivesFortyTimesKillMinusNine) {
    survive(
        40, [this](int i) { return folder(i); }, [this](int i) { return picture(i % kAtOnce); });
}

}  // namespace
}  // namespace stridetick::testing
