// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cadence/foot_count.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <ostream>
#include <string>

namespace stridetick::core {
namespace {

using Kind = CountJudgement::Kind;

struct Entry {
    const char* text;
    CountWindow window;
    CountAnswer answer;
    Kind kind;
    int spm;  ///< 0 for none
};

std::ostream& operator<<(std::ostream& out, const Entry& entry) {
    return out << '"' << entry.text << "\" in " << static_cast<int>(entry.window) << " s, answer "
               << static_cast<int>(entry.answer);
}

class FootCount : public testing::TestWithParam<Entry> {};

TEST_P(FootCount, ComesToItsKind) {
    const Entry& entry = GetParam();
    const auto judgement = judgeCount(entry.text, entry.window, entry.answer);
    EXPECT_EQ(judgement.kind, entry.kind);
    ASSERT_EQ(judgement.cadence.has_value(), entry.spm > 0);
    if (judgement.cadence) {
        EXPECT_EQ(*judgement.cadence, StepsPerMinute::ofWhole(entry.spm));
        EXPECT_EQ(judgement.bothFeet, entry.answer == CountAnswer::BothFeet);
    }
}

constexpr auto kNotAsked = CountAnswer::NotAsked;
constexpr auto kOne = CountAnswer::OneFoot;
constexpr auto kBoth = CountAnswer::BothFeet;
constexpr auto kS60 = CountWindow::S60;

INSTANTIATE_TEST_SUITE_P(Text, FootCount,
                         testing::Values(Entry{"", kS60, kNotAsked, Kind::Empty, 0},
                                         Entry{" \t ", kS60, kNotAsked, Kind::Empty, 0},
                                         Entry{"80.5", kS60, kNotAsked, Kind::NotAWholeNumber, 0},
                                         Entry{"8o", kS60, kNotAsked, Kind::NotAWholeNumber, 0},
                                         Entry{"+80", kS60, kNotAsked, Kind::NotAWholeNumber, 0},
                                         Entry{"8 0", kS60, kNotAsked, Kind::NotAWholeNumber, 0},
                                         Entry{"-", kS60, kNotAsked, Kind::NotAWholeNumber, 0},
                                         Entry{"--5", kS60, kNotAsked, Kind::NotAWholeNumber, 0},
                                         Entry{"0x50", kS60, kNotAsked, Kind::NotAWholeNumber, 0},
                                         Entry{"0", kS60, kNotAsked, Kind::BelowOne, 0},
                                         Entry{"-80", kS60, kNotAsked, Kind::BelowOne, 0},
                                         Entry{" 80\n", kS60, kNotAsked, Kind::Accepted, 160},
                                         Entry{"080", kS60, kNotAsked, Kind::Accepted, 160}));

INSTANTIATE_TEST_SUITE_P(
    Bounds, FootCount,
    testing::Values(Entry{"1", kS60, kNotAsked, Kind::LooksLikeWalking, 0},
                    Entry{"59", kS60, kNotAsked, Kind::LooksLikeWalking, 0},
                    Entry{"60", kS60, kNotAsked, Kind::VeryLow, 120},
                    Entry{"64", kS60, kNotAsked, Kind::VeryLow, 128},
                    Entry{"65", kS60, kNotAsked, Kind::Accepted, 130},
                    Entry{"110", kS60, kNotAsked, Kind::Accepted, 220},
                    Entry{"111", kS60, kNotAsked, Kind::AskBothFeet, 0},
                    Entry{"220", kS60, kNotAsked, Kind::AskBothFeet, 0},
                    Entry{"221", kS60, kNotAsked, Kind::TooHigh, 0},
                    Entry{"29", CountWindow::S30, kNotAsked, Kind::LooksLikeWalking, 0},
                    Entry{"30", CountWindow::S30, kNotAsked, Kind::VeryLow, 120},
                    Entry{"55", CountWindow::S30, kNotAsked, Kind::Accepted, 220},
                    Entry{"56", CountWindow::S30, kNotAsked, Kind::AskBothFeet, 0},
                    Entry{"27", CountWindow::S20, kNotAsked, Kind::Accepted, 162},
                    Entry{"20", CountWindow::S15, kNotAsked, Kind::Accepted, 160}));

INSTANTIATE_TEST_SUITE_P(BothFeet, FootCount,
                         testing::Values(Entry{"158", kS60, kBoth, Kind::Accepted, 158},
                                         Entry{"158", kS60, kOne, Kind::TooHigh, 0},
                                         Entry{"119", kS60, kBoth, Kind::TooHigh, 0},
                                         Entry{"120", kS60, kBoth, Kind::VeryLow, 120},
                                         Entry{"220", kS60, kBoth, Kind::Accepted, 220},
                                         Entry{"221", kS60, kBoth, Kind::TooHigh, 0},
                                         Entry{"79", CountWindow::S30, kBoth, Kind::Accepted, 158},
                                         Entry{"41", CountWindow::S15, kBoth, Kind::Accepted,
                                               164}));

TEST(FootCounts, AreTooHighBeyondAnyInt) {
    for (const std::string text : {"2147483647", "2147483648", "99999999999999999999999"}) {
        for (const auto answer : {kNotAsked, kOne, kBoth}) {
            EXPECT_EQ(judgeCount(text, CountWindow::S15, answer).kind, Kind::TooHigh) << text;
        }
    }
}

TEST(FootCounts, HearTheAnswerOnlyWhereTheQuestionIsAsked) {
    const auto judgement = judgeCount("80", kS60, kBoth);
    EXPECT_EQ(judgement.cadence, StepsPerMinute::ofWhole(160));
    EXPECT_FALSE(judgement.bothFeet);
}

TEST(FootCounts, KeepTheNumberOfStrikes) {
    EXPECT_EQ(judgeCount("80", kS60).strikes, 80);
    EXPECT_EQ(judgeCount("158", kS60, kBoth).strikes, 158);
}

TEST(FootCounts, AreWorthOneStrikeEitherWay) {
    EXPECT_EQ(halfWidthOf(CountWindow::S60).tenths(), 20);
    EXPECT_EQ(halfWidthOf(CountWindow::S30).tenths(), 40);
    EXPECT_EQ(halfWidthOf(CountWindow::S20).tenths(), 60);
    EXPECT_EQ(halfWidthOf(CountWindow::S15).tenths(), 80);
    EXPECT_EQ(halfWidthOf(CountWindow::S60, true).tenths(), 10);
}

}  // namespace
}  // namespace stridetick::core
