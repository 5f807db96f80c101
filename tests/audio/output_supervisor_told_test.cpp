// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/output_supervisor.hpp"
#include "tests/audio/scripted_output.hpp"
#include "tests/support/child_process.hpp"

#include <gtest/gtest.h>

namespace stridetick::audio {
namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;
using State = OutputStatus::State;
using testing::waitUntil;

/// What somebody knows who reads the status only when told to, as a window does.
class OutputSupervisorToldThreads : public ::testing::Test {
 protected:
    OutputSupervisorToldThreads() {
        supervisor_.onStatusChanged([this] {
            const OutputStatus now = supervisor_.status();
            const std::scoped_lock lock{mutex_};
            told_ = now;
        });
    }
    ~OutputSupervisorToldThreads() override {
        supervisor_.onStatusChanged({});
        script_->freeze({});
    }
    OutputStatus told() {
        const std::scoped_lock lock{mutex_};
        return told_;
    }

    std::mutex mutex_;
    OutputStatus told_;
    std::shared_ptr<OutputScript> script_ = std::make_shared<OutputScript>();
    LatestValue<ClickSettings> settings_;
    ClickEventQueue queue_;
    ClickRenderer renderer_{settings_, queue_};
    OutputSupervisor supervisor_{renderer_, [script = script_](const OutputChoice& choice) {
                                     return std::make_unique<ScriptedOutput>(script, choice);
                                 }};
};

TEST_F(OutputSupervisorToldThreads, IsToldThatTheChosenDeviceSoundsAgainInPlaceOfTheDefault) {
    script_->unplug("Headset");
    supervisor_.choose({.api = {}, .device = "Headset"});
    supervisor_.keepOpen(true);
    ASSERT_TRUE(waitUntil([&] { return told().state == State::Sounding; }, 8s));
    EXPECT_TRUE(told().fellBack);
    EXPECT_EQ(told().device, "Scripted");
    script_->unplug({});
    EXPECT_TRUE(waitUntil([&] { return told().device == "Headset"; }, 10s));
    EXPECT_FALSE(told().fellBack);
    EXPECT_EQ(told().state, State::Sounding);
}

TEST_F(OutputSupervisorToldThreads, IsToldOfALargerBufferOnceGapsComeAgainAndAgain) {
    supervisor_.keepOpen(true);
    ASSERT_TRUE(waitUntil([&] { return told().state == State::Sounding; }, 8s));
    EXPECT_TRUE(waitUntil(
        [&] {
            script_->dry = true;
            return told().suggestedFrames > told().framesPerBuffer;
        },
        15s));
}

TEST_F(OutputSupervisorToldThreads, GoesToTheDefaultWhenTheChosenDeviceNeverAnswers) {
    script_->freeze("Headset");
    supervisor_.choose({.api = {}, .device = "Headset"});
    supervisor_.keepOpen(true);
    EXPECT_TRUE(waitUntil([&] { return told().state == State::Sounding; }, 10s));
    EXPECT_TRUE(told().fellBack);
    EXPECT_EQ(supervisor_.abandoned(), 1U);
}

TEST_F(OutputSupervisorToldThreads, SoundsSoonInARunThatBeginsBetweenTwoTriesFarApart) {
    script_->refuse = true;
    supervisor_.keepOpen(true);
    ASSERT_TRUE(waitUntil([&] { return script_->refused == 3; }, 15s));  // the next is 5 s away
    script_->refuse = false;
    const auto begun = steady_clock::now();
    supervisor_.setRunning(true);
    EXPECT_TRUE(waitUntil([&] { return script_->opened == 1; }, 8s));
    EXPECT_LT(steady_clock::now() - begun, 2s);
}

}  // namespace
}  // namespace stridetick::audio
