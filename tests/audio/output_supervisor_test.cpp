// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/output_supervisor.hpp"

#include "tests/audio/renderer_rig.hpp"
#include "tests/audio/scripted_output.hpp"
#include "tests/support/child_process.hpp"

#include <gtest/gtest.h>

namespace stridetick::audio {
namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;
using State = OutputStatus::State;
using testing::waitUntil;

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
    OutputSupervisor supervisor_{renderer_, [script = script_](const OutputChoice& choice) {
                                     return std::make_unique<ScriptedOutput>(script, choice);
                                 }};
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
