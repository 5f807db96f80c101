// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which of two sinks of a real server the click is heard on.
#include "audio/click_engine.hpp"
#include "tests/support/monitor_recorder.hpp"
#include "tests/support/pulse_server.hpp"

#include <gtest/gtest.h>

#include <future>

namespace stridetick::audio {
namespace {

using namespace core::literals;
using namespace std::chrono_literals;
using std::chrono::steady_clock;
using State = OutputStatus::State;
using testing::MonitorRecorder;
using testing::PulseServer;
using testing::waitUntil;

constexpr const char* kFirst = "Null Output";
constexpr const char* kSecond = "Second";
constexpr auto kPatience = 8s;

class ChosenOutputLive : public ::testing::Test {
 protected:
    ChosenOutputLive() {
        server_.useInThisProcess();
        addSecond();
        server_.tell({"set-default-sink", "null"});
        first_ = std::make_unique<MonitorRecorder>(server_, "null");
    }
    void addSecond() {
        number_ = server_.addSink("second", kSecond);
        second_ = std::make_unique<MonitorRecorder>(server_, "second");
    }
    void removeSecond() {
        second_.reset();
        server_.removeSink(number_);
    }
    bool comesTo(State state, const std::string& device) {
        return waitUntil(
            [this, &state, &device] {
                const OutputStatus status = engine_.status();
                return status.state == state && status.device == device;
            },
            kPatience);
    }
    void playOn(const OutputChoice& choice, const std::string& device) {
        engine_.chooseOutput(choice);
        engine_.keepOpen(true);
        ASSERT_TRUE(comesTo(State::Sounding, device)) << engine_.status().detail;
        engine_.start(300_spm);
    }
    /// A click from now on.
    static bool heard(const MonitorRecorder& recorder) {
        const auto now = steady_clock::now();
        return waitUntil([&] { return recorder.lastLoud() > now; }, kPatience);
    }
    /// Reads beats, in order and none missing, until one is audible or not, as wanted.
    bool beatsUntil(bool audible) {
        return waitUntil(
            [this, audible] {
                while (const auto event = engine_.popEvent()) {
                    EXPECT_EQ(event->beat, nextBeat_);
                    nextBeat_ = event->beat + 1;
                    if (event->audible == audible) {
                        return true;
                    }
                }
                return false;
            },
            kPatience);
    }

    PulseServer server_;
    std::string number_;
    std::unique_ptr<MonitorRecorder> first_;
    std::unique_ptr<MonitorRecorder> second_;
    ClickEngine engine_;
    std::int64_t nextBeat_ = 0;
    const OutputChoice chosen_{.api = "pulse", .device = kSecond};
};

TEST_F(ChosenOutputLive, FollowsTheSystemsDefault) {
    playOn({}, kFirst);
    EXPECT_TRUE(heard(*first_));
    EXPECT_EQ(engine_.status().api, "pulse");
    server_.tell({"set-default-sink", "second"});
    EXPECT_TRUE(comesTo(State::Sounding, kSecond));
    EXPECT_TRUE(heard(*second_));
    EXPECT_FALSE(engine_.status().fellBack);
}

TEST_F(ChosenOutputLive, GoesWhereTheRunnerChoosesDuringARun) {
    playOn({}, kFirst);
    EXPECT_TRUE(heard(*first_));
    OutputChoice larger = chosen_;
    larger.framesPerBuffer = 768;
    engine_.chooseOutput(larger);
    EXPECT_TRUE(comesTo(State::Sounding, kSecond));
    EXPECT_TRUE(heard(*second_));
    EXPECT_EQ(engine_.status().framesPerBuffer, 768U);
    EXPECT_EQ(engine_.status().buffer, 64ms);
    EXPECT_TRUE(beatsUntil(true));
}

TEST_F(ChosenOutputLive, StaysOnTheChosenDeviceWhenTheServerTakesItAway) {
    server_.tell({"set-default-sink", "second"});
    playOn(chosen_, kSecond);
    EXPECT_TRUE(heard(*second_));
    server_.tell({"set-default-sink", "null"});  // takes the stream along
    EXPECT_TRUE(waitUntil([&] { return engine_.status().state != State::Sounding; }, kPatience));
    EXPECT_TRUE(comesTo(State::Sounding, kSecond));
    EXPECT_TRUE(heard(*second_));
}

TEST_F(ChosenOutputLive, UsesTheDefaultWhileTheChosenDeviceIsAwayAndSaysSo) {
    playOn(chosen_, kSecond);
    EXPECT_TRUE(heard(*second_));
    removeSecond();
    EXPECT_TRUE(comesTo(State::Sounding, kFirst));
    EXPECT_TRUE(engine_.status().fellBack);
    EXPECT_TRUE(heard(*first_));
    addSecond();
    EXPECT_TRUE(comesTo(State::Sounding, kSecond));
    EXPECT_FALSE(engine_.status().fellBack);
    EXPECT_TRUE(heard(*second_));
    EXPECT_TRUE(beatsUntil(true));
}

TEST_F(ChosenOutputLive, WaitsForTheChosenDeviceWithoutBlastingTheSpeaker) {
    engine_.setWhenLost(WhenLost::Wait);
    playOn(chosen_, kSecond);
    EXPECT_TRUE(heard(*second_));
    EXPECT_TRUE(beatsUntil(true));
    removeSecond();
    const auto removed = steady_clock::now();
    EXPECT_TRUE(waitUntil([&] { return engine_.status().state == State::Lost; }, 500ms));
    for (int i = 0; i < 10; ++i) {  // two seconds of beats
        EXPECT_TRUE(beatsUntil(false));
    }
    // The server had a click of 32 ms at most.
    EXPECT_LT(first_->lastLoud(), removed + 100ms);
    EXPECT_EQ(engine_.status().state, State::Lost);
    addSecond();
    EXPECT_TRUE(comesTo(State::Sounding, kSecond));
    EXPECT_TRUE(heard(*second_));
    EXPECT_TRUE(beatsUntil(true));
}

TEST_F(ChosenOutputLive, ListsWhatIsThere) {
    std::promise<std::vector<OutputApi>> told;
    engine_.listOutputs([&](const std::vector<OutputApi>& apis) { told.set_value(apis); });
    auto listed = told.get_future();
    ASSERT_EQ(listed.wait_for(kPatience), std::future_status::ready);
    const std::vector<OutputApi> apis = listed.get();
    ASSERT_FALSE(apis.empty());
    EXPECT_EQ(apis.front().name, "pulse");
    ASSERT_EQ(apis.front().devices.size(), 2U);
    EXPECT_EQ(apis.front().devices.at(0).name, kFirst);
    EXPECT_TRUE(apis.front().devices.at(0).isDefault);
    EXPECT_EQ(apis.front().devices.at(1).name, kSecond);
    EXPECT_FALSE(apis.front().devices.at(1).isDefault);
}

TEST_F(ChosenOutputLive, DoesNotHoldAnybodyUpWhileTheServerIsFrozen) {
    server_.freeze();
    std::promise<void> told;
    const auto begin = steady_clock::now();
    engine_.listOutputs([&](const auto&) { told.set_value(); });
    engine_.chooseOutput(chosen_);
    EXPECT_LT(steady_clock::now() - begin, 50ms);
    auto listed = told.get_future();
    EXPECT_EQ(listed.wait_for(300ms), std::future_status::timeout);
    server_.thaw();
    EXPECT_EQ(listed.wait_for(kPatience), std::future_status::ready);
}

}  // namespace
}  // namespace stridetick::audio
