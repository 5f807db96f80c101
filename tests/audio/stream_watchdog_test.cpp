// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/stream_watchdog.hpp"

#include <gtest/gtest.h>

namespace stridetick::audio {
namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;
using Verdict = StreamWatchdog::Verdict;

constexpr std::uint32_t kRate = 48'000;
constexpr std::int64_t kBlock = 256;
constexpr auto kBlockTime = std::chrono::nanoseconds{5'333'333};
// What a dead PulseAudio made of RtAudio 5.2: 5.4 million callbacks a second.
constexpr auto kRunAwayTime = std::chrono::nanoseconds{185};

/// A stream of blocks into a gate, on a clock of its own.
struct Stream {
    FloodGate gate;
    steady_clock::time_point now{1000s};

    bool blocks(std::int64_t count, std::chrono::nanoseconds each) {
        bool admitted = true;
        for (std::int64_t i = 0; i < count; ++i) {
            now += each;
            admitted = gate.admitRt(kBlock, kRate, now);
        }
        return admitted;
    }
    bool seconds(std::int64_t count) {
        return blocks(count * std::int64_t{kRate} / kBlock, kBlockTime);
    }
};

TEST(FloodGate, AdmitsADayOfAFastClock) {
    Stream stream;
    EXPECT_TRUE(stream.blocks(std::int64_t{86'400} * kRate / kBlock, 5'332'800ns));  // 100 ppm
}

TEST(FloodGate, AdmitsTheFillingOfATwoSecondBuffer) {
    Stream stream;
    EXPECT_TRUE(stream.blocks(std::int64_t{2} * kRate / kBlock, 0ns));
    EXPECT_TRUE(stream.seconds(10));
}

TEST(FloodGate, AdmitsTheRefillAfterAStallOfTwoSeconds) {
    Stream stream;
    EXPECT_TRUE(stream.blocks(4, 0ns));
    EXPECT_TRUE(stream.seconds(30));
    stream.now += 2s;
    EXPECT_TRUE(stream.blocks(4, 0ns));
    EXPECT_TRUE(stream.seconds(5));
}

TEST(FloodGate, ShutsWithinAMillisecondOfTheMeasuredRunAway) {
    Stream stream;
    stream.blocks(4, 0ns);
    EXPECT_TRUE(stream.seconds(10));
    EXPECT_FALSE(stream.blocks(1'000'000 / kRunAwayTime.count(), kRunAwayTime));
}

TEST(FloodGate, LetsAtMostAThirdOfASecondThroughOfARunAway) {
    Stream stream;
    stream.blocks(4, 0ns);
    stream.seconds(10);
    std::int64_t through = 0;
    while (stream.gate.admitRt(kBlock, kRate, stream.now += kRunAwayTime)) {
        through += kBlock;
    }
    EXPECT_LT(through, kRate / 3);
}

TEST(FloodGate, KnowsAfterHalfASecondHowDeepTheBufferIs) {
    Stream stream;
    stream.blocks(6, 0ns);
    stream.blocks(kRate / kBlock / 2, kBlockTime);
    std::int64_t through = 0;
    while (stream.gate.admitRt(kBlock, kRate, stream.now += kRunAwayTime)) {
        through += kBlock;
    }
    EXPECT_LT(through, kRate / 3) << "beats of what is let through are lost";
}

TEST(FloodGate, AdmitsABufferThatFillsAfterAPause) {
    Stream stream;
    stream.blocks(6, 0ns);
    stream.now += 2s;
    EXPECT_TRUE(stream.blocks(std::int64_t{2} * kRate / kBlock, 0ns));
    EXPECT_TRUE(stream.seconds(10));
}

TEST(FloodGate, ShutsForARunAwayFromTheFirstMomentToo) {
    Stream stream;
    EXPECT_FALSE(stream.blocks(5400, kRunAwayTime));
}

TEST(FloodGate, StaysShut) {
    Stream stream;
    stream.blocks(100'000, kRunAwayTime);
    stream.now += 1h;
    EXPECT_FALSE(stream.seconds(1));
}

class WatchedStream : public ::testing::Test {
 protected:
    Verdict check(std::int64_t frames, std::chrono::milliseconds at) {
        return dog_.check(frames, kOpened + at, false, true, kOpened + at);
    }
    static constexpr steady_clock::time_point kOpened{1000s};
    StreamWatchdog dog_{kRate, kOpened};
};

using StreamWatchdogTest = WatchedStream;

TEST_F(StreamWatchdogTest, GivesANewStreamFourSecondsToBegin) {
    EXPECT_EQ(check(0, 50ms), Verdict::Healthy);
    EXPECT_EQ(check(0, 3990ms), Verdict::Healthy);
    EXPECT_EQ(check(0, 4010ms), Verdict::Stalled);
}

TEST_F(StreamWatchdogTest, BearsTheTwoSecondStallAfterTheFirstBuffer) {
    EXPECT_EQ(check(1024, 50ms), Verdict::Healthy);
    EXPECT_EQ(check(1024, 2000ms), Verdict::Healthy);
    EXPECT_EQ(check(3000, 2050ms), Verdict::Healthy);
}

TEST_F(StreamWatchdogTest, NoticesAStallWithinHalfASecond) {
    std::int64_t frames = 0;
    for (auto at = 0ms; at <= 2000ms; at += 50ms) {
        frames += 2400;
        EXPECT_EQ(check(frames, at), Verdict::Healthy);
    }
    EXPECT_EQ(check(frames, 2400ms), Verdict::Healthy);
    EXPECT_EQ(check(frames, 2450ms), Verdict::Stalled);
}

TEST_F(StreamWatchdogTest, CountsAStallFromTheLastRequestNotFromTheLastLook) {
    EXPECT_EQ(check(48'000, 5000ms), Verdict::Healthy);
    EXPECT_EQ(dog_.check(50'000, kOpened + 5010ms, false, true, kOpened + 5200ms),
              Verdict::Healthy);
    EXPECT_EQ(check(50'000, 5440ms), Verdict::Stalled);
}

TEST_F(StreamWatchdogTest, AsksToBeLookedAtWhenAStallIsDue) {
    EXPECT_EQ(dog_.untilNextLook(kOpened + 10ms), 50ms);  // while it settles
    EXPECT_EQ(check(48'000, 5000ms), Verdict::Healthy);
    EXPECT_EQ(dog_.untilNextLook(kOpened + 5000ms), 200ms);
    EXPECT_EQ(dog_.untilNextLook(kOpened + 5400ms), 21ms);
    EXPECT_EQ(dog_.untilNextLook(kOpened + 6000ms), 1ms);
}

TEST_F(StreamWatchdogTest, SaysSoWhenTheStreamRanAwayOrWasClosed) {
    EXPECT_EQ(dog_.check(2400, kOpened, true, true, kOpened + 50ms), Verdict::RunAway);
    EXPECT_EQ(dog_.check(2400, kOpened, false, false, kOpened + 50ms), Verdict::Closed);
}

TEST(StreamWatchdog, TakesALongGapForAStallThoughTheStreamGoesOn) {
    const steady_clock::time_point opened{1000s};
    StreamWatchdog watchdog{kRate, opened};
    std::int64_t frames = 0;
    auto now = opened;
    const auto play = [&](std::chrono::seconds length) {
        for (const auto end = now + length; now < end; now += kBlockTime) {
            watchdog.asked({.frame = frames, .asked = now});
            frames += kBlock;
        }
        return watchdog.check(frames, now, false, true, now);
    };
    EXPECT_EQ(play(10s), Verdict::Healthy);
    now += 400ms;
    EXPECT_EQ(play(1s), Verdict::Healthy);
    now += 430ms;  // the program was stopped, or the clock jumped
    EXPECT_EQ(play(1s), Verdict::Stalled);
    EXPECT_EQ(play(10s), Verdict::Stalled);  // a stream that stalled is of no more use
}

TEST(StreamWatchdog, BearsALongGapWhileAStreamSettles) {
    const steady_clock::time_point opened{1000s};
    StreamWatchdog watchdog{kRate, opened};
    watchdog.asked({.frame = 0, .asked = opened});
    watchdog.asked({.frame = kBlock, .asked = opened + 1800ms});  // a null sink does this
    EXPECT_EQ(watchdog.check(2 * kBlock, opened + 1800ms, false, true, opened + 1810ms),
              Verdict::Healthy);
}

}  // namespace
}  // namespace stridetick::audio
