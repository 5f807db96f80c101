// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/util/median.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace stridetick::core {
namespace {

double medianOf(std::vector<double> values) { return median(std::span{values}); }

TEST(Median, IsTheMiddleValue) {
    EXPECT_EQ(medianOf({5}), 5);
    EXPECT_EQ(medianOf({9, 1, 4}), 4);
    EXPECT_EQ(medianOf({9, 1, 4, 4, 0}), 4);
}

TEST(Median, IsTheMiddleOfTheTwoMiddleValues) {
    EXPECT_EQ(medianOf({2, 1}), 1.5);
    EXPECT_EQ(medianOf({8, 1, 4, 100}), 6);
}

}  // namespace
}  // namespace stridetick::core
