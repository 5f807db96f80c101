// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The cases of science.md section 5, 2.2 and R7, by their numbers there.
#include "core/cadence/cadence_estimator.hpp"
#include "core/cadence/foot_count.hpp"
#include "core/target/target_rule.hpp"
#include "core/target/verdict.hpp"
#include "tests/support/tap_generator.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

namespace stridetick::core {
namespace {

using tests::evenTaps;

struct Count {
    int number;
    const char* text;
    CountAnswer answer;
    CountJudgement::Kind kind;
    int spm;
    Standing standing;
    bool tooClose;
    int low;
    int high;
};

class CountCases : public testing::TestWithParam<Count> {};

TEST_P(CountCases, ComeOutAsWritten) {
    const Count& expected = GetParam();
    const auto judgement = judgeCount(expected.text, CountWindow::S60, expected.answer);
    ASSERT_EQ(judgement.kind, expected.kind);
    ASSERT_TRUE(judgement.cadence);
    EXPECT_EQ(*judgement.cadence, StepsPerMinute::ofWhole(expected.spm));
    const auto halfWidth = halfWidthOf(CountWindow::S60, judgement.bothFeet);
    const auto verdict = judge(*judgement.cadence, halfWidth);
    EXPECT_EQ(verdict.standing, expected.standing);
    EXPECT_EQ(verdict.tooCloseToCall, expected.tooClose);
    const auto range = targetRange(*judgement.cadence);
    EXPECT_EQ(range.low, StepsPerMinute::ofWhole(expected.low));
    EXPECT_EQ(range.high, StepsPerMinute::ofWhole(expected.high));
}

using Kind = CountJudgement::Kind;
INSTANTIATE_TEST_SUITE_P(Section5, CountCases,
                         testing::Values(Count{1, "75", CountAnswer::NotAsked, Kind::Accepted, 150,
                                               Standing::Under, false, 158, 165},
                                         Count{3, "73", CountAnswer::NotAsked, Kind::Accepted, 146,
                                               Standing::Under, false, 154, 160},
                                         Count{5, "79", CountAnswer::NotAsked, Kind::Accepted, 158,
                                               Standing::Under, true, 166, 173},
                                         Count{7, "81", CountAnswer::NotAsked, Kind::Accepted, 162,
                                               Standing::Clear, true, 171, 178},
                                         Count{9, "62", CountAnswer::NotAsked, Kind::VeryLow, 124,
                                               Standing::Under, false, 131, 136},
                                         Count{11, "158", CountAnswer::BothFeet, Kind::Accepted,
                                               158, Standing::Under, false, 166, 173}),
                         [](const auto& row) { return "Case" + std::to_string(row.param.number); });

TEST(ReferenceCases, Case1ShowsItsRaiseAndItsCheckValue) {
    EXPECT_EQ(targetFor(150_spm, kLowestRaise), 158_spm);
    EXPECT_EQ(raiseInHundredthsOfPercent(150_spm, 158_spm), 533);
    EXPECT_DOUBLE_EQ((158_spm).toStrides().valueStrides(), 79);
}

TEST(ReferenceCases, Case7HoldsItsOwnCadence) { EXPECT_EQ(holdTarget(162_spm), 162_spm); }

TEST(ReferenceCases, Case11IsAnErrorForOneFoot) {
    EXPECT_EQ(judgeCount("158", CountWindow::S60).kind, Kind::AskBothFeet);
    EXPECT_EQ(judgeCount("158", CountWindow::S60, CountAnswer::OneFoot).kind, Kind::TooHigh);
}

TEST(ReferenceCases, Case13TakesATimedBaseline) {
    EXPECT_EQ(judge(153.4_spm, StepsPerMinuteDelta::ofTenths(6)).standing, Standing::Under);
    EXPECT_EQ(targetRange(153.4_spm).low, 162_spm);
    EXPECT_EQ(targetRange(153.4_spm).high, 168_spm);
}

TEST(ReferenceCases, Section22AndR7) {
    EXPECT_EQ(targetRange(150_spm).low, 158_spm);
    EXPECT_EQ(targetRange(150_spm).high, 165_spm);
    EXPECT_EQ(targetRange(160_spm).low, 168_spm);
    EXPECT_EQ(targetRange(160_spm).high, 176_spm);
    EXPECT_EQ(targetFor(225_spm, Raise{80}), 243_spm);
    EXPECT_EQ(targetFor(200_spm, Raise{90}), 218_spm);
}

TEST(ReferenceCases, Case15CountsFromZero) {
    const auto estimate = estimateCadence(evenTaps(81, 0.75));
    ASSERT_TRUE(estimate);
    EXPECT_EQ(estimate->cadence, 160_spm);
    EXPECT_NEAR(estimate->standardErrorSpm, 0.29, 0.005);
    EXPECT_EQ(estimate->kept, 81);
}

TEST(ReferenceCases, Case17RepairsTwoDoubles) {
    auto taps = evenTaps(80, 0.75);
    taps.emplace_back(20 * 0.75 + 0.12);
    taps.emplace_back(44 * 0.75 + 0.15);
    const auto estimate = estimateCadence(taps);
    ASSERT_TRUE(estimate);
    EXPECT_EQ(estimate->cadence, 160_spm);
    EXPECT_EQ(estimate->doubled, 2);
    EXPECT_EQ(estimate->missed, 0);
    EXPECT_FALSE(estimate->uneven);
}

TEST(ReferenceCases, Case19EvensOutAlternatingTaps) {
    auto taps = evenTaps(75, 0.8);
    for (std::size_t i = 0; i < taps.size(); ++i) {
        taps[i] += TapTime{i % 2 == 0 ? -0.020 : 0.020};
    }
    const auto estimate = estimateCadence(taps);
    ASSERT_TRUE(estimate);
    EXPECT_EQ(estimate->cadence, 150_spm);
}

TEST(ReferenceCases, Case21AsksAndHalvesBothFeet) {
    const auto estimate = estimateCadence(evenTaps(160, 0.375));
    ASSERT_TRUE(estimate);
    EXPECT_EQ(estimate->cadence, 320_spm);
    EXPECT_TRUE(estimate->aboveOneFoot);
    EXPECT_EQ(halved(*estimate).cadence, 160_spm);
}

}  // namespace
}  // namespace stridetick::core
