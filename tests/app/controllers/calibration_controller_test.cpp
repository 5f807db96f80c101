// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/calibration_controller.hpp"

#include "app/controllers/output_controller.hpp"
#include "app/platform/system_clock.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

#include <optional>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using tests::waitFor;

class CalibrationTest : public ::testing::Test {
 protected:
    CalibrationTest() {
        QObject::connect(&parts_.sound, &Sound::beat, &parts_.sound, [this](const auto& beat) {
            if (beat.heard) {
                beat_ = *beat.heard;
            }
        });
    }
    bool sounding() {
        parts_.sound.setNeed(Sound::Need::Settings, true);
        return waitFor([this] { return parts_.sound.sounding(); });
    }
    /// Begins, and waits for a click.
    bool begun() {
        beat_.reset();
        calibration_.start();
        return waitFor([this] { return beat_.has_value(); });
    }
    void tap(std::chrono::milliseconds afterTheClick) {
        emit parts_.taps.tapped({*beat_ + afterTheClick, std::nullopt});
    }

    tests::Parts parts_{tests::engineOnPacedDevice()};
    SystemClock clock_;
    OutputController output_{parts_.settings, parts_.sound};
    CalibrationController calibration_{
        {.clock = clock_, .sound = parts_.sound, .taps = parts_.taps, .output = output_}};
    std::optional<Sound::Instant> beat_;
};

TEST_F(CalibrationTest, TapsMoveThePulseOfTheOutputThatSounds) {
    EXPECT_FALSE(calibration_.canStart());
    ASSERT_TRUE(sounding());
    ASSERT_TRUE(calibration_.canStart());
    ASSERT_TRUE(begun());
    for (int i = 0; i < CalibrationController::kTaps; ++i) {
        EXPECT_EQ(calibration_.taps(), i);
        EXPECT_TRUE(calibration_.active());
        tap(i % 2 == 0 ? 170ms : 190ms);
    }
    EXPECT_FALSE(calibration_.active()) << "enough";
    ASSERT_TRUE(calibration_.result());
    EXPECT_NEAR(static_cast<double>(calibration_.result()->count()), 180, 12);
    EXPECT_EQ(output_.pulseOffset(), *calibration_.result());
    EXPECT_EQ(parts_.sound.serial(), 0U);
}

TEST_F(CalibrationTest, UnevenTapsAreRefusedAndChangeNothing) {
    ASSERT_TRUE(sounding());
    output_.setPulseOffset(50ms);
    ASSERT_TRUE(begun());
    for (int i = 0; i < CalibrationController::kTaps; ++i) {
        tap(std::chrono::milliseconds{i * 45 - 200});
    }
    EXPECT_FALSE(calibration_.result());
    EXPECT_EQ(calibration_.refusal(), core::tapalong::Refusal::TooUneven);
    EXPECT_EQ(output_.pulseOffset(), 50ms);
}

TEST_F(CalibrationTest, TapsBesideNoClickAreTooFew) {
    ASSERT_TRUE(sounding());
    ASSERT_TRUE(begun());
    for (int i = 0; i < CalibrationController::kTaps; ++i) {
        tap(-1min);
    }
    EXPECT_EQ(calibration_.refusal(), core::tapalong::Refusal::TooFew);
    ASSERT_TRUE(begun());
    EXPECT_FALSE(calibration_.refusal()) << "another try";
}

TEST_F(CalibrationTest, EscapeEndsItWithoutAResult) {
    ASSERT_TRUE(sounding());
    ASSERT_TRUE(begun());
    tap(100ms);
    emit parts_.taps.startOver();
    EXPECT_FALSE(calibration_.active());
    EXPECT_FALSE(calibration_.result());
    EXPECT_FALSE(calibration_.refusal());
    EXPECT_EQ(parts_.sound.serial(), 0U);
}

TEST_F(CalibrationTest, NeverTakesARunsPlace) {
    ASSERT_TRUE(sounding());
    const auto run = parts_.sound.start(audio::ClickPlan::endless(1600));
    calibration_.start();
    EXPECT_FALSE(calibration_.active());
    EXPECT_EQ(parts_.sound.serial(), run);
    calibration_.cancel();
    EXPECT_EQ(parts_.sound.serial(), run);
}

TEST_F(CalibrationTest, EndsWithTheSound) {
    ASSERT_TRUE(sounding());
    ASSERT_TRUE(begun());
    parts_.sound.setNeed(Sound::Need::Settings, false);
    EXPECT_TRUE(waitFor([this] { return !calibration_.active(); }));
}

}  // namespace
}  // namespace stridetick::app
