// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/settings_page.hpp"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

#include "tests/app/ui/window_fixture.hpp"

#include <gtest/gtest.h>

#include <array>

namespace stridetick::app {
namespace {

using Page = MainWindow::Page;

class SettingsPageTest : public tests::WindowFixture {};

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

TEST_F(SettingsPageTest, AnOpenListHasTheKeys) {
    press(Qt::Key_Comma, Qt::ControlModifier);
    the<QPushButton>("tabWindow").click();
    auto& choice = the<QComboBox>("pulse");
    choice.setFocus();
    choice.showPopup();
    ASSERT_TRUE(choice.view()->isVisible());
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(program_->window().page(), Page::Settings) << "that is the window's key for the log";
    const int before = choice.view()->currentIndex().row();
    press(before == 0 ? Qt::Key_Down : Qt::Key_Up);
    EXPECT_NE(choice.view()->currentIndex().row(), before);
    press(Qt::Key_Escape);
    EXPECT_FALSE(choice.view()->isVisible());
    EXPECT_EQ(program_->window().page(), Page::Settings);
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
    toRun();
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

const std::array kTabs{"tabClick",  "tabSession", "tabOutput",
                       "tabWindow", "tabKeys",    "tabReminders"};

TEST_F(SettingsPageTest, TabGoesFromEachTabOverTheOthersToItsOwnContent) {
    program_->window().goTo(Page::Settings);
    for (std::size_t tab = 0; tab < kTabs.size(); ++tab) {
        the<SettingsPage>("settingsPage").openTab(kTabs[tab]);
        for (std::size_t next = tab + 1; next < kTabs.size(); ++next) {
            press(Qt::Key_Tab);
            EXPECT_TRUE(the<QWidget>(kTabs[next]).hasFocus()) << kTabs[tab];
        }
        press(Qt::Key_Tab);
        EXPECT_TRUE(the<QWidget>("settingsBack").hasFocus()) << kTabs[tab];
        press(Qt::Key_Tab);
        EXPECT_TRUE(the<QStackedWidget>("settingsCards").isAncestorOf(QApplication::focusWidget()))
            << kTabs[tab];
    }
}

TEST_F(SettingsPageTest, ArrowsGoRoundTheTabs) {
    program_->window().goTo(Page::Settings);
    for (std::size_t tab = 1; tab <= kTabs.size(); ++tab) {
        press(Qt::Key_Right);
        EXPECT_TRUE(the<QWidget>(kTabs[tab % kTabs.size()]).hasFocus());
    }
    press(Qt::Key_Left);
    EXPECT_TRUE(the<QWidget>("tabReminders").hasFocus());
    press(Qt::Key_Up);
    EXPECT_TRUE(the<QWidget>("tabKeys").hasFocus());
    press(Qt::Key_Space);
    EXPECT_EQ(program_->window().page(), Page::Settings);
    EXPECT_TRUE(the<QWidget>("keysCard").isVisible());
}

TEST_F(SettingsPageTest, CtrlTabOpensTheNextTabFromWhereverTheFocusIs) {
    program_->window().goTo(Page::Settings);
    the<QWidget>("voice").setFocus();
    press(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_TRUE(the<QWidget>("sessionCard").isVisible());
    EXPECT_TRUE(the<QWidget>("tabSession").hasFocus());
    press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(the<QWidget>("soundCard").isVisible());
    press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(the<QWidget>("remindersCard").isVisible());
}

TEST_F(SettingsPageTest, TheListOfKeysHasTheRoomOfThePageAndNoLineInPart) {
    program_->window().goTo(Page::Settings);
    the<SettingsPage>("settingsPage").openTab("tabKeys");
    auto& list = the<QListWidget>("keysList");
    list.setFocus();
    EXPECT_TRUE(tests::waitFor([&] {
        return list.height() > the<QWidget>("settingsPage").height() / 2 &&
               list.width() > the<QWidget>("settingsPage").width() * 8 / 10;
    })) << list.height();
    const int line = list.sizeHintForRow(0);
    EXPECT_EQ(list.viewport()->height() % line, 0);
    for (int i = 0; i < list.count(); ++i) {
        press(Qt::Key_Down);
        EXPECT_NE(list.currentItem()->flags(), Qt::NoItemFlags) << "no heading";
        EXPECT_EQ(list.visualItemRect(list.currentItem()).top() % line, 0);
    }
    press(Qt::Key_Home);
    EXPECT_EQ(list.currentRow(), 1);
    EXPECT_EQ(list.visualItemRect(list.item(0)).top(), 0) << "the heading is in sight";
}

TEST_F(SettingsPageTest, WhatIsChosenWhileRunningIsHeardAtOnce) {
    toRun();
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
