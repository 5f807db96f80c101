// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/stream_feed.hpp"

#include "tests/audio/renderer_rig.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>
#include <vector>

namespace stridetick::audio {
namespace {

constexpr std::uint32_t kRate = 48'000;

std::vector<float> ask(StreamFeed& feed, std::size_t frames) {
    std::vector<float> block(frames, 1e9F);
    feed.renderRt(block, 1, kRate, false);
    return block;
}

TEST(StreamFeed, IsSilentAndLeavesTheRendererAloneUntilItMayDrive) {
    RendererRig rig;
    rig.start(1600);
    StreamFeed feed{rig.renderer(), true};
    EXPECT_EQ(peakOf(ask(feed, 256)), 0.0F);
    EXPECT_EQ(feed.frames(), 256);
    EXPECT_EQ(rig.renderer().frame(), 0);
}

TEST(StreamFeed, BeginsAtTheFrameThatItWasTold) {
    RendererRig rig;
    RendererRig direct;
    rig.start(1600);
    direct.start(1600);
    StreamFeed feed{rig.renderer(), true};
    feed.driveFrom(300);
    EXPECT_EQ(peakOf(ask(feed, 256)), 0.0F);
    const auto block = ask(feed, 256);
    EXPECT_EQ(peakOf(std::span{block}.first(44)), 0.0F);
    EXPECT_EQ((std::vector<float>{block.begin() + 44, block.end()}), direct.render(212));
    EXPECT_EQ(rig.renderer().frame(), 212);
}

TEST(StreamFeed, SkipsWhatIsPastWhenItIsToldTooLate) {
    RendererRig rig;
    RendererRig direct;
    rig.start(1600);
    direct.start(1600);
    StreamFeed feed{rig.renderer(), true};
    ask(feed, 40'000);
    feed.driveFrom(0);
    direct.render(40'000);
    EXPECT_EQ(ask(feed, 20'000), direct.render(20'000));
    EXPECT_EQ(rig.renderer().frame(), 60'000);
}

TEST(StreamFeed, IsSilentForEverAfterDetach) {
    RendererRig rig;
    rig.start(1600);
    StreamFeed feed{rig.renderer(), true};
    feed.driveFrom(0);
    ask(feed, 256);
    feed.detach();
    EXPECT_EQ(peakOf(ask(feed, 48'000)), 0.0F);
    EXPECT_EQ(rig.renderer().frame(), 256);
}

TEST(StreamFeed, TellsWhenItWasAskedForWhat) {
    RendererRig rig;
    StreamFeed feed{rig.renderer(), true};
    const auto before = std::chrono::steady_clock::now();
    ask(feed, 256);
    ask(feed, 64);
    const auto first = feed.popPair();
    const auto second = feed.popPair();
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->frame, 0);
    EXPECT_EQ(second->frame, 256);
    EXPECT_GE(first->asked, before);
    EXPECT_GE(second->asked, first->asked);
    EXPECT_FALSE(feed.popPair());
}

TEST(StreamFeed, CountsTheUnderrunsThatTheSystemTells) {
    RendererRig rig;
    StreamFeed feed{rig.renderer(), true};
    std::vector<float> block(256);
    feed.renderRt(block, 1, kRate, true);
    feed.renderRt(block, 1, kRate, false);
    EXPECT_EQ(feed.underruns(), 1U);
}

TEST(StreamFeed, LetsNoRunAwayCarryTheBeatsOff) {
    RendererRig rig;
    rig.start(1600);
    StreamFeed feed{rig.renderer(), true};
    feed.driveFrom(0);
    for (int i = 0; i < 100'000; ++i) {  // nine minutes of frames in a moment
        ask(feed, 256);
    }
    EXPECT_TRUE(feed.flooded());
    EXPECT_LT(rig.renderer().frame(), 3 * kRate);
}

TEST(StreamFeed, LetsASilentStreamCatchUpAsFarAsItMust) {
    RendererRig rig;
    rig.start(1600);
    StreamFeed feed{rig.renderer(), false};
    feed.driveFrom(0);
    for (int i = 0; i < 10'000; ++i) {
        ask(feed, 256);
    }
    EXPECT_FALSE(feed.flooded());
    EXPECT_EQ(rig.renderer().frame(), 2'560'000);
    EXPECT_FALSE(rig.events().at(0).audible);
}

TEST(StreamFeedThreads, HandsTheRendererFromOneStreamToTheNext) {
    RendererRig rig;
    rig.start(3000);
    std::atomic<bool> stop{false};
    StreamFeed first{rig.renderer(), false};
    StreamFeed second{rig.renderer(), false};
    const auto hammer = [&stop](StreamFeed& feed) {
        std::vector<float> block(64);
        while (!stop) {
            feed.renderRt(block, 1, kRate, false);
        }
    };
    std::jthread one{[&] { hammer(first); }};
    std::jthread two{[&] { hammer(second); }};
    first.driveFrom(0);
    while (first.frames() < 20'000) {
        std::this_thread::yield();
    }
    first.detach();
    const std::int64_t frame = rig.renderer().frame();  // ours alone now
    second.driveFrom(second.frames() + 1000);
    const std::int64_t enough = second.frames() + 20'000;
    while (second.frames() < enough) {
        std::this_thread::yield();
    }
    second.detach();
    EXPECT_GT(rig.renderer().frame(), frame);
    stop = true;
}

}  // namespace
}  // namespace stridetick::audio
