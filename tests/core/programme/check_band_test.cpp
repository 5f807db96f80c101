// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/check_band.hpp"

#include <gtest/gtest.h>

namespace stridetick::core {
namespace {

using namespace std::chrono_literals;

struct Check {
    StepsPerMinute cadence;
    StepsPerMinute target;
    Band band;
    int deviationTenths;
    bool aboveHighest;
};

TEST(CheckBand, JudgesTheReferenceCasesAndEachEdge) {
    const Check checks[] = {// case 23, baseline 150
                            {154.6_spm, 158_spm, Band::In, -22, false},
                            {153.0_spm, 158_spm, Band::Below, -32, false},
                            {162.7_spm, 158_spm, Band::In, 30, false},
                            {165.9_spm, 158_spm, Band::Above, 50, true},
                            // 2 % and 3 % exactly, and a tenth more
                            {150_spm, 150_spm, Band::Green, 0, false},
                            {153.0_spm, 150_spm, Band::Green, 20, false},
                            {147.0_spm, 150_spm, Band::Green, -20, false},
                            {153.1_spm, 150_spm, Band::In, 21, false},
                            {146.9_spm, 150_spm, Band::In, -21, false},
                            {154.5_spm, 150_spm, Band::In, 30, false},
                            {145.5_spm, 150_spm, Band::In, -30, false},
                            {154.6_spm, 150_spm, Band::Above, 31, false},
                            {145.4_spm, 150_spm, Band::Below, -31, false},
                            // the highest is +10 %
                            {165.0_spm, 165_spm, Band::Green, 0, false},
                            {165.1_spm, 165_spm, Band::Green, 1, true},
                            // half away from zero
                            {200.1_spm, 200_spm, Band::Green, 1, true},
                            {199.9_spm, 200_spm, Band::Green, -1, true}};
    for (const auto& check : checks) {
        const auto judged = judgeCheck(check.cadence, check.target, 150_spm);
        EXPECT_EQ(judged.band, check.band) << check.cadence.tenths();
        EXPECT_EQ(judged.deviationTenths, check.deviationTenths) << check.cadence.tenths();
        EXPECT_EQ(judged.aboveHighest, check.aboveHighest) << check.cadence.tenths();
        EXPECT_EQ(inBand(check.cadence, check.target),
                  check.band == Band::Green || check.band == Band::In);
    }
}

TEST(CheckBand, WarnsOfNothingWithoutABaseline) {
    EXPECT_FALSE(judgeCheck(230_spm, 160_spm, std::nullopt).aboveHighest);
}

TEST(CheckBand, CountsEvenChecksFromTwentySecondsAndSixteenStrikesOn) {
    Measurement check{.id = MeasurementId{"m"},
                      .at = {},
                      .cadence = 158_spm,
                      .halfWidth = StepsPerMinuteDelta::ofTenths(9),
                      .length = 20s,
                      .strikes = 16};
    EXPECT_TRUE(isCheck(check));
    check.length = 19'999ms;
    EXPECT_FALSE(isCheck(check));
    check.length = 20s;
    check.strikes = 15;
    EXPECT_FALSE(isCheck(check));
    check.strikes = 16;
    check.uneven = true;
    EXPECT_FALSE(isCheck(check));
}

}  // namespace
}  // namespace stridetick::core
