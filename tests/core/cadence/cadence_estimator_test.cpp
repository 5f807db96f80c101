// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cadence/cadence_estimator.hpp"

#include "tests/support/tap_generator.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

namespace stridetick::core {
namespace {

using tests::evenTaps;

/// Ordinary minutes with ordinary faults, the same ones each time.
std::vector<std::vector<TapTime>> someMinutes(int count, const tests::TapFaults& faults = {}) {
    std::mt19937_64 random(160);
    std::uniform_real_distribution<double> spm(145, 185);
    std::vector<std::vector<TapTime>> minutes(static_cast<std::size_t>(count));
    for (auto& minute : minutes) {
        minute = tests::tapsOf(spm(random), TapTime{60}, faults, random);
    }
    return minutes;
}

TEST(CadenceEstimator, HasNoValueBelowFourTaps) {
    EXPECT_FALSE(estimateCadence({}));
    EXPECT_FALSE(estimateCadence(evenTaps(3, 0.75)));
    EXPECT_TRUE(estimateCadence(evenTaps(4, 0.75)));
}

TEST(CadenceEstimator, HasNoValueWhereDoublesLeaveFewerThanFour) {
    // Median and first strides of 1, with strays between: only three true strikes.
    EXPECT_FALSE(estimateCadence(std::vector{TapTime{0}, TapTime{0.1}, TapTime{1}, TapTime{2}}));
}

TEST(CadenceEstimator, RefusesACadenceThatNoUnitHolds) {
    EXPECT_FALSE(estimateCadence(evenTaps(10, 0.001)));
    EXPECT_FALSE(estimateCadence(evenTaps(10, 1e6)));
}

TEST(CadenceEstimator, StatesTheGaitsOwnErrorOfEvenTaps) {
    const auto estimate = estimateCadence(evenTaps(81, 0.75));
    ASSERT_TRUE(estimate);
    const double expected = 160 * kGaitVariation * std::sqrt(1.2 / 80);
    EXPECT_NEAR(estimate->standardErrorSpm, expected, 1e-6);
    EXPECT_EQ(estimate->halfWidth.tenths(), 6);  // 1.96 x 0.294
    EXPECT_EQ(estimate->strides, 80);
}

TEST(CadenceEstimator, StatesTheErrorOfJitteredTapsByTheFormula) {
    std::vector<TapTime> taps = evenTaps(81, 0.75);
    for (std::size_t i = 0; i < taps.size(); ++i) {
        taps[i] += TapTime{i % 2 == 0 ? -0.02 : 0.02};
    }
    const auto estimate = estimateCadence(taps);
    ASSERT_TRUE(estimate);
    const double sxx = 81.0 * (81.0 * 81.0 - 1) / 12;
    const double ofTaps = 160 * 160 / 120.0 * (0.02 * std::sqrt(81 / 79.0)) / std::sqrt(sxx);
    const double ofGait = 160 * kGaitVariation * std::sqrt(1.2 / 80);
    const double se = estimate->standardErrorSpm;
    EXPECT_NEAR(std::sqrt(se * se - ofGait * ofGait), ofTaps, ofTaps / 200);
    EXPECT_EQ(estimate->rejected, 0);
}

TEST(CadenceEstimator, RejectsAStrikeMoreThanSixtyMillisecondsOff) {
    auto taps = evenTaps(80, 0.75);
    taps[30] += TapTime{0.064};
    auto estimate = estimateCadence(taps);
    EXPECT_EQ(estimate->rejected, 1);
    EXPECT_EQ(estimate->kept, 79);
    EXPECT_EQ(estimate->cadence, StepsPerMinute::ofWhole(160));
    taps[30] -= TapTime{0.008};
    estimate = estimateCadence(taps);
    EXPECT_EQ(estimate->rejected, 0);
}

TEST(CadenceEstimator, RejectsByTheSpreadWhereThatIsWide) {
    std::mt19937_64 random(9);
    std::normal_distribution<double> jitter(0, 0.05);
    auto taps = evenTaps(80, 0.75);
    for (auto& tap : taps) {
        tap += TapTime{jitter(random)};
    }
    // 60 ms is little over one SD here; three SD are 150 ms and keep nearly everyone.
    EXPECT_LE(estimateCadence(taps)->rejected, 2);
    taps[40] = TapTime{40 * 0.75 + 0.2};
    EXPECT_GE(estimateCadence(taps)->rejected, 1);
}

TEST(CadenceEstimator, CallsFewerThanSixteenTapsUneven) {
    EXPECT_TRUE(estimateCadence(evenTaps(15, 0.75))->uneven);
    EXPECT_FALSE(estimateCadence(evenTaps(16, 0.75))->uneven);
}

TEST(CadenceEstimator, CallsMoreThanFifteenPercentOfRepairsUneven) {
    // 100 strikes: 12 missed, 3 doubled are 15 %, one more is above.
    auto taps = evenTaps(100, 0.75);
    for (int i = 12; i >= 1; --i) {
        taps.erase(taps.begin() + i * std::ptrdiff_t{7});
    }
    for (const int doubled : {10, 30, 50}) {
        taps.emplace_back(doubled * 0.75 + 0.12);
    }
    auto estimate = estimateCadence(taps);
    EXPECT_EQ(estimate->kept + estimate->missed, 100);
    EXPECT_EQ(estimate->missed, 12);
    EXPECT_EQ(estimate->doubled, 3);
    EXPECT_FALSE(estimate->uneven);
    taps.emplace_back(71 * 0.75 + 0.12);
    estimate = estimateCadence(taps);
    EXPECT_EQ(estimate->doubled, 4);
    EXPECT_TRUE(estimate->uneven);
    EXPECT_EQ(estimate->cadence, StepsPerMinute::ofWhole(160));
}

TEST(CadenceEstimator, AsksAboutBothFeetAbove220Only) {
    EXPECT_FALSE(estimateCadence(evenTaps(80, 120 / 220.0))->aboveOneFoot);
    EXPECT_TRUE(estimateCadence(evenTaps(80, 120 / 220.1))->aboveOneFoot);
}

TEST(CadenceEstimator, HalvesTheCadenceAndItsErrorForBothFeet) {
    const auto raw = estimateCadence(evenTaps(160, 0.375));
    const auto half = halved(*raw);
    EXPECT_EQ(raw->cadence, StepsPerMinute::ofWhole(320));
    EXPECT_EQ(half.cadence, StepsPerMinute::ofWhole(160));
    EXPECT_DOUBLE_EQ(half.standardErrorSpm, raw->standardErrorSpm / 2);
    EXPECT_EQ(half.halfWidth, StepsPerMinuteDelta::fromSpm(kConfidence * half.standardErrorSpm));
    EXPECT_TRUE(raw->aboveOneFoot);
    EXPECT_FALSE(half.aboveOneFoot);
    EXPECT_TRUE(halved(*estimateCadence(evenTaps(160, 120 / 450.0))).aboveOneFoot);
}

TEST(CadenceEstimator, DistrustsAMinuteOfTwoPaces) {
    // Least squares is pulled along by the ends, the median slope is that of the longer part.
    auto taps = evenTaps(50, 0.70);
    const auto slower = evenTaps(30, 0.80, 50 * 0.70);
    taps.insert(taps.end(), slower.begin(), slower.end());
    EXPECT_TRUE(estimateCadence(taps)->crossCheckFails);
    EXPECT_FALSE(estimateCadence(evenTaps(80, 0.75))->crossCheckFails);
    for (const auto& minute : someMinutes(50)) {
        EXPECT_FALSE(estimateCadence(minute)->crossCheckFails);
    }
}

/// Theil-Sen by its definition, to check the one that only counts pairs.
double theilSenSpm(const std::vector<TapTime>& taps) {
    const auto strikes = foldTaps(taps).strikes;
    std::vector<double> slopes;
    for (std::size_t j = 1; j < strikes.size(); ++j) {
        for (std::size_t i = 0; i < j; ++i) {
            slopes.push_back((strikes[j].time - strikes[i].time).count() /
                             (strikes[j].stride - strikes[i].stride));
        }
    }
    const auto middle = slopes.begin() + static_cast<std::ptrdiff_t>(slopes.size() / 2);
    std::ranges::nth_element(slopes, middle);
    return 120 / *middle;
}

TEST(CadenceEstimator, CrossChecksAgainstTheMedianOfThePairsSlopes) {
    std::mt19937_64 random(77);
    std::uniform_real_distribution<double> stride(0.65, 0.85);
    int failing = 0;
    for (int run = 0; run < 300; ++run) {
        auto taps = evenTaps(40, stride(random));
        const auto rest = evenTaps(25, stride(random), taps.back().count() + 0.75);
        taps.insert(taps.end(), rest.begin(), rest.end());
        const auto estimate = estimateCadence(taps);
        const double apart = std::abs(estimate->cadence.valueSpm() - theilSenSpm(taps));
        if (std::abs(apart - 1) > 0.06) {  // the cadence at hand is rounded to a tenth
            ASSERT_EQ(estimate->crossCheckFails, apart > 1) << apart;
        }
        failing += estimate->crossCheckFails ? 1 : 0;
    }
    EXPECT_GT(failing, 50);
    EXPECT_LT(failing, 250);
}

TEST(CadenceEstimator, DoesNotCareForTheOrderOfTheTaps) {
    std::mt19937_64 random(3);
    for (auto minute : someMinutes(30)) {
        const auto estimate = estimateCadence(minute);
        std::ranges::shuffle(minute, random);
        const auto shuffled = estimateCadence(minute);
        ASSERT_EQ(shuffled->cadence, estimate->cadence);
        ASSERT_EQ(shuffled->standardErrorSpm, estimate->standardErrorSpm);
    }
}

TEST(CadenceEstimator, DoesNotCareWhenTheMinuteBegan) {
    for (auto minute : someMinutes(30)) {
        const auto estimate = estimateCadence(minute);
        for (auto& tap : minute) {
            tap += TapTime{86'400};
        }
        const auto later = estimateCadence(minute);
        ASSERT_NEAR(later->cadence.valueSpm(), estimate->cadence.valueSpm(), 0.11);
        ASSERT_NEAR(later->standardErrorSpm, estimate->standardErrorSpm, 1e-6);
        ASSERT_EQ(later->kept, estimate->kept);
    }
}

TEST(CadenceEstimator, ScalesWithTime) {
    // Of a runner so even that no strike comes near step 5's 60 ms, which do not scale.
    for (auto minute : someMinutes(30, {.jitterSeconds = 0.01, .strideVariation = 0.002})) {
        const auto estimate = estimateCadence(minute);
        for (auto& tap : minute) {
            tap *= 0.8;
        }
        const auto faster = estimateCadence(minute);
        ASSERT_EQ(faster->kept, estimate->kept);
        ASSERT_EQ(faster->missed, estimate->missed);
        ASSERT_NEAR(faster->cadence.valueSpm(), estimate->cadence.valueSpm() / 0.8, 0.12);
    }
}

TEST(CadenceEstimator, IsNotRaisedByDoubles) {
    std::mt19937_64 random(21);
    std::uniform_real_distribution<double> gap(0.04, 0.20);
    std::bernoulli_distribution doubled(0.1);
    for (const auto& clean : someMinutes(50)) {
        auto taps = clean;
        for (const auto tap : clean) {
            if (doubled(random)) {
                taps.push_back(tap + TapTime{gap(random)});
            }
        }
        const auto without = estimateCadence(clean);
        const auto with = estimateCadence(taps);
        ASSERT_LE(with->cadence, without->cadence);
        ASSERT_GT(with->doubled, without->doubled);
    }
}

TEST(GoodEnough, WaitsForFifteenSecondsAndTheTapsForOneSpm) {
    // 1.96 x 165 x 0.015 x sqrt(1.2 / span) is 1.0 at a span of 28.2 strides.
    const double stride = 120 / 165.0;
    EXPECT_FALSE(goodEnough(evenTaps(29, stride), TapTime{20.4}));
    EXPECT_TRUE(goodEnough(evenTaps(30, stride), TapTime{21.1}));
    EXPECT_FALSE(goodEnough(evenTaps(30, stride), TapTime{14.9}));
    EXPECT_FALSE(goodEnough({}, TapTime{30}));
}

TEST(GoodEnough, KeepsAwayFromTheLine) {
    EXPECT_FALSE(goodEnough(evenTaps(60, 120 / 160.0), TapTime{45}));
    EXPECT_FALSE(goodEnough(evenTaps(60, 120 / 162.9), TapTime{45}));
    EXPECT_TRUE(goodEnough(evenTaps(60, 120 / 163.0), TapTime{45}));
    EXPECT_TRUE(goodEnough(evenTaps(60, 120 / 157.0), TapTime{45}));
    EXPECT_FALSE(goodEnough(evenTaps(60, 120 / 157.1), TapTime{45}));
}

TEST(GoodEnough, WantsThreeThirdsThatAgree) {
    const auto threePaces = [](double first, double second, double third) {
        std::vector<TapTime> taps{TapTime{0}};
        for (const double spm : {first, second, third}) {
            const double end = taps.back().count() + 14;
            while (taps.back().count() + 120 / spm < end) {
                taps.push_back(taps.back() + TapTime{120 / spm});
            }
        }
        return taps;
    };
    EXPECT_TRUE(goodEnough(threePaces(170, 172, 170), TapTime{42}));
    EXPECT_FALSE(goodEnough(threePaces(170, 178, 170), TapTime{42}));
}

TEST(GoodEnough, RefusesUnevenTaps) {
    auto taps = evenTaps(70, 0.7);
    EXPECT_TRUE(goodEnough(taps, TapTime{49}));
    for (int i = 0; i < 12; ++i) {
        taps.emplace_back(i * 3.5 + 0.12);
    }
    EXPECT_FALSE(goodEnough(taps, TapTime{49}));
}

}  // namespace
}  // namespace stridetick::core
