// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/week_list.hpp"

#include "tests/app/ui/a_monday.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using core::StepsPerMinute;

using tests::kMonday;

std::vector<core::WeekSummary> twoWeeks() {
    core::WeekSummary quiet{.start = kMonday - std::chrono::weeks{1}};
    core::WeekSummary busy{.start = kMonday, .measurements = 2, .sessions = 3};
    busy.clickTime = 90min;
    busy.runTime = 105min;
    busy.quiet = {.measurements = 1,
                  .mean = StepsPerMinute::ofTenths(1538),
                  .halfWidth = core::StepsPerMinuteDelta::ofTenths(6)};
    busy.paced = {.measurements = 2,
                  .mean = StepsPerMinute::ofTenths(1611),
                  .halfWidth = core::StepsPerMinuteDelta::ofTenths(9)};
    busy.target = StepsPerMinute::ofWhole(162);
    return {quiet, busy};
}

QStringList row(const WeekList& list, int number) {
    QStringList cells;
    for (int column = 0; column < list.columnCount(); ++column) {
        if (!list.isColumnHidden(column)) {
            cells.append(list.item(number, column)->text());
        }
    }
    return cells;
}

TEST(WeekList, ShowsTheNewestWeekFirstAndInWords) {
    WeekList list;
    list.show(twoWeeks(), true);
    ASSERT_EQ(list.rowCount(), 2);
    EXPECT_EQ(row(list, 0), (QStringList{"This week", "153.8 ± 0.6", "–", "161.1 ± 0.9", "162", "3",
                                         "105 min", "90 min"}));
    EXPECT_EQ(row(list, 1), (QStringList{"23/02/2026", "–", "–", "–", "–", "0", "0 min", "0 min"}));
}

TEST(WeekList, SelectsAWeekInAMirroredWindowToo) {
    WeekList list;
    list.setLayoutDirection(Qt::RightToLeft);
    list.show(twoWeeks(), true);
    EXPECT_EQ(list.selected(), kMonday);
    list.select(kMonday - std::chrono::weeks{1});
    EXPECT_EQ(list.selected(), kMonday - std::chrono::weeks{1});
    EXPECT_TRUE(list.item(1, 3)->isSelected());
}

TEST(WeekList, HasAColumnForTheWatchWhereOneSawARun) {
    WeekList list;
    auto weeks = twoWeeks();
    weeks.front().watch = StepsPerMinute::ofTenths(1660);
    list.show(weeks, true);
    EXPECT_EQ(row(list, 0).size(), 9);
    EXPECT_EQ(row(list, 0).back(), "–");
    EXPECT_EQ(row(list, 1).back(), "166.0");
    list.show(twoWeeks(), true);
    EXPECT_EQ(row(list, 0).size(), 8);
}

TEST(WeekList, NamesAnEarlierPagesNewestWeekByItsDate) {
    WeekList list;
    list.show(twoWeeks(), false);
    EXPECT_EQ(list.item(0, 0)->text(), "02/03/2026");
}

TEST(WeekList, SelectsTheNewestWeekThenKeepsTheRunnersChoice) {
    WeekList list;
    EXPECT_FALSE(list.selected());
    list.show(twoWeeks(), true);
    EXPECT_EQ(list.selected(), kMonday);
    list.selectRow(1);
    list.show(twoWeeks(), true);
    EXPECT_EQ(list.selected(), kMonday - std::chrono::weeks{1});
    list.show({twoWeeks().back()}, true);
    EXPECT_EQ(list.selected(), kMonday) << "the chosen one is not on this page";
    list.show({}, false);
    EXPECT_FALSE(list.selected());
}

TEST(WeekList, SelectsAWeekThatItHas) {
    WeekList list;
    list.show(twoWeeks(), true);
    list.select(kMonday - std::chrono::weeks{1});
    EXPECT_EQ(list.selected(), kMonday - std::chrono::weeks{1});
    list.select(kMonday - std::chrono::weeks{2});
    EXPECT_EQ(list.selected(), kMonday - std::chrono::weeks{1}) << "not on this page";
}

TEST(WeekList, CannotBeEdited) {
    WeekList list;
    list.show(twoWeeks(), true);
    EXPECT_EQ(list.editTriggers(), QAbstractItemView::NoEditTriggers);
}

}  // namespace
}  // namespace stridetick::app
