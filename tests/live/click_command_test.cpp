// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/command_runner.hpp"
#include "tests/support/onset_analyser.hpp"
#include "tests/support/pulse_server.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <csignal>
#include <cstddef>
#include <string>

namespace stridetick::testing {
namespace {

using namespace std::chrono_literals;

constexpr double kRate = PulseServer::kRate;

/// `stridetick click` on a sound server of its own.
class ClickInATerminal : public ::testing::Test {
 public:
    bool says(const std::string& words) {
        return waitUntil([&] { return program.err().find(words) != std::string::npos; }, 10s);
    }
    bool sounds() {
        return waitUntil([&] { return !program.out().empty(); }, 10s);
    }

    PulseServer server;
    CommandRunner program;
};

TEST_F(ClickInATerminal, PlaysOnTempoUntilCtrlC) {
    PulseRecorder recorder{server};
    program.start({"click", "171", "--no-cues"}, server.environment());
    ASSERT_TRUE(sounds()) << program.err();
    const auto begin = recorder.length();
    ASSERT_TRUE(waitUntil([&] { return recorder.length() > begin + 6s; }, 30s));
    program.process().signal(SIGINT);
    EXPECT_EQ(program.process().waitFor(5s), 0);
    EXPECT_EQ(program.err(), "");
    const std::string out = program.out();
    EXPECT_TRUE(out.starts_with("171 spm, on ")) << out;
    EXPECT_EQ(std::count(out.begin(), out.end(), '\n'), 1) << out;

    const auto samples = recorder.stop();
    const auto onsets = correlatedOnsets(samples, kRate, roughOnsets(samples, kRate));
    EXPECT_GE(onsets.size(), 14U);
    // A machine too busy to fill the buffer breaks the sound off; between two breaks all is exact.
    std::size_t judged = 0;
    for (const auto stretch : unbrokenStretches(onsets)) {
        if (stretch.size() >= 5) {
            const auto line = fitLine(stretch);
            judged += line.onsets;
            EXPECT_LT(std::abs(line.tempoErrorPpm(kRate, 171)), 10);
        }
    }
    EXPECT_GE(judged, 5U);
}

TEST_F(ClickInATerminal, EndsAfterItsMinutes) {
    PulseRecorder recorder{server};
    program.start({"click", "171", "--minutes", "0.05", "--no-cues"}, server.environment());
    EXPECT_EQ(program.process().waitFor(20s), 0);
    EXPECT_EQ(program.err(), "");
    EXPECT_NEAR(static_cast<double>(roughOnsets(recorder.stop(), kRate).size()), 9, 1)
        << "beats in three seconds";
}

TEST_F(ClickInATerminal, SaysThatTheSoundIsLostAndThatItIsBack) {
    program.start({"click", "171"}, server.environment());
    ASSERT_TRUE(sounds()) << program.err();
    server.kill();
    EXPECT_TRUE(says("stopped answering"));
    server.start();
    EXPECT_TRUE(says("The sound is back, on ")) << program.err();
    PulseRecorder recorder{server};
    ASSERT_TRUE(waitUntil([&] { return recorder.length() > 2s; }, 30s));
    EXPECT_GE(roughOnsets(recorder.stop(), kRate).size(), 4U);
    program.process().signal(SIGTERM);
    EXPECT_EQ(program.process().waitFor(5s), 0);
}

TEST_F(ClickInATerminal, ADeviceThatIsNotThereIsSaidAndTheDefaultSounds) {
    program.start({"click", "171", "--device", "Loud box"}, server.environment());
    EXPECT_TRUE(says("Loud box is not there: the click sounds on ")) << program.err();
    program.process().signal(SIGINT);
    EXPECT_EQ(program.process().waitFor(5s), 0);
}

}  // namespace
}  // namespace stridetick::testing
