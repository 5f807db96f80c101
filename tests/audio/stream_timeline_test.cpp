// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/stream_timeline.hpp"

#include <gtest/gtest.h>

namespace stridetick::audio {
namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;

const steady_clock::time_point kStart{1000s};

TimelineSegment segment(std::int64_t firstFrame, std::int64_t streamFrame,
                        steady_clock::time_point time, std::uint32_t rate,
                        std::chrono::microseconds delay) {
    return {firstFrame, streamFrame, ClockLine{static_cast<double>(streamFrame), time, rate},
            delay};
}

TEST(StreamTimeline, KnowsNothingBeforeTheFirstStreamOrItsLine) {
    StreamTimeline timeline;
    EXPECT_FALSE(timeline.whenHeard(0));
    EXPECT_FALSE(timeline.current());
    timeline.begin({.firstFrame = 0, .streamFrame = 512, .line = std::nullopt, .delay = 20ms});
    EXPECT_FALSE(timeline.whenHeard(0));
    timeline.setLine({512, kStart, 48'000});
    EXPECT_EQ(timeline.whenHeard(480), kStart + 30ms);
}

TEST(StreamTimeline, KeepsTheTimeOfAFrameOfTheStreamBefore) {
    StreamTimeline timeline;
    timeline.begin(segment(0, 0, kStart, 48'000, 20ms));
    timeline.begin(segment(48'000, 300, kStart + 5s, 44'100, 10ms));
    EXPECT_EQ(timeline.whenHeard(24'000), kStart + 520ms);
    EXPECT_EQ(timeline.whenHeard(48'000), kStart + 5010ms);
    EXPECT_EQ(timeline.whenHeard(48'000 + 44'100), kStart + 6010ms);
}

TEST(StreamTimeline, FindsTheFrameHeardAtATime) {
    const TimelineSegment only = segment(1000, 300, kStart, 48'000, 20ms);
    const auto heard = only.whenHeard(25'000.5);
    ASSERT_TRUE(heard);
    EXPECT_NEAR(*only.frameHeardAt(*heard), 25'000.5, 1e-3);
}

TEST(StreamTimeline, DoesNotGrowWithoutEnd) {
    StreamTimeline timeline;
    for (int i = 0; i < 1000; ++i) {
        timeline.begin(segment(std::int64_t{1000} * i, 0, kStart, 48'000, 0us));
    }
    EXPECT_FALSE(timeline.whenHeard(0));
    EXPECT_TRUE(timeline.whenHeard(998'000));
}

}  // namespace
}  // namespace stridetick::audio
