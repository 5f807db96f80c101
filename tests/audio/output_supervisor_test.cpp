// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/output_supervisor.hpp"

#include "tests/audio/renderer_rig.hpp"
#include "tests/audio/scripted_output.hpp"
#include "tests/support/child_process.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace stridetick::audio {
namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;
using State = OutputStatus::State;
using testing::waitUntil;

constexpr std::size_t kClickFrames = 9000;  // of the 9600 between two beats

class OutputSupervisorThreads : public ::testing::Test {
 protected:
    ~OutputSupervisorThreads() override {
        script_->blockOpen(false);
        script_->blockClose(false);
    }
    bool reaches(State state, std::chrono::milliseconds deadline = 5s) {
        return waitUntil([&] { return supervisor_.status().state == state; }, deadline);
    }
    /// Reads beats until one is audible or not, as wanted; they must come in order, none missing.
    void readBeatsUntil(bool audible) {
        const bool found = waitUntil(
            [&] {
                while (const auto event = queue_.pop()) {
                    EXPECT_EQ(event->beat, nextBeat_);
                    EXPECT_GT(event->frame, lastFrame_);
                    nextBeat_ = event->beat + 1;
                    lastFrame_ = event->frame;
                    last_ = *event;
                    if (event->audible == audible) {
                        return true;
                    }
                }
                return false;
            },
            5s);
        EXPECT_TRUE(found);
    }
    /// What a headset that wakes lets out of the first click on the newest stream.
    std::vector<float> firstClickHeard() {
        std::vector<float> heard;
        std::size_t first = 0;
        EXPECT_TRUE(waitUntil(
            [&] {
                heard = script_->heardSoFar();
                first = static_cast<std::size_t>(
                    std::find_if(heard.begin(), heard.end(), [](float s) { return s != 0; }) -
                    heard.begin());
                return heard.size() >= first + kClickFrames;
            },
            5s));
        return {heard.begin() + static_cast<std::ptrdiff_t>(first),
                heard.begin() + static_cast<std::ptrdiff_t>(first + kClickFrames)};
    }
    static double energyOf(const std::vector<float>& samples) {
        double energy = 0;
        for (const double sample : samples) {
            energy += sample * sample;
        }
        return energy;
    }
    void play() {
        ClickSettings wanted;
        wanted.playing = true;
        wanted.startSerial = 1;
        wanted.plan = ClickPlan::endless(3000);
        settings_.publish(wanted);
        supervisor_.setRunning(true);
    }

    std::shared_ptr<OutputScript> script_ = std::make_shared<OutputScript>();
    LatestValue<ClickSettings> settings_;
    ClickEventQueue queue_;
    ClickRenderer renderer_{settings_, queue_};
    std::atomic<int> asleep_{0};
    OutputSupervisor supervisor_{renderer_,
                                 [script = script_](const OutputChoice& choice) {
                                     return std::make_unique<ScriptedOutput>(script, choice);
                                 },
                                 [this] { return std::chrono::seconds{asleep_}; }};
    std::int64_t nextBeat_ = 0;
    std::int64_t lastFrame_ = -1;
    ClickEvent last_;
};

TEST_F(OutputSupervisorThreads, OpensNothingUntilItIsWantedAndClosesWhenItIsNot) {
    EXPECT_EQ(supervisor_.status().state, State::Closed);
    EXPECT_EQ(script_->opened, 0);
    supervisor_.keepOpen(true);
    EXPECT_TRUE(reaches(State::Sounding));
    EXPECT_EQ(supervisor_.status().device, "Scripted");
    EXPECT_EQ(supervisor_.status().sampleRate, 48'000U);
    supervisor_.keepOpen(false);
    EXPECT_EQ(supervisor_.status().state, State::Closed);
    EXPECT_TRUE(waitUntil([&] { return script_->closed == 1; }, 5s));
    supervisor_.keepOpen(true);
    EXPECT_TRUE(reaches(State::Sounding));
    EXPECT_EQ(script_->opened, 2);
}

TEST_F(OutputSupervisorThreads, PacesBeatsUnheardWhenNoDeviceOpensAndSoundsOnceOneDoes) {
    script_->refuse = true;
    play();
    supervisor_.keepOpen(true);
    ASSERT_TRUE(reaches(State::Silent));
    EXPECT_EQ(supervisor_.status().detail, "refused by the script");
    readBeatsUntil(false);
    const auto heard = supervisor_.whenHeard(last_.frame);
    ASSERT_TRUE(heard);
    // Paced by the steady clock itself: a second of frames is a second.
    EXPECT_EQ(*supervisor_.whenHeard(last_.frame + 48'000) - *heard, 1s);
    script_->refuse = false;
    EXPECT_TRUE(reaches(State::Sounding));
    readBeatsUntil(true);
}

TEST_F(OutputSupervisorThreads, CarriesTheBeatsOverALostDeviceAndItsReturn) {
    play();
    supervisor_.keepOpen(true);
    ASSERT_TRUE(reaches(State::Sounding));
    readBeatsUntil(true);
    script_->refuse = true;
    script_->dead = true;
    EXPECT_TRUE(reaches(State::Lost));
    readBeatsUntil(false);
    readBeatsUntil(false);
    script_->refuse = false;
    script_->dead = false;
    EXPECT_TRUE(reaches(State::Sounding));
    readBeatsUntil(true);
    EXPECT_TRUE(supervisor_.whenHeard(last_.frame));
    EXPECT_TRUE(waitUntil([&] { return script_->closed == 1; }, 5s));
}

TEST_F(OutputSupervisorThreads, LosesNoClickToAHeadsetThatSwallowsTheBeginning) {
    RendererRig alone;
    alone.start(3000);
    const double whole = energyOf(alone.render(kClickFrames));
    play();  // wanted before the stream is there
    supervisor_.keepOpen(true);
    readBeatsUntil(true);
    EXPECT_EQ(last_.beat, 0);
    EXPECT_NEAR(energyOf(firstClickHeard()), whole, 0.01 * whole);
    script_->dead = true;
    ASSERT_TRUE(reaches(State::Lost));
    script_->dead = false;
    ASSERT_TRUE(reaches(State::Sounding));
    EXPECT_NEAR(energyOf(firstClickHeard()), whole, 0.01 * whole);
    EXPECT_FALSE(script_->swallowedSound);
}

TEST_F(OutputSupervisorThreads, PlaysOnTheDefaultWhileTheChosenDeviceIsAway) {
    play();
    supervisor_.choose({.api = {}, .device = "Headset"});
    supervisor_.keepOpen(true);
    ASSERT_TRUE(reaches(State::Sounding));
    EXPECT_EQ(supervisor_.status().device, "Headset");
    EXPECT_FALSE(supervisor_.status().fellBack);
    script_->unplug("Headset");
    EXPECT_TRUE(waitUntil([&] { return supervisor_.status().fellBack; }, 5s));
    EXPECT_TRUE(reaches(State::Sounding));
    EXPECT_EQ(supervisor_.status().device, "Scripted");
    script_->unplug({});
    EXPECT_TRUE(waitUntil([&] { return !supervisor_.status().fellBack; }, 8s));
    EXPECT_EQ(supervisor_.status().device, "Headset");
    EXPECT_EQ(supervisor_.status().state, State::Sounding);
    readBeatsUntil(true);
}

TEST_F(OutputSupervisorThreads, WaitsForTheChosenDeviceWhenAskedTo) {
    play();
    script_->unplug("Headset");
    supervisor_.setWhenLost(WhenLost::Wait);
    supervisor_.choose({.api = {}, .device = "Headset"});
    supervisor_.keepOpen(true);
    ASSERT_TRUE(reaches(State::Silent));
    EXPECT_EQ(supervisor_.status().detail, "Headset is not there");
    readBeatsUntil(false);
    EXPECT_EQ(script_->opened, 0);
    script_->unplug({});
    EXPECT_TRUE(reaches(State::Sounding));
    EXPECT_EQ(supervisor_.status().device, "Headset");
}

TEST_F(OutputSupervisorThreads, ChangesThePolicyWhereverItStands) {
    play();
    supervisor_.choose({.api = {}, .device = "Headset"});
    supervisor_.keepOpen(true);
    ASSERT_TRUE(reaches(State::Sounding));
    supervisor_.setWhenLost(WhenLost::Wait);
    readBeatsUntil(true);
    EXPECT_EQ(script_->opened, 1);  // no reason to open anew
    script_->unplug("Headset");
    ASSERT_TRUE(reaches(State::Lost));
    supervisor_.setWhenLost(WhenLost::UseDefault);
    EXPECT_TRUE(reaches(State::Sounding));
    EXPECT_TRUE(supervisor_.status().fellBack);
    supervisor_.setWhenLost(WhenLost::Wait);
    EXPECT_TRUE(reaches(State::Silent));
    EXPECT_FALSE(supervisor_.status().fellBack);
}

TEST_F(OutputSupervisorThreads, GoesToAnotherChoiceInARunWithoutLosingABeat) {
    play();
    supervisor_.keepOpen(true);
    ASSERT_TRUE(reaches(State::Sounding));
    readBeatsUntil(true);
    supervisor_.choose({.api = {}, .device = "Headset", .framesPerBuffer = 768});
    EXPECT_TRUE(waitUntil([&] { return supervisor_.status().device == "Headset"; }, 5s));
    EXPECT_EQ(supervisor_.status().framesPerBuffer, 768U);
    readBeatsUntil(false);
    readBeatsUntil(true);
    EXPECT_TRUE(waitUntil([&] { return script_->closed == 1; }, 5s));
}

TEST_F(OutputSupervisorThreads, OpensAnewAfterTheComputerHasSlept) {
    play();
    supervisor_.keepOpen(true);
    ASSERT_TRUE(reaches(State::Sounding));
    const auto woken = steady_clock::now();
    asleep_ = 3600;
    EXPECT_TRUE(waitUntil([&] { return script_->opened == 2; }, 5s));
    EXPECT_TRUE(reaches(State::Sounding));
    EXPECT_LT(steady_clock::now() - woken, 2s);
    readBeatsUntil(true);
}

TEST_F(OutputSupervisorThreads, PacesBeatsWhileAnOpenDoesNotReturn) {
    script_->blockOpen(true);
    play();
    supervisor_.keepOpen(true);
    EXPECT_EQ(supervisor_.status().state, State::Opening);
    ASSERT_TRUE(reaches(State::Silent));
    readBeatsUntil(false);
    script_->blockOpen(false);
    EXPECT_TRUE(reaches(State::Sounding));
    readBeatsUntil(true);
    EXPECT_EQ(script_->opened, 1);
}

TEST_F(OutputSupervisorThreads, LeavesAStreamBehindThatDoesNotCloseAndOpensANewOne) {
    play();
    supervisor_.keepOpen(true);
    ASSERT_TRUE(reaches(State::Sounding));
    script_->blockClose(true);
    script_->dead = true;
    ASSERT_TRUE(reaches(State::Lost));
    script_->dead = false;
    EXPECT_TRUE(reaches(State::Sounding));
    EXPECT_EQ(supervisor_.abandoned(), 1U);
    EXPECT_EQ(script_->opened, 2);
    EXPECT_EQ(script_->closed, 0);
    readBeatsUntil(true);
}

TEST_F(OutputSupervisorThreads, IsGoneInASecondThoughTheSoundSystemIsStuck) {
    OutputScript& script = *script_;
    const auto keep = script_;
    ClickRenderer renderer{settings_, queue_};
    auto stuck = std::make_unique<OutputSupervisor>(
        renderer, [keep](const OutputChoice&) { return std::make_unique<ScriptedOutput>(keep); });
    stuck->keepOpen(true);
    ASSERT_TRUE(waitUntil([&] { return stuck->status().state == State::Sounding; }, 5s));
    script.blockClose(true);
    const auto begin = steady_clock::now();
    stuck.reset();
    EXPECT_LT(steady_clock::now() - begin, 3s);  // a stuck close would never return
    EXPECT_EQ(script.closed, 0);
    script.blockClose(false);
    EXPECT_TRUE(waitUntil([&] { return script.closed == 1; }, 5s));
}

}  // namespace
}  // namespace stridetick::audio
