// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/baseline_rule.hpp"

#include <gtest/gtest.h>

#include <string>

namespace stridetick::core {
namespace {

using namespace std::chrono_literals;

/// Noon UTC of 4 March 2026.
constexpr auto kNoon = std::chrono::sys_days{std::chrono::year{2026} / 3 / 4} + 12h;

Measurement measured(const std::string& id, StepsPerMinute cadence, std::chrono::minutes after) {
    return {.id = MeasurementId{id},
            .at = {kNoon + after, 0min},
            .cadence = cadence,
            .halfWidth = StepsPerMinuteDelta::ofTenths(6)};
}

using Names = std::vector<std::string>;

Names names(const BaselineProposal& proposal) {
    Names names;
    for (const auto& id : proposal.from) {
        names.push_back(id.text());
    }
    return names;
}

TEST(Eligibility, IsForWholePlausibleMinutesWithoutTheClick) {
    const auto good = measured("a", 154_spm, 0min);
    EXPECT_EQ(eligibility(good), Eligibility::Eligible);
    auto bad = good;
    bad.uneven = true;
    EXPECT_EQ(eligibility(bad), Eligibility::Uneven);
    bad = good;
    bad.cadence = 119.9_spm;
    EXPECT_EQ(eligibility(bad), Eligibility::TooLow);
    bad.cadence = 120_spm;
    EXPECT_EQ(eligibility(bad), Eligibility::Eligible);
    bad.cadence = 220.1_spm;
    EXPECT_EQ(eligibility(bad), Eligibility::TooHigh);
    bad = good;
    bad.length = 59'999ms;
    EXPECT_EQ(eligibility(bad), Eligibility::TooShort);
    bad = good;
    bad.clickAudible = true;
    EXPECT_EQ(eligibility(bad), Eligibility::ClickWasOn);
}

TEST(BaselineRules, HaveNothingWithoutAnEligibleMeasurement) {
    EXPECT_FALSE(proposeBaseline({}));
    auto grey = measured("a", 154_spm, 0min);
    grey.uneven = true;
    EXPECT_FALSE(proposeBaseline(std::vector{grey}));
}

TEST(BaselineRules, TakeASingleMeasurementAsItIs) {
    const auto proposal = proposeBaseline(std::vector{measured("a", 153.4_spm, 0min)});
    ASSERT_TRUE(proposal);
    EXPECT_EQ(proposal->cadence, 153.4_spm);
    EXPECT_EQ(proposal->halfWidth.tenths(), 6);
    EXPECT_EQ(proposal->rule, BaselineRule::Single);
    EXPECT_EQ(names(*proposal), Names{"a"});
    EXPECT_FALSE(proposal->thirdWanted);
}

TEST(BaselineRules, TakeTheMeanOfTwoThatAgreeHalfUp) {
    auto first = measured("a", 150.1_spm, 0min);
    first.halfWidth = StepsPerMinuteDelta::ofTenths(9);
    const auto proposal = proposeBaseline(std::vector{first, measured("b", 154_spm, 5min)});
    ASSERT_TRUE(proposal);
    EXPECT_EQ(proposal->cadence, 152.1_spm);  // 152.05
    EXPECT_EQ(proposal->rule, BaselineRule::MeanOfTwo);
    EXPECT_EQ(proposal->halfWidth.tenths(), 9);
    EXPECT_EQ(names(*proposal), (Names{"b", "a"}));
    EXPECT_FALSE(proposal->thirdWanted);
}

TEST(BaselineRules, AskForAThirdWhereTwoDifferByMoreThanFour) {
    const auto exactly =
        proposeBaseline(std::vector{measured("a", 150_spm, 0min), measured("b", 154_spm, 5min)});
    EXPECT_FALSE(exactly->thirdWanted);
    const auto apart =
        proposeBaseline(std::vector{measured("a", 150_spm, 0min), measured("b", 154.1_spm, 5min)});
    EXPECT_TRUE(apart->thirdWanted);
    EXPECT_EQ(apart->cadence, 154.1_spm);
    EXPECT_EQ(apart->rule, BaselineRule::Single);
    EXPECT_EQ(names(*apart), Names{"b"});
}

TEST(BaselineRules, TakeTheMedianOfThreeInAnyOrder) {
    const std::vector three{measured("b", 158_spm, 5min), measured("c", 152_spm, 9min),
                            measured("a", 150_spm, 0min)};
    const auto proposal = proposeBaseline(three);
    ASSERT_TRUE(proposal);
    EXPECT_EQ(proposal->cadence, 152_spm);
    EXPECT_EQ(proposal->rule, BaselineRule::MedianOfThree);
    EXPECT_EQ(names(*proposal), (Names{"c", "b", "a"}));
    EXPECT_FALSE(proposal->thirdWanted);
}

TEST(BaselineRules, TakeTheThreeNewestOfMore) {
    const std::vector four{measured("a", 140_spm, 0min), measured("b", 150_spm, 1min),
                           measured("c", 151_spm, 2min), measured("d", 152_spm, 3min)};
    const auto proposal = proposeBaseline(four);
    EXPECT_EQ(proposal->cadence, 151_spm);
    EXPECT_EQ(names(*proposal), (Names{"d", "c", "b"}));
}

TEST(BaselineRules, TakeOnlyFellowsOfTheSameDayMethodAndSpeed) {
    const auto newest = measured("new", 154_spm, 60min);
    const auto proposalWith = [&](const Measurement& other) {
        return names(*proposeBaseline(std::vector{newest, other}));
    };
    const auto other = measured("other", 153_spm, 0min);
    EXPECT_EQ(proposalWith(other), (Names{"new", "other"}));
    auto counted = other;
    counted.method = MeasurementMethod::Counted;
    EXPECT_EQ(proposalWith(counted), Names{"new"});
    auto atKnownSpeed = other;
    atKnownSpeed.treadmillSpeed = MetresPerSecond::tryFrom(2.8);
    EXPECT_EQ(proposalWith(atKnownSpeed), Names{"new"});
    EXPECT_EQ(proposalWith(measured("other", 153_spm, -24h)), Names{"new"});
    auto withClick = other;
    withClick.clickAudible = true;
    EXPECT_EQ(proposalWith(withClick), Names{"new"});
}

TEST(BaselineRules, CompareSpeedsInWholeHundredths) {
    const auto at = [](const std::string& id, double speed, std::chrono::minutes after) {
        auto measurement = measured(id, 154_spm, after);
        measurement.treadmillSpeed = MetresPerSecond::tryFrom(speed);
        return measurement;
    };
    EXPECT_EQ(names(*proposeBaseline(std::vector{at("a", 2.8, 0min), at("b", 3.1, 1min)})),
              (Names{"b", "a"}));
    EXPECT_EQ(names(*proposeBaseline(std::vector{at("a", 2.8, 0min), at("b", 3.11, 1min)})),
              Names{"b"});
    EXPECT_EQ(names(*proposeBaseline(std::vector{at("a", 3.11, 0min), at("b", 2.8, 1min)})),
              Names{"b"});
}

TEST(BaselineRules, GoByTheRunnersDayNotByUtc) {
    // 23:30 and 00:30 by the watch, one day by UTC.
    auto before = measured("a", 153_spm, 0min);
    before.at = {kNoon + 9h + 30min, 120min};
    auto after = measured("b", 154_spm, 0min);
    after.at = {kNoon + 10h + 30min, 120min};
    EXPECT_EQ(names(*proposeBaseline(std::vector{before, after})), Names{"b"});
}

TEST(ProgrammeBaselines, TakeTheMeanOfTwoDaysHalfUp) {
    const std::vector minutes{measured("new", 154.1_spm, 0min), measured("old", 150_spm, -48h)};
    const auto baseline = programmeBaseline(minutes);
    ASSERT_TRUE(baseline);
    EXPECT_EQ(baseline->days, 2);
    EXPECT_EQ(baseline->proposal.cadence, 152.1_spm);  // 152.05
    EXPECT_EQ(baseline->proposal.rule, BaselineRule::MeanOfTwo);
    EXPECT_EQ(names(baseline->proposal), (Names{"new", "old"}));
}

TEST(ProgrammeBaselines, TakeTheNewestDayAloneWithoutAnother) {
    EXPECT_FALSE(programmeBaseline({}));
    const std::vector oneDay{measured("a", 150_spm, 0min), measured("b", 152_spm, 5min)};
    const auto baseline = programmeBaseline(oneDay);
    EXPECT_EQ(baseline->days, 1);
    EXPECT_EQ(baseline->proposal.cadence, 151_spm);
    EXPECT_EQ(names(baseline->proposal), (Names{"b", "a"}));
}

TEST(ProgrammeBaselines, TellThatTheClickWasNear) {
    auto minute = measured("a", 150_spm, 0min);
    EXPECT_FALSE(programmeBaseline(std::vector{minute})->nearClick);
    minute.clickBefore = true;
    EXPECT_TRUE(programmeBaseline(std::vector{minute})->nearClick);
}

TEST(ProgrammeBaselines, LookBackFourteenDays) {
    const auto daysWith = [](std::chrono::minutes after) {
        return programmeBaseline(
                   std::vector{measured("new", 154_spm, 0min), measured("old", 150_spm, after)})
            ->days;
    };
    EXPECT_EQ(daysWith(-14 * 24h), 2);
    EXPECT_EQ(daysWith(-14 * 24h - 11h), 2);  // the same day
    EXPECT_EQ(daysWith(-15 * 24h), 1);
    EXPECT_EQ(daysWith(-13h), 2);  // the evening before
    EXPECT_EQ(daysWith(-11h), 1);
}

TEST(ProgrammeBaselines, TakeOnlyAQuietOtherDayAtAComparableSpeed) {
    const auto daysWith = [](const Measurement& other) {
        return programmeBaseline(std::vector{measured("new", 154_spm, 0min), other})->days;
    };
    const auto good = measured("old", 150_spm, -24h);
    EXPECT_EQ(daysWith(good), 2);
    auto bad = good;
    bad.clickBefore = true;
    EXPECT_EQ(daysWith(bad), 1);
    bad = good;
    bad.uneven = true;
    EXPECT_EQ(daysWith(bad), 1);
    bad = good;
    bad.treadmillSpeed = MetresPerSecond::tryFrom(2.8);
    EXPECT_EQ(daysWith(bad), 1);
    bad = good;
    bad.length = 30s;
    EXPECT_EQ(daysWith(bad), 1);
}

TEST(ProgrammeBaselines, TakeTheNewestMinuteOfEachDay) {
    const std::vector minutes{measured("new", 154_spm, 0min), measured("b", 151_spm, -24h),
                              measured("a", 149_spm, -25h), measured("older", 140_spm, -72h),
                              measured("first", 150_spm, -5min)};
    const auto baseline = programmeBaseline(minutes);
    EXPECT_EQ(baseline->proposal.cadence, 152.5_spm);
    EXPECT_EQ(names(baseline->proposal), (Names{"new", "b"})) << "the log takes three at most";
}

}  // namespace
}  // namespace stridetick::core
