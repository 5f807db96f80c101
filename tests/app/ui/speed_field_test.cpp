// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/speed_field.hpp"

#include <QTest>

#include "app/settings_store.hpp"
#include "tests/app/keys.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace stridetick::app {
namespace {

using core::SpeedUnit;

class SpeedFieldTest : public ::testing::Test {
 protected:
    SpeedFieldTest() {
        settings_.setSpeedUnit(SpeedUnit::KilometresPerHour);
        QObject::connect(&field_, &SpeedField::entered, &field_,
                         [this](const auto& speed) { entered_.push_back(speed); });
        field_.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&field_));
    }
    QLineEdit& line() { return *tests::child<QLineEdit>(field_, "speed"); }
    void enter(const char* text) {
        line().setText(text);
        QTest::keyClick(&line(), Qt::Key_Return);
    }
    QString problem() {
        auto* label = tests::child<QLabel>(field_, "speedProblem");
        return label->isVisible() ? label->text() : QString();
    }

    tests::Home home_;
    SettingsStore settings_;
    std::vector<std::optional<core::MetresPerSecond>> entered_;
    SpeedField field_{settings_};
};

TEST_F(SpeedFieldTest, HandsOnASpeedInMetresASecond) {
    enter("9.5");
    ASSERT_EQ(entered_.size(), 1U);
    EXPECT_DOUBLE_EQ(entered_[0]->value(), 9.5 / 3.6);
    EXPECT_TRUE(problem().isEmpty());
}

TEST_F(SpeedFieldTest, AnEmptyFieldIsNoSpeed) {
    enter("9.5");
    enter("");
    ASSERT_EQ(entered_.size(), 2U);
    EXPECT_FALSE(entered_[1]);
}

TEST_F(SpeedFieldTest, SaysWhatIsWrongUntilItIsMended) {
    enter("fast");
    EXPECT_EQ(entered_.back(), std::nullopt) << "nor the one that was there before";
    EXPECT_TRUE(problem().contains("9.5"));
    enter("9.5");
    EXPECT_TRUE(problem().isEmpty());
    settings_.setSpeedUnit(SpeedUnit::MinutesPerKilometre);
    enter("fast");
    EXPECT_TRUE(problem().contains("6:00")) << "a pace is written otherwise";
}

TEST_F(SpeedFieldTest, TakesASpeedWithItsUnitAndShowsItInItsOwn) {
    enter("6:00 min/km");
    EXPECT_TRUE(problem().isEmpty());
    EXPECT_EQ(line().text(), "10.0");
    ASSERT_TRUE(entered_.back());
    EXPECT_DOUBLE_EQ(entered_.back()->value(), 10 / 3.6);
}

TEST_F(SpeedFieldTest, ShowsTheSameSpeedInAnotherUnit) {
    enter("10");
    settings_.setSpeedUnit(SpeedUnit::MinutesPerKilometre);
    EXPECT_EQ(line().text(), "6:00");
    settings_.setSpeedUnit(SpeedUnit::MilesPerHour);
    EXPECT_EQ(line().text(), "6.2");
    EXPECT_EQ(entered_.size(), 1U) << "nothing new was entered";
}

TEST_F(SpeedFieldTest, KeepsASpeedToItsLastDigitWhereNothingElseIsTyped) {
    const auto speed = core::MetresPerSecond::tryFrom(2.8);
    field_.setSpeed(speed);
    EXPECT_EQ(line().text(), "10.1");
    EXPECT_TRUE(field_.read());
    EXPECT_EQ(field_.speed()->value(), 2.8);
    line().setText("10.2");
    EXPECT_TRUE(field_.read());
    EXPECT_DOUBLE_EQ(field_.speed()->value(), 10.2 / 3.6);
}

TEST_F(SpeedFieldTest, ShowsNothingOfTheSpeedBefore) {
    enter("fast");
    field_.setSpeed(std::nullopt);
    EXPECT_TRUE(line().text().isEmpty());
    EXPECT_TRUE(problem().isEmpty());
    EXPECT_TRUE(field_.read());
    EXPECT_FALSE(field_.speed());
    line().setText("fast");
    EXPECT_FALSE(field_.read());
}

}  // namespace
}  // namespace stridetick::app
