// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/audio/click_timing.hpp"

#include <gtest/gtest.h>

#include <iostream>
#include <random>
#include <string>

namespace stridetick::audio {
namespace {

using namespace std::chrono_literals;
using testing::fitLine;

constexpr double kRenderedSd = 0.05;  // microseconds, as the budgets have it
constexpr double kLiveSd = 0.2;
constexpr double kLivePpm = 0.5;  // over a few seconds; over ten minutes packaging/bench asks 0.05

/// Another tempo each time; said, so that it can be heard again.
std::vector<std::int32_t> temposOfThisRun() {
    const unsigned int seed = std::random_device{}();
    auto tempos = tenthsToTime(seed);
    std::cout << "seed " << seed << " chose " << tempos.back() << " tenths of spm\n";
    ::testing::Test::RecordProperty("seed", std::to_string(seed));
    return tempos;
}

TEST(ClickTiming, RenderedHasNoScatterInFloatsNorIn16Bits) {
    for (const std::int32_t tenths : temposOfThisRun()) {
        const auto samples = renderedClick(tenths, 20);
        for (const auto& form : {samples, in16Bits(samples)}) {
            const auto line = fitLine(onsetsOf(form));
            EXPECT_GE(line.onsets, static_cast<std::size_t>(20 * tenths / 600 - 1));
            EXPECT_LE(microseconds(line.residualSdFrames), kRenderedSd) << tenths;
            EXPECT_LT(std::abs(line.tempoErrorPpm(kTimingRate, tenths / 10.0)), 0.01) << tenths;
        }
    }
}

TEST(ClickTiming, SeesAClickThatIsMovedByAFrame) {
    auto samples = renderedClick(1710, 20);
    std::rotate(samples.begin() + 400'000, samples.end() - 1, samples.end());
    EXPECT_GT(microseconds(fitLine(onsetsOf(samples)).residualSdFrames), 10 * kRenderedSd);
}

TEST(ClickTimingSlow, IsAsSteadyOverASoundServer) {
    const testing::PulseServer server;
    server.useInThisProcess();
    ClickEngine engine;
    for (const std::int32_t tenths : temposOfThisRun()) {
        const auto recording = recordClickInPeace(engine, server, tenths, 4s, 2);
        EXPECT_LE(recording.stretches().size(), recording.underRuns + 1);
        std::size_t judged = 0;
        for (auto stretch : recording.stretches()) {
            if (recording.breaks() > 0) {  // the clicks beside a break may be cut themselves
                stretch = stretch.size() > 2 ? stretch.subspan(1, stretch.size() - 2)
                                             : std::span<const double>{};
            }
            if (stretch.size() < 5) {
                continue;
            }
            const auto line = fitLine(stretch);
            judged += line.onsets;
            EXPECT_LE(microseconds(line.residualSdFrames), kLiveSd) << tenths;
            EXPECT_LT(std::abs(line.tempoErrorPpm(kTimingRate, tenths / 10.0)), kLivePpm);
            RecordProperty("onsetSd" + std::to_string(tenths),
                           std::to_string(microseconds(line.residualSdFrames)));
        }
        EXPECT_GE(judged, 5U) << tenths << ", " << recording.breaks() << " breaks";
    }
}

}  // namespace
}  // namespace stridetick::audio
