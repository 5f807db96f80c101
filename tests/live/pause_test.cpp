// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A pause in a session with the click on and off in turn, as it is heard.
#include "tests/live/end_to_end.hpp"
#include "tests/live/live_program.hpp"
#include "tests/support/onset_analyser.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

namespace stridetick::testing {
namespace {

using namespace std::chrono_literals;
using Seconds = std::chrono::duration<double>;

constexpr double kTargetSpm = 162;  // of startFirstRun()
constexpr double kTempoPpm = 300;   // of 6 to 12 clicks
constexpr auto kStretch = 4s;
constexpr auto kPauseAfter = 2s;
constexpr auto kPause = 3s;
/// From a key to what it changes in the sound.
constexpr double kKeyToSound = 0.5;

/// 4 s on and 4 s off, twice; no sound but the click.
void chooseSession(const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder / "CONFIG" / "stridetick");
    std::ofstream settings(folder / "CONFIG" / "stridetick" / "stridetick.conf");
    settings << "[click]\nlength=16\non=4\noff=4\ncues=false\n";
}

/// Divided where none is heard for longer than a beat and a half.
std::vector<std::vector<double>> stretches(const std::vector<double>& onsets) {
    std::vector<std::vector<double>> found;
    for (const double onset : onsets) {
        if (found.empty() ||
            onset - found.back().back() > 1.5 * 60 / kTargetSpm * PulseServer::kRate) {
            found.emplace_back();
        }
        found.back().push_back(onset);
    }
    return found;
}

TEST_F(EndToEnd, APauseIsSilentAndTheClickComesBackOnTempoWhereThePlanStood) {
    chooseSession(folder(1));
    LiveProgram program{folder(1), LiveProgram::Sound::Server};
    program.start();
    program.prepareFirstRun();
    PulseRecorder recorder{program.sound()};
    std::this_thread::sleep_for(1s);  // the recorder hears the silence before
    program.display().strike({"space"});
    std::this_thread::sleep_for(kPauseAfter);
    program.display().strike({"p"});
    std::this_thread::sleep_for(kPause);
    program.display().strike({"p"});
    const auto session = program.log().waitForRow(
        "SELECT session.length_ms, session_pause.length_ms FROM session "
        "JOIN session_pause ON session_id = session.id WHERE state = 'finished'",
        2 * 16s);
    const auto samples = recorder.stop();
    const auto onsets =
        correlatedOnsets(samples, PulseServer::kRate, roughOnsets(samples, PulseServer::kRate));
    const auto heard = stretches(onsets);
    ASSERT_EQ(heard.size(), 3U) << "the first with the pause in it, and the second";
    const auto lengthOf = [](const std::vector<double>& stretch) {
        return (stretch.back() - stretch.front()) / PulseServer::kRate + 60 / kTargetSpm;
    };
    const double silent = (heard[1].front() - heard[0].back()) / PulseServer::kRate;
    std::printf("%zu + %zu + %zu clicks, %.2f s silent in the pause, then %.2f and %.2f s\n",
                heard[0].size(), heard[1].size(), heard[2].size(), silent, lengthOf(heard[1]),
                lengthOf(heard[2]));
    EXPECT_NEAR(silent, Seconds{kPause}.count(), kKeyToSound + 60 / kTargetSpm);
    EXPECT_NEAR(lengthOf(heard[0]) + lengthOf(heard[1]), Seconds{kStretch}.count(), kKeyToSound);
    EXPECT_NEAR(lengthOf(heard[2]), Seconds{kStretch}.count(), 60 / kTargetSpm);
    for (const auto& stretch : heard) {
        EXPECT_NEAR(fitLine(stretch).tempoErrorPpm(PulseServer::kRate, kTargetSpm), 0, kTempoPpm);
    }
    EXPECT_NEAR(std::stod(session.at(0)) / 1000, Seconds{16s + kPause}.count(), 1);
    EXPECT_NEAR(std::stod(session.at(1)) / 1000, Seconds{kPause}.count(), 0.3);
    EXPECT_EQ(program.quit(), 0);
    EXPECT_EQ(program.said(), "");
}

}  // namespace
}  // namespace stridetick::testing
