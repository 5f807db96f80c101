// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/click_engine.hpp"
#include "audio/output_device.hpp"
#include "tests/audio/renderer_rig.hpp"
#include "tests/support/onset_analyser.hpp"
#include "tests/support/pulse_server.hpp"

#include <gtest/gtest.h>

#include <sys/resource.h>

namespace stridetick::audio {
namespace {

using namespace core::literals;
using namespace std::chrono_literals;
using std::chrono::steady_clock;
using State = OutputStatus::State;
using testing::PulseRecorder;
using testing::PulseServer;
using testing::waitUntil;

constexpr double kRate = PulseServer::kRate;

std::chrono::duration<double> cpuUsed() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return std::chrono::seconds{usage.ru_utime.tv_sec + usage.ru_stime.tv_sec} +
           std::chrono::microseconds{usage.ru_utime.tv_usec + usage.ru_stime.tv_usec};
}

/// The engine on a real sound server with a recorder on its monitor.
class ClickEngineLive : public ::testing::Test {
 protected:
    ClickEngineLive() { server_.useInThisProcess(); }

    bool reaches(State state, std::chrono::milliseconds deadline) {
        return waitUntil([&] { return engine_.status().state == state; }, deadline);
    }
    void startSounding() {
        engine_.keepOpen(true);
        ASSERT_TRUE(reaches(State::Sounding, 5s)) << engine_.status().detail;
        engine_.start(171_spm);
        readBeats([](const ClickEvent& event) { return event.beat >= 3; });
    }
    /// Reads beats, in order and none missing, until one is as wanted.
    template <class Wanted>
    void readBeats(Wanted wanted, std::chrono::seconds deadline = 10s) {
        EXPECT_TRUE(waitUntil(
            [&] {
                while (const auto event = engine_.popEvent()) {
                    EXPECT_EQ(event->beat, nextBeat_);
                    nextBeat_ = event->beat + 1;
                    const auto heard = engine_.whenHeard(event->frame);
                    if (heard) {
                        heard_.emplace_back(event->beat, *heard);
                    }
                    if (wanted(*event)) {
                        return true;
                    }
                }
                return false;
            },
            deadline));
    }
    /// The last beat is where the first one said that it would be. Judged only while the machine
    /// kept the buffer filled: sound that broke off is late from there on.
    void expectPhaseKept() const {
        const auto& [firstBeat, first] = heard_.front();
        const auto& [lastBeat, last] = heard_.back();
        const std::chrono::duration<double> shift =
            (last - first) -
            std::chrono::duration<double>{static_cast<double>(lastBeat - firstBeat) * 60 / 171};
        if (engine_.status().xruns == 0) {
            EXPECT_LT(std::abs(shift.count()), 0.010);
        }
        RecordProperty("phaseShiftMs", std::to_string(shift.count() * 1000));
        RecordProperty("underRuns", std::to_string(engine_.status().xruns));
    }

    PulseServer server_;
    ClickEngine engine_;
    std::int64_t nextBeat_ = 0;
    std::vector<std::pair<std::int64_t, steady_clock::time_point>> heard_;
};

TEST_F(ClickEngineLive, NoticesAKilledServerAndSoundsAgainOnPhaseWhenItIsBack) {
    startSounding();
    server_.kill();
    EXPECT_TRUE(reaches(State::Lost, 550ms));
    const auto burnt = cpuUsed();
    readBeats([](const ClickEvent& event) { return !event.audible; });
    readBeats([](const ClickEvent& event) { return event.beat >= 9; });
    EXPECT_LT(cpuUsed() - burnt, 300ms);  // over more than a second
    EXPECT_EQ(engine_.status().state, State::Lost);
    server_.start();
    EXPECT_TRUE(reaches(State::Sounding, 2s));
    readBeats([](const ClickEvent& event) { return event.audible; });
    const std::int64_t back = nextBeat_;
    readBeats([back](const ClickEvent& event) { return event.beat >= back + 3; });
    expectPhaseKept();
    PulseRecorder recorder{server_};
    readBeats([&](const ClickEvent&) { return recorder.length() > 1s; });
    EXPECT_GE(testing::roughOnsets(recorder.stop(), kRate).size(), 2U);
}

TEST_F(ClickEngineLive, NoticesAFrozenServerAndSoundsAgainWhenItThaws) {
    startSounding();
    server_.freeze();
    EXPECT_TRUE(reaches(State::Lost, 650ms));
    readBeats([](const ClickEvent& event) { return !event.audible; });
    readBeats([](const ClickEvent& event) { return event.beat >= 12; });
    const auto asked = steady_clock::now();
    EXPECT_EQ(engine_.status().state, State::Lost);
    engine_.shiftTempo(core::StepsPerMinuteDelta::ofTenths(0));
    EXPECT_LT(steady_clock::now() - asked, 50ms);  // the window never waits for the server
    server_.thaw();
    EXPECT_TRUE(reaches(State::Sounding, 2s));
    readBeats([](const ClickEvent& event) { return event.audible; });
    expectPhaseKept();
}

TEST_F(ClickEngineLive, LeavesThoughTheServerIsFrozen) {
    startSounding();
    server_.freeze();
    const auto begin = steady_clock::now();
    engine_.keepOpen(false);
    EXPECT_LT(steady_clock::now() - begin, 50ms);
    EXPECT_EQ(engine_.status().state, State::Closed);
    server_.thaw();
}

}  // namespace
}  // namespace stridetick::audio
