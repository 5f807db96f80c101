// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/day_field.hpp"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

class DayFieldTest : public ::testing::Test {
 protected:
    DayFieldTest() {
        field_.setDate(QDate(2026, 3, 18));
        field_.show();
        QApplication::setActiveWindow(&field_);
        field_.setFocus(Qt::TabFocusReason);
    }
    QDate typed(const QString& text) {
        QTest::keyClicks(&field_, text);
        QTest::keyClick(&field_, Qt::Key_Return);
        return field_.date();
    }

    DayField field_{"someDay", "Some day", nullptr};
};

TEST_F(DayFieldTest, ShowsNumbersAlone) {
    EXPECT_FALSE(field_.displayFormat().contains("MMM")) << field_.displayFormat().toStdString();
    EXPECT_EQ(field_.text(), QDate(2026, 3, 18).toString(field_.displayFormat()));
}

TEST_F(DayFieldTest, IsTypedWithSeparatorsOrWithout) {
    field_.setDisplayFormat("dd/MM/yyyy");
    EXPECT_EQ(typed("12/10/2025"), QDate(2025, 10, 12));
    QTest::keyClick(&field_, Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(typed("31122024"), QDate(2024, 12, 31));
}

TEST_F(DayFieldTest, IsTypedOverTheOldOne) {
    field_.setDisplayFormat("MM/dd/yyyy");
    QTest::keyClick(&field_, Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(typed("10/12/2025"), QDate(2025, 10, 12));
}

TEST_F(DayFieldTest, TakesASeparatorAfterAPartThatIsNotFull) {
    field_.setDisplayFormat("dd.MM.yyyy");
    EXPECT_EQ(typed("5.9.2025"), QDate(2025, 9, 5));
}

TEST_F(DayFieldTest, SaysWhatItIsForTwice) {
    EXPECT_EQ(field_.accessibleName(), "Some day");
    EXPECT_EQ(field_.findChild<QLineEdit*>("someDayLine")->accessibleName(), "Some day");
}

}  // namespace
}  // namespace stridetick::app
