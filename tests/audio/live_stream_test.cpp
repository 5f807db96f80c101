// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/live_stream.hpp"

#include "tests/audio/renderer_rig.hpp"
#include "tests/audio/scripted_output.hpp"
#include "tests/support/child_process.hpp"

#include <gtest/gtest.h>

namespace stridetick::audio {
namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;
using testing::waitUntil;

class LiveStreamThreads : public ::testing::Test {
 protected:
    LiveStream open(std::uint32_t framesPerBuffer = 384) {
        return {[script = script_, framesPerBuffer] {
                    return std::make_unique<ScriptedOutput>(
                        script,
                        OutputChoice{.api = {}, .device = {}, .framesPerBuffer = framesPerBuffer});
                },
                rig_.renderer(), [] {}};
    }
    static bool reachesWarmth(LiveStream& stream) {
        return waitUntil([&] { return stream.look(steady_clock::now()), stream.warm(); }, 8s);
    }
    static constexpr std::uint32_t kLargeBuffer = 4096;  // four of them: no busy machine empties it
    RendererRig rig_;
    std::shared_ptr<OutputScript> script_ = std::make_shared<OutputScript>();
};

TEST_F(LiveStreamThreads, LearnsFactsAndClockOfAStream) {
    LiveStream stream = open();
    EXPECT_FALSE(stream.facts());
    EXPECT_TRUE(waitUntil([&] { return stream.look(steady_clock::now()), stream.line(); }, 5s));
    EXPECT_EQ(stream.facts()->sampleRate, 48'000U);
    EXPECT_EQ(stream.delay(), 24ms);  // three of the four buffers
    EXPECT_FALSE(stream.problem());
}

TEST_F(LiveStreamThreads, IsWarmOnceItHasPlayedWhatAHeadsetSwallowsAndItsOwnBuffer) {
    LiveStream stream = open();
    EXPECT_TRUE(waitUntil([&] { return stream.look(steady_clock::now()), stream.facts(); }, 5s));
    EXPECT_TRUE(waitUntil([&] { return stream.warm(); }, 5s));
    const std::int64_t frames = stream.feed().frames();
    EXPECT_GE(frames, 24'000 + 4 * 384);
    EXPECT_LT(stream.feed().frames(), 48'000);
}

TEST_F(LiveStreamThreads, LearnsItsPaceFromASteadyStreamNotFromTheFillingOfItsBuffer) {
    script_->startsLateMs = 35;
    LiveStream stream = open();
    EXPECT_TRUE(waitUntil(
        [&] { return stream.look(steady_clock::now()), stream.warm() && stream.line(); }, 5s));
    // The next frame is due now or soon; by the filling it would have been asked for 27 ms ago.
    EXPECT_TRUE(waitUntil(
        [&] {
            stream.look(steady_clock::now());
            const auto now = steady_clock::now();
            return stream.line()->timeOf(static_cast<double>(stream.feed().frames())) > now - 15ms;
        },
        500ms));
}

TEST_F(LiveStreamThreads, CountsNoUnderrunsWhileItsBufferIsFilled) {
    script_->dryBeginning = 4 * kLargeBuffer;
    LiveStream stream = open(kLargeBuffer);
    ASSERT_TRUE(reachesWarmth(stream));
    EXPECT_EQ(stream.takeUnderruns(), 0U);
    script_->dry = true;
    EXPECT_TRUE(waitUntil(
        [&] { return stream.look(steady_clock::now()), stream.takeUnderruns() > 0; }, 5s));
}

TEST_F(LiveStreamThreads, CountsAGapThatEmptiesItsBuffer) {
    LiveStream stream = open(2048);  // 171 ms
    ASSERT_TRUE(reachesWarmth(stream));
    stream.takeUnderruns();
    script_->holdUpMs = 172;
    EXPECT_TRUE(waitUntil(
        [&] { return stream.look(steady_clock::now()), stream.takeUnderruns() > 0; }, 5s));
}

TEST_F(LiveStreamThreads, CountsNoGapThatItsBufferOutlasts) {
    LiveStream stream = open(kLargeBuffer);  // 341 ms
    ASSERT_TRUE(reachesWarmth(stream));
    const std::int64_t before = stream.feed().frames();
    script_->holdUpMs = 200;
    EXPECT_TRUE(waitUntil(
        [&] {
            stream.look(steady_clock::now());
            return stream.feed().frames() > before + 24'000;
        },
        5s));
    EXPECT_EQ(stream.takeUnderruns(), 0U);
}

TEST_F(LiveStreamThreads, TellsWhyItDidNotOpen) {
    script_->refuse = true;
    LiveStream stream = open();
    EXPECT_TRUE(waitUntil([&] { return stream.look(steady_clock::now()), stream.problem(); }, 5s));
    EXPECT_EQ(*stream.problem(), "refused by the script");
}

TEST_F(LiveStreamThreads, TellsThatTheSystemClosedIt) {
    LiveStream stream = open();
    ASSERT_TRUE(waitUntil([&] { return stream.look(steady_clock::now()), stream.facts(); }, 5s));
    EXPECT_FALSE(stream.problem());
    script_->dead = true;
    stream.look(steady_clock::now());
    EXPECT_EQ(*stream.problem(), "The sound system closed the stream");
}

TEST_F(LiveStreamThreads, HandsOverItsSlotOnClose) {
    LiveStream stream = open();
    ASSERT_TRUE(waitUntil([&] { return stream.look(steady_clock::now()), stream.facts(); }, 5s));
    const auto slot = stream.close();
    EXPECT_TRUE(slot->waitUntilClosed(steady_clock::now() + 5s));
    EXPECT_EQ(script_->closed, 1);
}

}  // namespace
}  // namespace stridetick::audio
