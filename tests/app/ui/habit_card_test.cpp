// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/habit_card.hpp"

#include "tests/app/keys.hpp"
#include "tests/app/program.hpp"
#include "tests/app/ui/a_monday.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace stridetick::app {
namespace {

class HabitCardTest : public ::testing::Test {
 protected:
    HabitCardTest() { card_.show(); }
    const tests::LocaleScope english_{"en_GB"};
    HabitCard card_;
    QString text(const char* name) { return tests::child<QLabel>(card_, name)->text(); }
};

using tests::kMonday;

TEST_F(HabitCardTest, IsStartingBeforeTheFirstWeekIsOver) {
    card_.showWeeks(std::vector<core::HabitWeek>{});
    EXPECT_EQ(text("habitStrength"), "Habit strength: 0 %, starting");
}

TEST_F(HabitCardTest, SaysStrengthAndWord) {
    card_.showWeeks(
        {{.start = kMonday, .creditTenths = 30, .plannedSessions = 3, .strength = 0.2722},
         {.start = kMonday + std::chrono::days{7},
          .creditTenths = 30,
          .plannedSessions = 3,
          .strength = 0.4703}});
    EXPECT_EQ(text("habitStrength"), "Habit strength: 47 %, building");
    EXPECT_EQ(tests::child<QProgressBar>(card_, "habitBar")->value(), 47);
}

TEST_F(HabitCardTest, ShowsTheFormulaWithTheRunnersNumbersWhenAsked) {
    card_.showWeeks(
        {{.start = kMonday, .creditTenths = 18, .plannedSessions = 3, .strength = 0.1633}});
    auto* formula = tests::child<QLabel>(card_, "habitFormula");
    EXPECT_FALSE(formula->isVisible());
    tests::child<QPushButton>(card_, "habitHow")->click();
    EXPECT_TRUE(formula->isVisible());
    EXPECT_TRUE(formula->text().contains("0.7278"));
    EXPECT_TRUE(
        formula->text().contains("credit 1.8 of 3 sessions, x = 0.60; S from 0.000 to "
                                 "0.163"))
        << formula->text().toStdString();
    EXPECT_TRUE(formula->text().contains("decides nothing"));
}

TEST_F(HabitCardTest, AlwaysSaysHowMuchPeopleDiffer) {
    const auto seen = [this] {
        const auto labels = card_.findChildren<QLabel*>();
        return std::ranges::count_if(labels, [](const QLabel* label) {
            return label->isVisible() &&
                   label->text() ==
                       "How long it takes until something is a habit differs from 18 to 254 days "
                       "between people.";
        });
    };
    EXPECT_EQ(seen(), 1) << "before the first week";
    card_.showWeeks(
        {{.start = kMonday, .creditTenths = 30, .plannedSessions = 3, .strength = 0.2722}});
    EXPECT_EQ(seen(), 1);
    tests::child<QPushButton>(card_, "habitHow")->click();
    EXPECT_EQ(seen(), 1);
}

TEST_F(HabitCardTest, SaysWhichWeekWasPaused) {
    card_.showWeeks({{.start = kMonday, .plannedSessions = 3, .paused = true, .strength = 0}});
    EXPECT_TRUE(text("habitFormula").contains("paused"));
}

}  // namespace
}  // namespace stridetick::app
