// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/rt/event_queue.hpp"

#include <gtest/gtest.h>

#include <thread>

namespace stridetick::audio {
namespace {

TEST(EventQueue, KeepsOrderOverItsWrapAround) {
    EventQueue<int, 5> queue;
    int pushed = 0;
    int popped = 0;
    // Fill levels of 1 to 5 so that the seam falls at every offset.
    for (int round = 0; round < 100; ++round) {
        for (int i = 0; i <= round % 5; ++i) {
            queue.pushRt(pushed++);
        }
        while (const auto value = queue.pop()) {
            ASSERT_EQ(*value, popped++);
        }
    }
    EXPECT_EQ(popped, pushed);
    EXPECT_EQ(queue.dropped(), 0U);
}

TEST(EventQueue, DropsTheNewestWhenFullAndCounts) {
    EventQueue<int, 4> queue;
    for (int i = 0; i < 7; ++i) {
        queue.pushRt(i);
    }
    EXPECT_EQ(queue.dropped(), 3U);
    for (int i = 0; i < 4; ++i) {
        EXPECT_EQ(queue.pop(), i);
    }
    EXPECT_EQ(queue.pop(), std::nullopt);
    queue.pushRt(8);
    EXPECT_EQ(queue.pop(), 8);
}

TEST(EventQueueThreads, LosesNothingThatItDidNotCount) {
    constexpr std::uint64_t kPushed = 100'000;
    EventQueue<std::uint64_t, 64> queue;
    std::jthread writer{[&queue] {
        for (std::uint64_t i = 1; i <= kPushed; ++i) {
            queue.pushRt(i);
        }
    }};
    std::uint64_t last = 0;
    std::uint64_t received = 0;
    while (received + queue.dropped() < kPushed) {
        while (const auto value = queue.pop()) {
            ASSERT_GT(*value, last);
            last = *value;
            ++received;
        }
    }
    writer.join();
    EXPECT_EQ(queue.pop(), std::nullopt);
    EXPECT_GT(received, 0U);
}

}  // namespace
}  // namespace stridetick::audio
