// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/after_details.hpp"

#include <QSignalSpy>
#include <QTest>

#include "app/settings_store.hpp"
#include "tests/app/keys.hpp"
#include "tests/app/program.hpp"
#include "tests/app/programmes.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;

class AfterDetailsTest : public ::testing::Test {
 protected:
    AfterDetailsTest() {
        settings_.setSpeedUnit(core::SpeedUnit::KilometresPerHour);
        details_.begin(session_);
        details_.show();
    }
    void type(const char* field, const QString& text) {
        auto& line = *tests::child<QLineEdit>(details_, field);
        line.clear();
        QTest::keyClicks(&line, text);
    }
    bool read() { return details_.read(report_, said_); }

    tests::Home home_;
    SettingsStore settings_;
    core::Session session_ = tests::run(30min);
    core::SessionReport report_ = tests::reportOf(session_);
    core::SessionDetails said_ = core::detailsOf(session_);
    AfterDetails details_{settings_};
};

TEST_F(AfterDetailsTest, NothingHasToBeTyped) {
    EXPECT_TRUE(read());
    EXPECT_EQ(report_, tests::reportOf(session_));
    EXPECT_EQ(said_, core::detailsOf(session_));
}

TEST_F(AfterDetailsTest, TakesADistanceThatIsRunInADay) {
    type("afterDistance", "201");
    EXPECT_FALSE(read());
    EXPECT_TRUE(details_.problem().contains("up to 200 km")) << qPrintable(details_.problem());
    settings_.setSpeedUnit(core::SpeedUnit::MilesPerHour);
    EXPECT_FALSE(read());
    EXPECT_TRUE(details_.problem().contains("up to 124 miles")) << qPrintable(details_.problem());
    settings_.setSpeedUnit(core::SpeedUnit::KilometresPerHour);
    type("afterDistance", "200");
    EXPECT_TRUE(read());
    EXPECT_EQ(report_.distanceMetres, 200'000);
    EXPECT_EQ(details_.problem(), "");
}

TEST_F(AfterDetailsTest, TakesAUnitBehindTheNumber) {
    type("afterDistance", "5 km");
    type("afterSpeed", "10 km/h");
    type("afterIncline", "1 %");
    ASSERT_TRUE(read()) << qPrintable(details_.problem());
    EXPECT_EQ(report_.distanceMetres, 5000);
    EXPECT_EQ(report_.inclineTenths, 10);
    EXPECT_EQ(said_.treadmillSpeed, core::MetresPerSecond::tryFrom(10 / 3.6));
    settings_.setSpeedUnit(core::SpeedUnit::MilesPerHour);
    type("afterDistance", "3 Miles");
    ASSERT_TRUE(read());
    EXPECT_EQ(report_.distanceMetres, 4828);
}

TEST_F(AfterDetailsTest, TakesNoOtherUnitsNumber) {
    type("afterDistance", "5 mi");
    EXPECT_FALSE(read());
    type("afterDistance", "km");
    EXPECT_FALSE(read());
}

TEST_F(AfterDetailsTest, TakesASpeedInAnyUnit) {
    type("afterSpeed", "6 mph");
    ASSERT_TRUE(read());
    EXPECT_EQ(said_.treadmillSpeed, core::speedFromUnit(6, core::SpeedUnit::MilesPerHour));
}

TEST_F(AfterDetailsTest, TheUnitIsTakenWhereTheFieldIsLeft) {
    type("afterSpeed", "10 km/h");
    QTest::keyClick(tests::child<QLineEdit>(details_, "afterSpeed"), Qt::Key_Return);
    EXPECT_EQ(tests::child<QLineEdit>(details_, "afterSpeed")->text(), "10.0");
    EXPECT_TRUE(tests::child<QLabel>(details_, "afterSpeedProblem")->isHidden());
}

TEST_F(AfterDetailsTest, FollowsWhatWasEditedElsewhereButKeepsWhatIsTyped) {
    auto edited = session_;
    edited.note = "hill";
    edited.treadmillSpeed = core::MetresPerSecond::tryFrom(2.5);
    details_.follow(session_, edited);
    ASSERT_TRUE(read());
    EXPECT_EQ(said_.note, "hill");
    EXPECT_EQ(said_.treadmillSpeed, edited.treadmillSpeed);
    type("afterNote", "mine");
    auto again = edited;
    again.note = "another";
    details_.follow(edited, again);
    ASSERT_TRUE(read());
    EXPECT_EQ(said_.note, "mine");
}

TEST_F(AfterDetailsTest, EnterInAFieldIsTold) {
    const QSignalSpy entered(&details_, &AfterDetails::entered);
    QTest::keyClick(tests::child<QLineEdit>(details_, "afterIncline"), Qt::Key_Return);
    EXPECT_EQ(entered.count(), 1);
}

}  // namespace
}  // namespace stridetick::app
