// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/live/end_to_end.hpp"
#include "tests/live/live_program.hpp"
#include "tests/support/mounted_disk.hpp"
#include "tests/support/onset_analyser.hpp"
#include "tests/support/text_of.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>

namespace stridetick::testing {
namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;

constexpr double kSpm = 162;
constexpr auto kFullFor = 12s;       // three checkpoints of the run
constexpr double kPageMoved = 0.05;  // a run that goes on changes a tenth of that

/// The share of a picture's bytes that differ in another one.
double difference(const std::filesystem::path& one, const std::filesystem::path& other) {
    const auto a = textOf(one);
    const auto b = textOf(other);
    std::size_t differing = 0;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        differing += a[i] == b[i] ? 0 : 1;
    }
    return static_cast<double>(differing) / static_cast<double>(a.size());
}

/// The longest time between two clicks, in beats of the target.
double longestGap(const std::vector<float>& samples) {
    const auto onsets = roughOnsets(samples, PulseServer::kRate);
    double longest = 0;
    for (std::size_t i = 1; i < onsets.size(); ++i) {
        longest = std::max(longest, onsets[i] - onsets[i - 1]);
    }
    return longest / PulseServer::kRate * kSpm / 60;
}

TEST_F(EndToEnd, SaysThatTheDiskIsFullClicksOnAndWritesAllOnceThereIsRoom) {
    const MountedDisk disk{2'000};
    if (!disk.problem().empty()) {
        GTEST_SKIP() << disk.problem();
    }
    LiveProgram program{folder(0), LiveProgram::Sound::Server, disk.path()};
    program.start();
    const auto started = program.startFirstRun();
    program.log().waitForRow("SELECT id FROM session WHERE length_ms > 3000", 20s);
    const auto pageMoves = [&](int number) {
        program.display().savePicture(picture(number));
        return difference(picture(0), picture(number)) > kPageMoved;
    };
    program.display().savePicture(picture(0));
    PulseRecorder recorder{program.sound()};
    disk.fill();
    EXPECT_TRUE(waitUntil([&] { return pageMoves(1); }, 20s)) << "no notice";
    EXPECT_TRUE(waitUntil([&] { return recorder.length() > kFullFor; }, 2 * kFullFor));
    const auto samples = recorder.stop();
    EXPECT_TRUE(pageMoves(1)) << "the notice does not stay";
    const auto stored = program.log().number("SELECT length_ms FROM session");
    disk.makeRoom();
    EXPECT_TRUE(waitUntil([&] { return !pageMoves(2); }, 20s)) << "the notice does not go";
    program.display().strike({"space"});
    const std::chrono::duration<double> length = steady_clock::now() - started;
    const auto session = program.log().waitForRow(
        "SELECT session.length_ms, sum(beats) FROM session JOIN click_block ON session_id = id "
        "WHERE state = 'finished' GROUP BY id",
        LiveProgram::kPatience);
    const double gap = longestGap(samples);
    std::printf(
        "run of %.2f s: %lld ms were stored when the disk was full, %s ms and %s beats at "
        "the end; clicks at most %.3f beats apart\n",
        length.count(), stored, session.at(0).c_str(), session.at(1).c_str(), gap);
    EXPECT_NEAR(std::stod(session.at(0)) / 1000, length.count(), 1);
    EXPECT_NEAR(std::stod(session.at(1)), length.count() * kSpm / 60, 3);
    EXPECT_GT(gap, 0.9);
    EXPECT_LT(gap, 1.1) << "a click is missing";
    EXPECT_EQ(program.quit(), 0);
    EXPECT_EQ(program.log().value("PRAGMA integrity_check"), "ok");
    EXPECT_EQ(program.said(), "");
}

}  // namespace
}  // namespace stridetick::testing
