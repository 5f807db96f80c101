// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/measure_controller.hpp"

#include <QSignalSpy>

#include "core/log/session_log.hpp"
#include "tests/app/program.hpp"
#include "tests/app/records.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using core::StepsPerMinute;
using core::StepsPerMinuteDelta;
using Millis = std::chrono::milliseconds;
using State = MeasureController::State;
using tests::waitFor;

constexpr auto kGrace = core::TapMinute::kGrace;

class MeasureControllerTest : public ::testing::Test {
 protected:
    void tap() { controller_.tap({parts_.clock.steadyNow(), std::nullopt}); }
    /// `count` taps, the clock standing at the last of them.
    void tapEvery(Millis stride, int count) {
        for (int i = 0; i < count; ++i) {
            if (i > 0) {
                parts_.clock.advance(stride);
            }
            tap();
        }
    }
    bool reaches(State state) {
        return waitFor([this, state] { return controller_.state() == state; });
    }
    /// Case 15: 81 taps every 0.75 s, 0 to 60.0 s.
    bool tapAWholeMinute() {
        tapEvery(750ms, 81);
        parts_.clock.advance(kGrace);
        return reaches(State::Result);
    }
    std::vector<core::Measurement> stored() {
        EXPECT_TRUE(parts_.settled());
        return tests::everythingIn(parts_.home.logFile()).measurements;
    }

    tests::Parts parts_;
    bool clickOn_ = false;
    MeasureController controller_{{.clock = parts_.clock,
                                   .log = parts_.log,
                                   .sound = parts_.sound,
                                   .wakeLock = parts_.wakeLock,
                                   .taps = parts_.taps,
                                   .clickAudible = [this] { return clickOn_; }}};
};

TEST_F(MeasureControllerTest, TheFirstTapStartsTheMinute) {
    parts_.clock.advance(1min);
    EXPECT_EQ(controller_.state(), State::Waiting);
    EXPECT_EQ(controller_.elapsed(), 0s);
    emit parts_.taps.tapped({parts_.clock.steadyNow(), std::nullopt});
    EXPECT_EQ(controller_.state(), State::Tapping);
    parts_.clock.advance(5s);
    EXPECT_EQ(controller_.elapsed(), 5s);
}

TEST_F(MeasureControllerTest, StoresReferenceCase15OnceWithAllThatItCameFrom) {
    const auto begun = parts_.clock.wallNow();
    controller_.setTreadmillSpeed(core::MetresPerSecond::tryFrom(2.8));
    ASSERT_TRUE(tapAWholeMinute());
    EXPECT_EQ(controller_.result()->cadence, StepsPerMinute::ofWhole(160));
    tap();  // a runner taps on
    EXPECT_EQ(controller_.state(), State::Result);
    const auto measurements = stored();
    ASSERT_EQ(measurements.size(), 1U);
    const auto& m = measurements[0];
    EXPECT_EQ(m.id, controller_.result()->id);
    EXPECT_EQ(m.at, begun);
    EXPECT_EQ(m.method, core::MeasurementMethod::Tapped);
    EXPECT_EQ(m.cadence, StepsPerMinute::ofWhole(160));
    EXPECT_EQ(m.halfWidth, StepsPerMinuteDelta::ofTenths(6)) << "1.96 x 0.29";
    EXPECT_EQ(m.length, 60s);
    EXPECT_EQ(m.strikes, 81);
    EXPECT_EQ(m.treadmillSpeed->hundredths(), 280);
    EXPECT_FALSE(m.clickAudible);
    const auto reader = log::SessionLog::tryOpenForReading(parts_.home.logFile());
    EXPECT_EQ((*reader->measurement(m.id))->taps.size(), 81U);
}

TEST_F(MeasureControllerTest, ASpeedGivenAfterTheMinuteIsKeptWithItsTapsInPlace) {
    ASSERT_TRUE(tapAWholeMinute());
    ASSERT_EQ(stored().size(), 1U);
    controller_.setTreadmillSpeed(core::MetresPerSecond::tryFrom(2.8));
    EXPECT_EQ(controller_.saved(), MeasureController::Saved::Waiting);
    const auto measurements = stored();
    ASSERT_EQ(measurements.size(), 1U) << "the same measurement, not another";
    EXPECT_EQ(measurements[0].treadmillSpeed->hundredths(), 280);
    EXPECT_EQ(controller_.saved(), MeasureController::Saved::Yes);
    const auto reader = log::SessionLog::tryOpenForReading(parts_.home.logFile());
    EXPECT_EQ((*reader->measurement(measurements[0].id))->taps.size(), 81U);
}

TEST_F(MeasureControllerTest, ASpeedGivenToADeletedResultBringsNothingBack) {
    ASSERT_TRUE(tapAWholeMinute());
    controller_.deleteResult();
    controller_.setTreadmillSpeed(core::MetresPerSecond::tryFrom(2.8));
    EXPECT_TRUE(stored().empty());
}

TEST_F(MeasureControllerTest, StandsStampsRightThoughTheWindowStalls) {
    constexpr int kTaps = 75;
    constexpr Millis kStampsBegan = 987'654ms;
    const auto run = [&](bool stamped) {
        controller_.startOver();
        const auto start = parts_.clock.steadyNow();
        for (int i = 0; i < kTaps; ++i) {
            const auto struck = i * 800ms;
            const bool stalled = i >= 40 && i < 42;  // both handled with the one after
            const auto handled = stalled ? 42 * 800ms : struck;
            controller_.tap(
                {start + handled, stamped ? std::optional{kStampsBegan + struck} : std::nullopt});
        }
        parts_.clock.setSteady(start + 60s + kGrace);
        return reaches(State::Result);
    };
    ASSERT_TRUE(run(true));
    EXPECT_EQ(controller_.result()->cadence, StepsPerMinute::ofWhole(150));
    EXPECT_EQ(controller_.result()->strikes, kTaps);
    EXPECT_EQ(controller_.result()->doubled, 0);
    ASSERT_TRUE(run(false));
    EXPECT_GT(controller_.result()->doubled, 0) << "without stamps the stall shows";
}

TEST_F(MeasureControllerTest, EscapeForgetsUpToNineTapsAtOnce) {
    tapEvery(750ms, 9);
    controller_.escape();
    EXPECT_EQ(controller_.state(), State::Waiting);
    EXPECT_EQ(controller_.minute().count(), 0);
}

TEST_F(MeasureControllerTest, EscapeAfterTenTapsAsksForASecondOneWithinTwoSeconds) {
    const QSignalSpy armed(&controller_, &MeasureController::escapeArmed);
    tapEvery(750ms, 10);
    controller_.escape();
    parts_.clock.advance(2001ms);
    controller_.escape();
    EXPECT_EQ(armed.count(), 2) << "the second came too late, and is a first one";
    parts_.clock.advance(500ms);
    tap();
    controller_.escape();
    EXPECT_EQ(armed.count(), 3) << "the runner tapped on in between";
    EXPECT_EQ(controller_.minute().count(), 11);
    parts_.clock.advance(2s);
    controller_.escape();
    EXPECT_EQ(controller_.state(), State::Waiting);
}

TEST_F(MeasureControllerTest, BackspaceTakesTapsBackUntilNoneIsLeft) {
    tapEvery(750ms, 2);
    controller_.takeBack();
    EXPECT_EQ(controller_.minute().count(), 1);
    EXPECT_EQ(controller_.state(), State::Tapping);
    controller_.takeBack();
    EXPECT_EQ(controller_.state(), State::Waiting);
    controller_.takeBack();
    EXPECT_EQ(controller_.state(), State::Waiting);
}

TEST_F(MeasureControllerTest, APauseOffersToKeepOrToTapAgain) {
    tapEvery(750ms, 41);
    parts_.clock.advance(9 * 750ms);
    ASSERT_TRUE(reaches(State::Paused));
    EXPECT_TRUE(stored().empty());
    controller_.keep();
    ASSERT_EQ(controller_.state(), State::Result);
    EXPECT_EQ(controller_.result()->length, 30s);
    EXPECT_EQ(stored().size(), 1U);

    controller_.startOver();
    tapEvery(750ms, 41);
    parts_.clock.advance(9 * 750ms);
    ASSERT_TRUE(reaches(State::Paused));
    controller_.startOver();
    EXPECT_EQ(controller_.state(), State::Waiting);
    EXPECT_EQ(stored().size(), 1U);
}

TEST_F(MeasureControllerTest, ForgetsAFewTapsByItself) {
    const QSignalSpy forgotten(&controller_, &MeasureController::fewTapsForgotten);
    tapEvery(750ms, 3);
    parts_.clock.advance(10s);
    EXPECT_TRUE(reaches(State::Waiting));
    EXPECT_EQ(forgotten.count(), 1);
}

TEST_F(MeasureControllerTest, AsksAboutBothFeetBeforeItStores) {
    tapEvery(375ms, 160);
    parts_.clock.advance(375ms + kGrace);
    ASSERT_TRUE(reaches(State::AskBothFeet));
    EXPECT_TRUE(stored().empty());
    controller_.answerBothFeet(true);
    ASSERT_EQ(controller_.state(), State::Result);
    EXPECT_EQ(controller_.result()->cadence, StepsPerMinute::ofWhole(160));
    EXPECT_TRUE(stored().at(0).bothFeet);
}

TEST_F(MeasureControllerTest, RefusesWhatNoRunnersFeetDo) {
    tapEvery(375ms, 160);
    parts_.clock.advance(375ms + kGrace);
    ASSERT_TRUE(reaches(State::AskBothFeet));
    controller_.answerBothFeet(false);
    EXPECT_EQ(controller_.state(), State::Refused);
    EXPECT_EQ(controller_.refusal(), MeasureController::Refusal::TooHigh);
    controller_.startOver();
    tapEvery(200ms, 300);  // 300 spm even of both feet
    parts_.clock.advance(200ms + kGrace);
    ASSERT_TRUE(reaches(State::AskBothFeet));
    controller_.answerBothFeet(true);
    EXPECT_EQ(controller_.refusal(), MeasureController::Refusal::TooHigh);
    EXPECT_TRUE(stored().empty());
}

TEST_F(MeasureControllerTest, RefusesTooFewTaps) {
    tapEvery(750ms, 3);
    controller_.keep();
    EXPECT_EQ(controller_.state(), State::Refused);
    EXPECT_EQ(controller_.refusal(), MeasureController::Refusal::TooFewTaps);
    EXPECT_TRUE(stored().empty());
}

TEST_F(MeasureControllerTest, NeverOffersToStopEarlyForTheFirstBaseline) {
    tapEvery(800ms, 60);
    EXPECT_TRUE(controller_.minute().goodEnough(parts_.clock.steadyNow()));
    EXPECT_FALSE(controller_.mayStopHere());
    const auto first = tests::tapped(1500);
    parts_.log.save({first, core::Baseline{.id = newId<core::BaselineId>(),
                                           .at = first.at,
                                           .cadence = first.cadence,
                                           .from = {first.id}}});
    EXPECT_FALSE(controller_.mayStopHere()) << "there was none when the minute began";
    controller_.startOver();
    tapEvery(800ms, 60);
    EXPECT_TRUE(controller_.mayStopHere());
    controller_.keep();
    EXPECT_EQ(controller_.result()->length, 59 * 800ms);
}

TEST_F(MeasureControllerTest, KeepsTheComputerAwakeAndTheSoundOpenForTheMinuteOnly) {
    const auto closed = [this] {
        return parts_.sound.status().state == audio::OutputStatus::State::Closed;
    };
    EXPECT_FALSE(parts_.wakeLock.held());
    EXPECT_TRUE(closed());
    tap();
    EXPECT_TRUE(parts_.wakeLock.held());
    EXPECT_FALSE(closed());
    controller_.startOver();
    EXPECT_FALSE(parts_.wakeLock.held());
    EXPECT_FALSE(closed()) << "the last sound is still to be heard";
    EXPECT_TRUE(waitFor(closed));
    ASSERT_TRUE(tapAWholeMinute());
    EXPECT_FALSE(parts_.wakeLock.held());
}

TEST_F(MeasureControllerTest, RemembersThatTheClickCouldBeHeard) {
    const QSignalSpy looked(&controller_, &MeasureController::ticked);
    tapEvery(750ms, 40);
    clickOn_ = true;
    const auto before = looked.count();
    ASSERT_TRUE(waitFor([&] { return looked.count() > before; }));
    clickOn_ = false;
    for (int i = 40; i <= 80; ++i) {
        parts_.clock.advance(750ms);
        tap();
    }
    parts_.clock.advance(kGrace);
    ASSERT_TRUE(reaches(State::Result));
    EXPECT_TRUE(controller_.result()->clickAudible);
}

TEST_F(MeasureControllerTest, GivesItsAdviceOnce) {
    EXPECT_FALSE(controller_.adviceSeen());
    controller_.markAdviceSeen();
    EXPECT_TRUE(controller_.adviceSeen());
}

}  // namespace
}  // namespace stridetick::app
