// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/target_rule.hpp"

#include <gtest/gtest.h>

#include <ostream>

namespace stridetick::core {
namespace {

TEST(TargetRange, LiesWithinFiveAndTenPercentForEveryTenth) {
    for (int b10 = 1200; b10 <= 2200; ++b10) {
        const auto range = targetRange(StepsPerMinute::ofTenths(b10));
        ASSERT_GE(range.low.tenths() * 100, b10 * 105);
        ASSERT_LT((range.low.tenths() - 10) * 100, b10 * 105);
        ASSERT_LE(range.high.tenths() * 100, b10 * 110);
        ASSERT_GT((range.high.tenths() + 10) * 100, b10 * 110);
        ASSERT_EQ(range.low.tenths() % 10, 0);
        ASSERT_EQ(range.high.tenths() % 10, 0);
    }
}

TEST(TargetFor, StartsAtTheLowEndAndNeverPassesTheHighOne) {
    for (int b10 = 1200; b10 <= 2200; ++b10) {
        const auto baseline = StepsPerMinute::ofTenths(b10);
        const auto range = targetRange(baseline);
        ASSERT_EQ(targetFor(baseline, kLowestRaise), range.low);
        ASSERT_EQ(targetFor(baseline, kHighestRaise), range.high);
        auto before = range.low;
        for (int p = kLowestRaise.tenthsOfPercent; p <= kHighestRaise.tenthsOfPercent;
             p += kRaiseStep.tenthsOfPercent) {
            const auto target = targetFor(baseline, Raise{p});
            ASSERT_GE(target, before);
            ASSERT_LE(target, range.high);
            before = target;
        }
    }
}

TEST(TargetFor, IsRightWhereDoublesGoWrong) {
    EXPECT_EQ(targetFor(225_spm, Raise{80}), 243_spm);
    EXPECT_EQ(targetFor(200_spm, Raise{90}), 218_spm);
}

TEST(TargetFor, TakesHalfTheRaiseBelowTheRange) {
    EXPECT_EQ(targetFor(150_spm, Raise{25}), 154_spm);
}

TEST(RaisePercent, IsRoundedHalfUpToHundredths) {
    EXPECT_EQ(raiseInHundredthsOfPercent(150_spm, 158_spm), 533);
    EXPECT_EQ(raiseInHundredthsOfPercent(160_spm, 160_spm), 0);
    EXPECT_EQ(raiseInHundredthsOfPercent(150_spm, 148_spm), -133);
    EXPECT_EQ(raiseInHundredthsOfPercent(160_spm, 160.1_spm), 6);    // 6.25
    EXPECT_EQ(raiseInHundredthsOfPercent(160_spm, 160.2_spm), 13);   // 12.5
    EXPECT_EQ(raiseInHundredthsOfPercent(160_spm, 159.8_spm), -12);  // -12.5
}

TEST(HoldTarget, IsTheBaselineToAWholeStep) {
    EXPECT_EQ(holdTarget(162.4_spm), 162_spm);
    EXPECT_EQ(holdTarget(162.5_spm), 163_spm);
    EXPECT_EQ(holdTarget(159.5_spm), 160_spm);
}

TEST(StillUnder, IsSaidBelow153) {
    EXPECT_TRUE(stillUnderAfterRaise(150_spm));
    EXPECT_TRUE(stillUnderAfterRaise(152_spm));
    EXPECT_FALSE(stillUnderAfterRaise(153_spm));
    // 5 % more than 152.4 is 160.02.
    EXPECT_TRUE(stillUnderAfterRaise(152.3_spm));
    EXPECT_FALSE(stillUnderAfterRaise(152.4_spm));
}

struct Typed {
    const char* text;
    TypedTarget::Kind kind;
    int tenths;  ///< 0 for none
};

std::ostream& operator<<(std::ostream& out, const Typed& typed) {
    return out << '"' << typed.text << '"';
}

class TypedTargets : public testing::TestWithParam<Typed> {};

TEST_P(TypedTargets, ComeToTheirKindAboveABaselineOf150) {
    const auto target = judgeTypedTarget(GetParam().text, 150_spm);
    EXPECT_EQ(target.kind, GetParam().kind);
    EXPECT_EQ(target.cadence ? target.cadence->tenths() : 0, GetParam().tenths);
}

using Kind = TypedTarget::Kind;
INSTANTIATE_TEST_SUITE_P(
    Text, TypedTargets,
    testing::Values(Typed{"", Kind::Empty, 0}, Typed{"  ", Kind::Empty, 0},
                    Typed{"fast", Kind::NotANumber, 0}, Typed{"16o", Kind::NotANumber, 0},
                    Typed{"160.", Kind::NotANumber, 0}, Typed{".5", Kind::NotANumber, 0},
                    Typed{"160.55", Kind::NotANumber, 0}, Typed{"1,60,5", Kind::NotANumber, 0},
                    Typed{"+160", Kind::NotANumber, 0}, Typed{"1e2", Kind::NotANumber, 0},
                    Typed{"nan", Kind::NotANumber, 0}, Typed{"-", Kind::NotANumber, 0},
                    Typed{"-160", Kind::OutOfRange, 0}, Typed{"0", Kind::OutOfRange, 0},
                    Typed{"99.9", Kind::OutOfRange, 0}, Typed{"100", Kind::BelowRange, 1000},
                    Typed{"240", Kind::AboveTenPercent, 2400}, Typed{"240.1", Kind::OutOfRange, 0},
                    Typed{"99999999999999999999", Kind::OutOfRange, 0},
                    Typed{"000000000160", Kind::InRange, 1600},
                    Typed{" 160.5 ", Kind::InRange, 1605}, Typed{"160,5", Kind::InRange, 1605}));

INSTANTIATE_TEST_SUITE_P(
    Range, TypedTargets,
    testing::Values(Typed{"150", Kind::BelowRange, 1500}, Typed{"157", Kind::BelowRange, 1570},
                    Typed{"157.4", Kind::BelowRange, 1574}, Typed{"158", Kind::InRange, 1580},
                    Typed{"165", Kind::InRange, 1650}, Typed{"165.1", Kind::AboveTenPercent, 1651},
                    Typed{"166", Kind::AboveTenPercent, 1660}));

TEST(TypedTargets, AreAllInRangeWithoutABaseline) {
    for (const auto* const text : {"100", "160", "240"}) {
        EXPECT_EQ(judgeTypedTarget(text, std::nullopt).kind, Kind::InRange) << text;
    }
    EXPECT_EQ(judgeTypedTarget("99", std::nullopt).kind, Kind::OutOfRange);
}

}  // namespace
}  // namespace stridetick::core
