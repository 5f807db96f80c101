// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/buffer_advice.hpp"

#include <gtest/gtest.h>

namespace stridetick::audio {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::steady_clock::time_point kBegin{1000s};

BufferAdvice opened(std::uint32_t frames) {
    BufferAdvice advice;
    advice.begin(frames);
    return advice;
}

TEST(BufferAdvice, SuggestsTheNextLargerBufferAfterThreeGapsInAMinute) {
    BufferAdvice advice = opened(384);
    advice.gap(kBegin);
    advice.gap(kBegin + 20s);
    EXPECT_EQ(advice.suggestedFrames(), 0U);
    advice.gap(kBegin + 60s);
    EXPECT_EQ(advice.suggestedFrames(), 768U);
}

TEST(BufferAdvice, ForgetsGapsOlderThanAMinute) {
    BufferAdvice advice = opened(384);
    for (int i = 0; i < 10; ++i) {
        advice.gap(kBegin + i * 31s);
    }
    EXPECT_EQ(advice.suggestedFrames(), 0U);
}

TEST(BufferAdvice, CountsTheGapsOfOneMomentOnce) {
    BufferAdvice advice = opened(384);
    for (int i = 0; i < 5; ++i) {
        advice.gap(kBegin + i * 200ms);
    }
    EXPECT_EQ(advice.suggestedFrames(), 0U);
}

TEST(BufferAdvice, HasNothingLargerThanTheLargest) {
    for (const auto& [frames, larger] : {std::pair{768U, 1536U}, {1536U, 0U}, {2048U, 0U}}) {
        BufferAdvice advice = opened(frames);
        for (int i = 0; i < 3; ++i) {
            advice.gap(kBegin + i * 2s);
        }
        EXPECT_EQ(advice.suggestedFrames(), larger);
    }
}

TEST(BufferAdvice, BeginsAnewWithAnotherBufferOnly) {
    BufferAdvice advice = opened(384);
    for (int i = 0; i < 3; ++i) {
        advice.gap(kBegin + i * 2s);
    }
    advice.begin(384);  // the same device, lost and found
    EXPECT_EQ(advice.suggestedFrames(), 768U);
    advice.begin(768);
    EXPECT_EQ(advice.suggestedFrames(), 0U);
}

}  // namespace
}  // namespace stridetick::audio
