// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/settings_page.hpp"

#include <QApplication>
#include <QPushButton>

#include "tests/app/records.hpp"
#include "tests/app/ui/window_fixture.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using Page = MainWindow::Page;

class SettingsPageTest : public tests::WindowFixture {
 protected:
    void ready() {
        ASSERT_TRUE(
            program_.save({tests::target(162), log::NoticeSeen{"safety_r29", tests::daysAgo(0)}}));
        program_->window().goTo(Page::Run);
    }
};

TEST_F(SettingsPageTest, IsReachedByItsKeyFromEveryPageAndLeftForThatPageByEscape) {
    for (const auto page : {Page::Today, Page::Measure, Page::Target, Page::Run, Page::Review,
                            Page::Log, Page::Import}) {
        program_->window().goTo(page);
        press(Qt::Key_Comma, Qt::ControlModifier);
        EXPECT_EQ(program_->window().page(), Page::Settings);
        press(Qt::Key_Comma, Qt::ControlModifier);  // is no page before itself
        press(Qt::Key_Escape);
        EXPECT_EQ(program_->window().page(), page);
    }
}

TEST_F(SettingsPageTest, IsNotLeftForAPageThatWasLeftForIt) {
    program_->window().goTo(Page::Review);
    press(Qt::Key_Comma, Qt::ControlModifier);
    press(Qt::Key_L, Qt::ControlModifier);
    press(Qt::Key_Comma, Qt::ControlModifier);
    press(Qt::Key_Escape);
    EXPECT_EQ(program_->window().page(), Page::Review);
    EXPECT_TRUE(the<QPushButton>("tabReview").isChecked());
}

TEST_F(SettingsPageTest, IsReachedByTheButtonOnTheRunPageAndTheRunGoesOn) {
    ready();
    program_->run().start();
    the<QPushButton>("tabOutput").click();
    the<QPushButton>("clickSettings").setFocus();
    QTest::keyClick(program_.window(), Qt::Key_Return);
    EXPECT_EQ(program_->window().page(), Page::Settings);
    EXPECT_TRUE(the<QWidget>("soundCard").isVisible());
    EXPECT_TRUE(program_->run().running());
    the<QPushButton>("settingsBack").setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(program_->window().page(), Page::Run);
    EXPECT_TRUE(program_->run().running());
}

TEST_F(SettingsPageTest, ItsSectionsAreReachedByKey) {
    program_->window().goTo(Page::Settings);
    EXPECT_TRUE(the<QWidget>("tabClick").hasFocus());
    EXPECT_TRUE(the<QWidget>("soundCard").isVisible());
    the<QWidget>("settingsBack").setFocus();
    press(Qt::Key_Tab);
    EXPECT_TRUE(the<QWidget>("soundCard").isAncestorOf(QApplication::focusWidget()))
        << "from left to right";
    the<QWidget>("tabClick").setFocus();
    press(Qt::Key_Tab);
    EXPECT_TRUE(the<QWidget>("tabSession").hasFocus())
        << QApplication::focusWidget()->objectName().toStdString();
    press(Qt::Key_Space);
    EXPECT_TRUE(the<QWidget>("sessionCard").isVisible());
    EXPECT_FALSE(the<QWidget>("soundCard").isVisible());
    the<QWidget>("tabOutput").setFocus();
    press(Qt::Key_Return);
    EXPECT_TRUE(the<QWidget>("outputCard").isVisible());
}

TEST_F(SettingsPageTest, WhatIsChosenWhileRunningIsHeardAtOnce) {
    ready();
    program_->run().start();
    program_->window().goTo(Page::Settings);
    the<QWidget>("voice").setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(program_->click().sound().voice, core::ClickVoice::Snap);
    EXPECT_TRUE(program_->run().running()) << "keys of this page stop nothing";
    EXPECT_FALSE(the<QPushButton>("tryClick").isEnabled());
}

}  // namespace
}  // namespace stridetick::app
