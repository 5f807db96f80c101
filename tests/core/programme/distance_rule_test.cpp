// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/distance_rule.hpp"

#include <gtest/gtest.h>

namespace stridetick::core {
namespace {

struct Weeks {
    int now;
    int last;
    int beforeLast;
    DistanceWord word;
};

TEST(DistanceRule, CautionsAboveATenthAndStronglyAboveThreeTenthsOverTwoWeeks) {
    const Weeks cases[] = {{11'000, 10'000, 10'000, DistanceWord::Fine},
                           {11'001, 10'000, 10'000, DistanceWord::Caution},
                           {13'000, 12'000, 10'000, DistanceWord::Fine},
                           {13'001, 12'000, 10'000, DistanceWord::StrongCaution},
                           {13'000, 11'000, 10'000, DistanceWord::Caution},
                           {50'000, 0, 0, DistanceWord::Fine},
                           {50'000, 0, 10'000, DistanceWord::StrongCaution},
                           {50'000, 10'000, 0, DistanceWord::Caution},
                           {0, 10'000, 10'000, DistanceWord::Fine},
                           {2'000'000'000, 1'900'000'000, 1'900'000'000, DistanceWord::Fine}};
    for (const auto& weeks : cases) {
        EXPECT_EQ(judgeDistance(weeks.now, weeks.last, weeks.beforeLast), weeks.word)
            << weeks.now << ' ' << weeks.last << ' ' << weeks.beforeLast;
    }
}

TEST(DistanceRule, NamesTheShoesDueBetween483And966Kilometres) {
    EXPECT_EQ(judgeShoes(0), ShoeWord::Fine);
    EXPECT_EQ(judgeShoes(482), ShoeWord::Fine);
    EXPECT_EQ(judgeShoes(483), ShoeWord::Due);
    EXPECT_EQ(judgeShoes(966), ShoeWord::Due);
    EXPECT_EQ(judgeShoes(967), ShoeWord::Overdue);
}

}  // namespace
}  // namespace stridetick::core
