// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/tap_pad.hpp"

#include <QMouseEvent>
#include <QTest>

#include "app/ui/theme.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <vector>

namespace stridetick::app {
namespace {

class TapPadTest : public ::testing::Test {
 protected:
    TapPadTest() {
        QObject::connect(&pad_, &TapPad::pressed, &pad_, [this](const QInputEvent& event) {
            stamps_.push_back(event.timestamp());
        });
        pad_.resize(400, 400);
        static_cast<QWidget&>(pad_).show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&pad_));
    }
    std::size_t taps() const { return stamps_.size(); }
    QColor at(double x, double y) {
        return pad_.grab().toImage().pixelColor(static_cast<int>(x), static_cast<int>(y));
    }

    TapPad pad_;
    std::vector<quint64> stamps_;
};

TEST_F(TapPadTest, TheLeftButtonTapsAnywhereOnIt) {
    for (const QPoint place : {QPoint(2, 2), QPoint(200, 200), QPoint(397, 397)}) {
        QTest::mouseClick(&pad_, Qt::LeftButton, Qt::NoModifier, place);
    }
    EXPECT_EQ(taps(), 3U);
    QTest::mouseClick(&pad_, Qt::RightButton);
    QTest::mouseMove(&pad_, QPoint(10, 10));
    EXPECT_EQ(taps(), 3U);
}

TEST_F(TapPadTest, TheSecondOfTwoQuickPressesIsATapToo) {
    QMouseEvent second(QEvent::MouseButtonDblClick, QPointF(9, 9), QPointF(9, 9), Qt::LeftButton,
                       Qt::LeftButton, Qt::NoModifier);
    second.setTimestamp(4321);
    QCoreApplication::sendEvent(&pad_, &second);
    ASSERT_EQ(taps(), 1U);
    EXPECT_EQ(stamps_[0], 4321U) << "the tap is timed by its own event";
}

TEST_F(TapPadTest, EachFingerThatTouchesTapsOnce) {
    const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    QTest::touchEvent(&pad_, screen.get()).press(0, QPoint(50, 50));
    EXPECT_EQ(taps(), 1U);
    QTest::touchEvent(&pad_, screen.get()).move(0, QPoint(60, 60));
    EXPECT_EQ(taps(), 1U);
    QTest::touchEvent(&pad_, screen.get()).stationary(0).press(1, QPoint(90, 90));
    EXPECT_EQ(taps(), 2U);
    QTest::touchEvent(&pad_, screen.get()).release(0, QPoint(60, 60)).release(1, QPoint(90, 90));
    EXPECT_EQ(taps(), 2U) << "no mouse press is made up from a touch";
}

TEST_F(TapPadTest, TheRingFillsClockwiseFromTheTop) {
    TapPad::View view;
    view.running = true;
    view.done = 0.5;
    view.centre = "30";
    view.below = "Taps: 40";
    pad_.show(view);
    const double thickness = theme::em() * 0.8;
    const double radius = 200 - theme::em() / 2.0 - thickness;
    EXPECT_EQ(at(200 + radius, 200), theme::colours().accent) << "a quarter past is over";
    EXPECT_EQ(at(200 - radius, 200), theme::colours().ring) << "three quarters is to come";
    view.done = 1;
    pad_.show(view);
    EXPECT_EQ(at(200 - radius, 200), theme::colours().accent);
}

TEST_F(TapPadTest, SpeaksWhatItShows) {
    TapPad::View view;
    view.invitation = "Tap each time one foot lands";
    pad_.show(view);
    EXPECT_EQ(pad_.accessibleDescription(), view.invitation);
    view.running = true;
    view.centre = "42";
    view.below = "Taps: 23";
    pad_.show(view);
    EXPECT_TRUE(pad_.accessibleDescription().contains("42"));
    EXPECT_TRUE(pad_.accessibleDescription().contains("Taps: 23"));
}

TEST_F(TapPadTest, ShowsThatItHasTheFocus) {
    const auto picture = [this] { return pad_.grab().toImage(); };
    pad_.clearFocus();
    const QImage without = picture();
    QApplication::setActiveWindow(&pad_);
    pad_.setFocus();
    ASSERT_TRUE(pad_.hasFocus());
    EXPECT_NE(picture(), without);
}

}  // namespace
}  // namespace stridetick::app
