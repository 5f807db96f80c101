// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/gain_kept.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace stridetick::core {
namespace {

using namespace std::chrono_literals;

Measurement minuteAt(StepsPerMinute cadence, std::optional<double> speed = std::nullopt) {
    return {.id = MeasurementId{"m"},
            .at = {},
            .cadence = cadence,
            .halfWidth = StepsPerMinuteDelta::ofTenths(6),
            .treadmillSpeed = speed ? MetresPerSecond::tryFrom(*speed) : std::nullopt};
}

struct Retest {
    StepsPerMinute cadence;
    double speed;
    int changeMilliSpm;
    StepsPerMinute expected;
    bool differs;
};

TEST(GainKept, ComparesAtTheSpeedOfTheRetest) {
    const Retest cases[] = {
        {153_spm, 3.0, 1'880, 151.1_spm, false},  // case 31
        {153_spm, 3.2, 760, 152.2_spm, true},    {153_spm, 2.8, 3'000, 150_spm, false},
        {153_spm, 3.1, 1'320, 151.7_spm, false},  // 0.30 m/s exactly
        {153_spm, 3.11, 1'264, 151.7_spm, true}, {153_spm, 2.5, 4'680, 148.3_spm, false},
        {153_spm, 2.49, 4'736, 148.3_spm, true}};
    for (const auto& retest : cases) {
        const auto judged = compare(retest.cadence, MetresPerSecond::tryFrom(retest.speed), 150_spm,
                                    MetresPerSecond::tryFrom(2.8));
        EXPECT_EQ(judged.changeMilliSpm, retest.changeMilliSpm) << retest.speed;
        EXPECT_EQ(judged.expected, retest.expected) << retest.speed;
        EXPECT_EQ(judged.speedDiffers, retest.differs) << retest.speed;
    }
}

TEST(GainKept, ComparesAsItIsWhereASpeedIsUnknown) {
    for (const auto& [speed, baselineSpeed] :
         {std::pair{MetresPerSecond::tryFrom(3.5), std::optional<MetresPerSecond>{}},
          std::pair{std::optional<MetresPerSecond>{}, MetresPerSecond::tryFrom(2.8)}}) {
        const auto judged = compare(153_spm, speed, 150_spm, baselineSpeed);
        EXPECT_EQ(judged.changeMilliSpm, 3'000);
        EXPECT_FALSE(judged.expected);
        EXPECT_FALSE(judged.speedDiffers);
    }
}

struct Gain {
    std::vector<StepsPerMinute> quiet;
    StepsPerMinute target;
    int percent;
    Kept kept;
};

TEST(GainKept, IsExactAtItsEdges) {
    const Gain cases[] = {{{155.6_spm}, 158_spm, 70, Kept::Kept},  // 5.6 of 8: 0.6999… in doubles
                          {{155.5_spm}, 158_spm, 68, Kept::Partly},
                          {{155.5_spm, 155.7_spm}, 158_spm, 70, Kept::Kept},
                          {{155.5_spm, 155.6_spm}, 158_spm, 69, Kept::Partly},
                          {{153.2_spm}, 158_spm, 40, Kept::Partly},
                          {{153.1_spm}, 158_spm, 38, Kept::NotYet},
                          {{153.1_spm, 153.2_spm}, 158_spm, 39, Kept::NotYet},
                          {{150_spm}, 158_spm, 0, Kept::NotYet},
                          {{149.9_spm}, 158_spm, -2, Kept::NotYet},  // rounded down
                          {{160_spm}, 158_spm, 125, Kept::Kept}};
    for (const auto& gain : cases) {
        std::vector<Measurement> quiet;
        for (const auto cadence : gain.quiet) {
            quiet.push_back(minuteAt(cadence));
        }
        const auto judged = gainKept(quiet, 150_spm, std::nullopt, gain.target);
        ASSERT_TRUE(judged);
        EXPECT_EQ(judged->percent, gain.percent) << gain.quiet[0].tenths();
        EXPECT_EQ(judged->kept, gain.kept) << gain.quiet[0].tenths();
        EXPECT_TRUE(judged->speedUnknown);
    }
}

TEST(GainKept, CorrectsEachMinuteForItsSpeedAndShowsTheirMeanUncorrected) {
    const std::vector quiet{minuteAt(157.0_spm, 2.8), minuteAt(158.9_spm, 3.2)};
    const auto judged = gainKept(quiet, 150_spm, MetresPerSecond::tryFrom(2.8), 160_spm);
    ASSERT_TRUE(judged);
    EXPECT_EQ(judged->percent, 68);          // 7 and 8.9 - 2.24, of 10
    EXPECT_EQ(judged->quiet, 158.0_spm);     // 157.95
    EXPECT_EQ(judged->expected, 151.1_spm);  // 150 and 152.24
    EXPECT_TRUE(judged->speedDiffers);
    EXPECT_FALSE(judged->speedUnknown);
}

TEST(GainKept, TellsWhatTheSpeedAloneWouldGiveWithTheBaselineForAnUnknownOne) {
    const auto slow = MetresPerSecond::tryFrom(2.8);
    const auto expected = [&](const std::vector<Measurement>& quiet,
                              std::optional<MetresPerSecond> baselineSpeed) {
        return gainKept(quiet, 150_spm, baselineSpeed, 160_spm)->expected;
    };
    EXPECT_EQ(expected({minuteAt(157_spm, 3.1)}, slow), 151.7_spm);                     // 151.68
    EXPECT_EQ(expected({minuteAt(157_spm, 3.1), minuteAt(157_spm)}, slow), 150.8_spm);  // .84
    EXPECT_EQ(expected({minuteAt(157_spm, 2.5), minuteAt(157_spm, 2.6)}, slow), 148.6_spm);
    const auto same = minuteAt(157_spm, 2.8);
    EXPECT_EQ(expected({minuteAt(157_spm, 3.05), same, same, same}, slow), 150.4_spm);  // .35
    EXPECT_EQ(expected({minuteAt(157_spm, 2.55), same, same, same}, slow), 149.7_spm);  // .65
    EXPECT_EQ(expected({minuteAt(157_spm, 2.79)}, slow), 149.9_spm);                    // .944
    EXPECT_EQ(expected({minuteAt(157_spm, 3.1)}, std::nullopt), 150_spm);
}

TEST(GainKept, NamesAPercentByItsBounds) {
    EXPECT_EQ(keptOf(70), Kept::Kept);
    EXPECT_EQ(keptOf(69), Kept::Partly);
    EXPECT_EQ(keptOf(40), Kept::Partly);
    EXPECT_EQ(keptOf(39), Kept::NotYet);
    EXPECT_EQ(keptOf(-5), Kept::NotYet);
}

TEST(GainKept, IsNothingWithoutARaise) {
    const std::vector quiet{minuteAt(157_spm)};
    EXPECT_FALSE(gainKept(quiet, 150_spm, std::nullopt, 150_spm));
    EXPECT_FALSE(gainKept(quiet, 150_spm, std::nullopt, 149.9_spm));
    EXPECT_TRUE(gainKept(quiet, 150_spm, std::nullopt, 150.1_spm));
}

TEST(GainKept, JudgesWholeEvenPlausibleMinutesLongAfterTheClick) {
    const auto good = minuteAt(157_spm);
    EXPECT_TRUE(isQuietMinute(good));
    auto bad = good;
    bad.length = 59'999ms;
    EXPECT_FALSE(isQuietMinute(bad));
    bad = good;
    bad.uneven = true;
    EXPECT_FALSE(isQuietMinute(bad));
    bad = good;
    bad.cadence = 119.9_spm;
    EXPECT_FALSE(isQuietMinute(bad));
    bad = good;
    bad.clickBefore = true;
    EXPECT_FALSE(isQuietMinute(bad));
    bad = good;
    bad.clickAudible = true;
    EXPECT_FALSE(isQuietMinute(bad));
}

}  // namespace
}  // namespace stridetick::core
