// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/days_row.hpp"

#include "tests/app/program.hpp"
#include "tests/app/programmes.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

TEST(DaysRow, ShowsTheDaysThatItIsGiven) {
    const DaysRow row("days", tests::threeDays());
    EXPECT_EQ(row.days(), tests::threeDays());
    EXPECT_TRUE(row.findChild<QPushButton*>("days1")->isChecked()) << "Monday";
    EXPECT_FALSE(row.findChild<QPushButton*>("days0")->isChecked()) << "Sunday";
}

TEST(DaysRow, SaysWhenThereAreTooFewOrTooMany) {
    DaysRow row("days", tests::threeDays());
    const auto* words = row.findChild<QLabel*>("daysWords");
    EXPECT_TRUE(words->text().contains("days a week")) << words->text().toStdString();
    int changes = 0;
    QObject::connect(&row, &DaysRow::changed, [&] { ++changes; });
    row.findChild<QPushButton*>("days1")->click();
    row.findChild<QPushButton*>("days3")->click();
    EXPECT_EQ(changes, 2);
    EXPECT_EQ(row.days().count(), 1);
    EXPECT_TRUE(words->text().contains("2 to 4"));
}

TEST(DaysRow, BeginsTheWeekAsTheLocaleDoes) {
    const tests::LocaleScope american("en_US");
    DaysRow row("days", {});
    row.show();
    row.adjustSize();
    EXPECT_LT(row.findChild<QPushButton*>("days0")->x(), row.findChild<QPushButton*>("days1")->x());
}

}  // namespace
}  // namespace stridetick::app
