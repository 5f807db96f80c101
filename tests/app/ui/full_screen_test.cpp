// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/full_screen.hpp"

#include <QMenuBar>
#include <QPushButton>
#include <QScreen>

#include "app/ui/far_text.hpp"
#include "tests/app/ui/window_fixture.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using Page = MainWindow::Page;

class FullScreenTest : public tests::WindowFixture {
 protected:
    MainWindow& window() { return program_->window(); }
    RunController& run() { return program_->run(); }
    QString text(const char* name) { return the<FarText>(name).text(); }
    bool isFar() {
        return window().isFullScreen() && the<QWidget>("farView").isVisible() &&
               !the<QWidget>("startStop").isVisible() && !the<QWidget>("tabRun").isVisible() &&
               !window().menuBar()->isVisible();
    }
    bool isNear() {
        return !window().isFullScreen() && !the<QWidget>("farView").isVisible() &&
               the<QWidget>("startStop").isVisible() && the<QWidget>("tabRun").isVisible() &&
               window().menuBar()->isVisible();
    }
};

TEST_F(FullScreenTest, F11ShowsTheRunAloneOnTheWholeScreenAndGoesBack) {
    toRun();
    const QSize before = window().size();
    press(Qt::Key_F11);
    EXPECT_TRUE(isFar());
    EXPECT_EQ(window().size(), window().screen()->size());
    EXPECT_TRUE(tests::waitFor([this] {
        return the<QWidget>("farView").size() == window().size();
    })) << "nothing is left beside it: "
        << the<QWidget>("farView").width() << " x " << the<QWidget>("farView").height() << " of "
        << window().width();
    press(Qt::Key_F11);
    EXPECT_TRUE(isNear());
    EXPECT_EQ(window().size(), before);
    EXPECT_TRUE(the<QWidget>("startStop").hasFocus());
}

TEST_F(FullScreenTest, TheButtonsAndEscapeDoTheSame) {
    toRun();
    the<QPushButton>("fullScreen").click();
    EXPECT_TRUE(isFar());
    press(Qt::Key_Escape);
    EXPECT_TRUE(isNear());
    the<QPushButton>("fullScreen").click();
    the<QPushButton>("farLeave").click();
    EXPECT_TRUE(isNear());
}

TEST_F(FullScreenTest, IsThereOnlyWhereARunCouldStart) {
    window().goTo(Page::Run);
    EXPECT_FALSE(the<QWidget>("fullScreen").isEnabled());
    press(Qt::Key_F11);
    EXPECT_FALSE(window().isFullScreen());
    toRun();
    EXPECT_TRUE(the<QWidget>("fullScreen").isEnabled());
    window().goTo(Page::Review);
    press(Qt::Key_F11);
    EXPECT_FALSE(window().isFullScreen()) << "another page";
}

TEST_F(FullScreenTest, EveryKeyOfARunWorks) {
    program_->clickSettings().setSession({.easy = 5min, .length = 20min, .on = 2min, .off = 2min});
    toRun();
    using Sound = RunController::SoundView::State;
    ASSERT_TRUE(tests::waitFor([this] { return run().soundView().state == Sound::NoDevice; }));
    press(Qt::Key_F11);
    EXPECT_EQ(text("farPhase"), "ready");
    press(Qt::Key_Space);
    ASSERT_TRUE(run().running());
    EXPECT_EQ(text("farPhase"), "easy");
    press(Qt::Key_N);
    EXPECT_EQ(text("farPhase"), "no sound");
    press(Qt::Key_P);
    EXPECT_EQ(text("farPhase"), "paused");
    press(Qt::Key_P);
    EXPECT_FALSE(run().paused());
    press(Qt::Key_M);
    EXPECT_TRUE(program_->click().sound().muted);
    press(Qt::Key_M);
    for (const auto& [key, goal] :
         {std::pair{Qt::Key_Plus, 163}, std::pair{Qt::Key_Up, 164}, std::pair{Qt::Key_Minus, 163},
          std::pair{Qt::Key_Down, 162}, std::pair{Qt::Key_PageUp, 167},
          std::pair{Qt::Key_PageDown, 162}}) {
        press(key);
        EXPECT_EQ(run().goal().rounded(), goal);
    }
    press(Qt::Key_C);
    EXPECT_EQ(text("farPhase"), "check");
    press(Qt::Key_A);
    EXPECT_EQ(program_->check().taps(), 1);
    press(Qt::Key_Escape);
    EXPECT_FALSE(program_->check().busy()) << "one key does one thing";
    EXPECT_TRUE(isFar());
    EXPECT_TRUE(text("farStop").contains("Get help now"));
}

TEST_F(FullScreenTest, AfterTheRunTodayAsksInAWindow) {
    toRun();
    press(Qt::Key_F11);
    press(Qt::Key_Space);
    program_.clock.advance(61s);
    press(Qt::Key_Space);
    EXPECT_EQ(window().page(), Page::Today);
    EXPECT_FALSE(window().isFullScreen());
    EXPECT_TRUE(the<QWidget>("tabToday").isVisible());
    window().goTo(Page::Run);
    EXPECT_TRUE(isNear());
}

TEST_F(FullScreenTest, KeysOfTheMenusWorkAndLeaveIt) {
    toRun();
    press(Qt::Key_F11);
    press(Qt::Key_5, Qt::ControlModifier);
    EXPECT_EQ(window().page(), Page::Review);
    EXPECT_FALSE(window().isFullScreen());
    press(Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(window().page(), Page::Run) << "and still do in the window";
}

TEST_F(FullScreenTest, NoticesAreShownLarger) {
    toRun();
    window().setNotice("log-trouble", "The log cannot be written just now.");
    const auto& notice = the("notice-log-trouble");
    const int before = QFontInfo(notice.font()).pixelSize();
    press(Qt::Key_F11);
    EXPECT_TRUE(notice.isVisible());
    EXPECT_GE(QFontInfo(notice.font()).pixelSize(), window().height() / 20);
    window().setNotice("awake", "Set the screen and sleep timers yourself for the run.");
    EXPECT_GE(QFontInfo(the("notice-awake").font()).pixelSize(), window().height() / 20);
    press(Qt::Key_F11);
    EXPECT_EQ(QFontInfo(notice.font()).pixelSize(), before);
}

TEST_F(FullScreenTest, TheDesktopMayEndIt) {
    toRun();
    press(Qt::Key_F11);
    window().setWindowState(Qt::WindowNoState);
    EXPECT_TRUE(isNear());
}

TEST_F(FullScreenTest, ClosedInItTheProgramBeginsInAWindow) {
    toRun();
    const QSize before = window().size();
    press(Qt::Key_F11);
    window().close();
    program_.restart();
    EXPECT_FALSE(window().isFullScreen());
    EXPECT_EQ(window().size(), before);
}

TEST_F(FullScreenTest, WithoutAPulseTheDiscOfTheWindowIsGone) {
    toRun();
    EXPECT_TRUE(the<QWidget>("beatIndicator").isVisible());
    program_->settings().setPulse(Pulse::None);
    EXPECT_FALSE(the<QWidget>("beatIndicator").isVisible());
}

}  // namespace
}  // namespace stridetick::app
