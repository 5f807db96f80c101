// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tap_input.hpp"

#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

#include "tests/app/keys.hpp"
#include "tests/app/program.hpp"
#include "tests/support/fake_clock.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using Mode = TapInput::Mode;

/// A window with what can have the focus, and the taps that it brought.
class TapInputTest : public ::testing::Test {
 protected:
    TapInputTest() {
        auto* column = new QVBoxLayout(&window_);
        for (QWidget* widget : std::initializer_list<QWidget*>{button_, line_, spin_}) {
            column->addWidget(widget);
        }
        window_.winId();
        taps_.watch(window_.windowHandle());
        QObject::connect(&taps_, &TapInput::tapped, &window_,
                         [this](const core::Tap& tap) { seen_.push_back(tap); });
        window_.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window_));
        button_->setFocus();
        taps_.setMode(Mode::Ready);
    }
    QWindow* window() { return window_.windowHandle(); }
    int taps() const { return static_cast<int>(seen_.size()); }

    tests::FakeClock clock_;
    QWidget window_;
    QPushButton* button_ = new QPushButton(&window_);
    QLineEdit* line_ = new QLineEdit(&window_);
    QSpinBox* spin_ = new QSpinBox(&window_);
    TapInput taps_{clock_};
    std::vector<core::Tap> seen_;
    QSignalSpy clicks_{button_, &QPushButton::clicked};
    QSignalSpy takeBacks_{&taps_, &TapInput::takeBack};
    QSignalSpy startOvers_{&taps_, &TapInput::startOver};
};

TEST_F(TapInputTest, EachTapKeyTaps) {
    int expected = 0;
    for (const auto key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter, Qt::Key_PageUp,
                           Qt::Key_PageDown, Qt::Key_A, Qt::Key_B, Qt::Key_M, Qt::Key_Z}) {
        QTest::keyClick(window(), key);
        EXPECT_EQ(taps(), ++expected) << "key " << key;
    }
    for (const auto key :  // QTest has no text for these
         {Qt::Key_MediaPlay, Qt::Key_MediaPause, Qt::Key_MediaTogglePlayPause, Qt::Key_MediaStop,
          Qt::Key_MediaNext, Qt::Key_MediaPrevious, Qt::Key_VolumeUp, Qt::Key_VolumeDown}) {
        tests::strike(window(), {.key = key});
        EXPECT_EQ(taps(), ++expected) << "key " << key;
    }
}

TEST_F(TapInputTest, AnyLetterOfAnyAlphabetTaps) {
    const QStringList letters{"a", "Q", "é", "ß", "ж", "あ"};
    for (const QString& letter : letters) {
        tests::strike(window(), {.key = Qt::Key_unknown, .text = letter});
    }
    EXPECT_EQ(taps(), letters.size());
}

TEST_F(TapInputTest, NoOtherKeyTaps) {
    for (const auto key : {Qt::Key_Tab, Qt::Key_Left, Qt::Key_Up, Qt::Key_F5, Qt::Key_5,
                           Qt::Key_Plus, Qt::Key_Shift, Qt::Key_Backspace, Qt::Key_Escape}) {
        QTest::keyClick(window(), key);
        EXPECT_EQ(taps(), 0) << "key " << key;
    }
}

TEST_F(TapInputTest, TapsOnlyWhereTheModeSays) {
    for (const auto mode : {Mode::Off, Mode::Swallow}) {
        taps_.setMode(mode);
        QTest::keyClick(window(), Qt::Key_Space);
        EXPECT_EQ(taps(), 0);
    }
    taps_.setMode(Mode::Minute);
    QTest::keyClick(window(), Qt::Key_Space);
    EXPECT_EQ(taps(), 1);
}

TEST_F(TapInputTest, ATapPressesNoButton) {
    for (const auto key : {Qt::Key_Space, Qt::Key_Return}) {
        taps_.setMode(Mode::Ready);
        QTest::keyClick(window(), key);
        taps_.setMode(Mode::Swallow);
        QTest::keyClick(window(), key);
    }
    EXPECT_EQ(clicks_.count(), 0);
    taps_.setMode(Mode::Off);
    QTest::keyClick(window(), Qt::Key_Space);
    EXPECT_EQ(clicks_.count(), 1) << "an ordinary key does";
}

TEST_F(TapInputTest, ARepeatedKeyIsNoTapAndPressesNoButton) {
    tests::strike(window(), {.key = Qt::Key_Space, .text = " ", .repeat = true});
    tests::strike(window(), {.key = Qt::Key_A, .text = "a", .repeat = true});
    EXPECT_EQ(taps(), 0);
    EXPECT_EQ(clicks_.count(), 0);
    taps_.setMode(Mode::Off);
    tests::strike(window(), {.key = Qt::Key_Space, .text = " "});
    EXPECT_EQ(clicks_.count(), 1);
}

TEST_F(TapInputTest, KeysWithCtrlAltOrMetaPass) {
    for (const auto modifier : {Qt::ControlModifier, Qt::AltModifier, Qt::MetaModifier}) {
        tests::strike(window(), {.key = Qt::Key_Space, .text = " ", .modifiers = modifier});
    }
    EXPECT_EQ(taps(), 0);
    EXPECT_EQ(clicks_.count(), 3) << "the button had them";
    tests::strike(window(), {.key = Qt::Key_Space, .text = " ", .modifiers = Qt::ShiftModifier});
    tests::strike(window(), {.key = Qt::Key_Enter, .modifiers = Qt::KeypadModifier});
    EXPECT_EQ(taps(), 2) << "Shift and the number pad are no commands";
}

TEST_F(TapInputTest, KeysTypedIntoATextFieldPass) {
    taps_.setMode(Mode::Minute);
    line_->setFocus();
    QTest::keyClick(window(), Qt::Key_A);
    QTest::keyClick(window(), Qt::Key_B);
    QTest::keyClick(window(), Qt::Key_Backspace);
    EXPECT_EQ(line_->text(), "a");
    spin_->setFocus();
    QTest::keyClick(window(), Qt::Key_PageUp);
    EXPECT_EQ(spin_->value(), 10);
    EXPECT_EQ(taps(), 0);
    EXPECT_EQ(takeBacks_.count(), 0);
}

TEST_F(TapInputTest, KeysOfAnOpenMenuPass) {
    QMenu menu(&window_);
    const QSignalSpy chosen(menu.addAction("&Quit"), &QAction::triggered);
    menu.popup(window_.mapToGlobal(QPoint(0, 0)));
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&menu));
    QTest::keyClick(window(), Qt::Key_Q);
    EXPECT_EQ(chosen.count(), 1);
    EXPECT_EQ(taps(), 0);
}

TEST_F(TapInputTest, BackspaceAndEscapeBelongToTheMinuteAlone) {
    for (const auto mode : {Mode::Off, Mode::Ready, Mode::Swallow}) {
        taps_.setMode(mode);
        QTest::keyClick(window(), Qt::Key_Backspace);
        QTest::keyClick(window(), Qt::Key_Escape);
    }
    EXPECT_EQ(takeBacks_.count(), 0);
    EXPECT_EQ(startOvers_.count(), 0);
    taps_.setMode(Mode::Minute);
    QTest::keyClick(window(), Qt::Key_Backspace);
    QTest::keyClick(window(), Qt::Key_Escape);
    EXPECT_EQ(takeBacks_.count(), 1);
    EXPECT_EQ(startOvers_.count(), 1);
}

TEST_F(TapInputTest, AHeldBackspaceTakesBackOneTap) {
    taps_.setMode(Mode::Minute);
    tests::strike(window(), {.key = Qt::Key_Backspace});
    tests::strike(window(), {.key = Qt::Key_Backspace, .repeat = true});
    EXPECT_EQ(takeBacks_.count(), 1);
}

TEST_F(TapInputTest, ATapCarriesItsStampAndItsArrival) {
    tests::strike(window(), {.key = Qt::Key_A, .text = "a", .stamp = 123'456ms});
    clock_.advance(750ms);
    tests::strike(window(), {.key = Qt::Key_A, .text = "a"});
    ASSERT_EQ(taps(), 2);
    EXPECT_EQ(seen_[0].stamp, 123'456ms);
    EXPECT_EQ(seen_[0].arrival, clock_.steadyNow() - 750ms);
    EXPECT_EQ(seen_[1].stamp, std::nullopt) << "this event had none";
    EXPECT_EQ(seen_[1].arrival, clock_.steadyNow());
}

TEST_F(TapInputTest, APressOfTheMouseCarriesItsStampToo) {
    QMouseEvent press(QEvent::MouseButtonPress, QPointF(), QPointF(), Qt::LeftButton,
                      Qt::LeftButton, Qt::NoModifier);
    press.setTimestamp(99);
    EXPECT_EQ(taps_.tapOf(press).stamp, 99ms);
    EXPECT_EQ(taps_.tapOf(press).arrival, clock_.steadyNow());
}

}  // namespace
}  // namespace stridetick::app
