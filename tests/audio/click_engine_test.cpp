// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/click_engine.hpp"

#include "tests/audio/renderer_rig.hpp"
#include "tests/audio/scripted_output.hpp"
#include "tests/support/child_process.hpp"

#include <gtest/gtest.h>

namespace stridetick::audio {
namespace {

using namespace core::literals;
using namespace std::chrono_literals;
using State = OutputStatus::State;
using testing::waitUntil;

class ClickEngineThreads : public ::testing::Test {
 protected:
    ClickEvent nextBeat() {
        std::optional<ClickEvent> event;
        EXPECT_TRUE(waitUntil([&] { return (event = engine_.popEvent()).has_value(); }, 5s));
        return event.value_or(ClickEvent{});
    }
    bool reaches(State state) {
        return waitUntil([&] { return engine_.status().state == state; }, 5s);
    }

    std::shared_ptr<OutputScript> script_ = std::make_shared<OutputScript>();
    ClickEngine engine_{[script = script_](const OutputChoice& choice) {
        return std::make_unique<ScriptedOutput>(script, choice);
    }};
};

TEST_F(ClickEngineThreads, KeepsAStartUntilTheStreamIsThere) {
    const std::uint32_t serial = engine_.start(300_spm);
    EXPECT_FALSE(engine_.popEvent());
    engine_.keepOpen(true);
    const ClickEvent first = nextBeat();
    EXPECT_EQ(first.beat, 0);
    EXPECT_EQ(first.startSerial, serial);
    EXPECT_TRUE(first.audible);
    EXPECT_EQ(nextBeat().beat, 1);
}

TEST_F(ClickEngineThreads, BeatsWithoutADeviceAndSaysWhy) {
    script_->refuse = true;
    engine_.keepOpen(true);
    engine_.start(300_spm);
    const ClickEvent first = nextBeat();
    const ClickEvent second = nextBeat();
    EXPECT_FALSE(first.audible);
    EXPECT_EQ(second.frame - first.frame, 9600);
    EXPECT_EQ(*engine_.whenHeard(second.frame) - *engine_.whenHeard(first.frame), 200ms);
    EXPECT_TRUE(reaches(State::Silent));
    EXPECT_EQ(engine_.status().detail, "refused by the script");
}

TEST_F(ClickEngineThreads, ChangesTempoFromTheNextBeat) {
    engine_.keepOpen(true);
    engine_.start(300_spm);
    nextBeat();
    engine_.shiftTempo(150_spm - 300_spm);
    std::int64_t frame = nextBeat().frame;
    std::int64_t gap = 0;
    for (int i = 0; i < 3 && gap != 19'200; ++i) {
        const std::int64_t next = nextBeat().frame;
        gap = next - frame;
        frame = next;
    }
    EXPECT_EQ(gap, 19'200);
}

TEST_F(ClickEngineThreads, TellsRunsApartByTheirSerial) {
    engine_.keepOpen(true);
    const std::uint32_t first = engine_.start(300_spm);
    EXPECT_EQ(nextBeat().startSerial, first);
    engine_.stop();
    const std::uint32_t second = engine_.start(300_spm);
    EXPECT_NE(first, second);
    ClickEvent event = nextBeat();
    while (event.startSerial == first) {  // beats placed before the callback saw the change
        event = nextBeat();
    }
    EXPECT_EQ(event.startSerial, second);
    EXPECT_EQ(event.beat, 0);
}

TEST_F(ClickEngineThreads, SaysInaudibleWhileMuted) {
    engine_.setMuted(true);
    engine_.keepOpen(true);
    engine_.start(300_spm);
    EXPECT_FALSE(nextBeat().audible);
    engine_.setMuted(false);
    EXPECT_TRUE(waitUntil(
        [&] {
            const auto event = engine_.popEvent();
            return event && event->audible;
        },
        5s));
}

TEST_F(ClickEngineThreads, BearsEveryCallFromTheWindowWhileItSounds) {
    engine_.keepOpen(true);
    for (int i = 0; i < 300; ++i) {
        engine_.start(160_spm);
        engine_.shiftTempo(core::StepsPerMinuteDelta::ofTenths(i));
        engine_.setVolume(core::Decibels::ofTenths(i - 500));
        engine_.setMuted(i % 2 == 0);
        engine_.playCue(Cue::LastSeconds);
        engine_.status();
        engine_.whenHeard(i);
        engine_.popEvent();
        if (i % 50 == 49) {
            engine_.keepOpen(i % 100 == 99);
        }
    }
    engine_.stop();
    EXPECT_TRUE(reaches(State::Sounding));
}

}  // namespace
}  // namespace stridetick::audio
