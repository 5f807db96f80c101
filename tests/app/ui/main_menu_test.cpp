// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/main_menu.hpp"

#include <QMenu>
#include <QMenuBar>
#include <QTest>

#include "tests/app/ui/window_fixture.hpp"

#include <gtest/gtest.h>

#include <map>

namespace stridetick::app {
namespace {

class MainMenuTest : public tests::WindowFixture {
 protected:
    QList<QAction*> actions() {
        QList<QAction*> found;
        for (const auto* menu : program_->window().menuBar()->findChildren<QMenu*>()) {
            for (auto* action : menu->actions()) {
                if (!action->isSeparator() && action->menu() == nullptr) {
                    found.append(action);
                }
            }
        }
        return found;
    }
};

TEST_F(MainMenuTest, LeadsToEveryPageButTheImport) {
    std::map<MainWindow::Page, int> shown;
    const auto pages = program_->window().menuBar()->actions().at(1)->menu()->actions();
    for (auto* action : pages) {
        action->trigger();
        ++shown[program_->window().page()];
    }
    EXPECT_EQ(shown.size(), static_cast<std::size_t>(MainWindow::Page::Log) + 1);
    EXPECT_EQ(shown.count(MainWindow::Page::Import), 0U);
}

TEST_F(MainMenuTest, IsOpenedByF10AndGoneThroughByArrows) {
    const auto* bar = program_->window().menuBar();
    press(Qt::Key_F10);
    auto* file = bar->actions().at(0)->menu();
    ASSERT_TRUE(tests::waitFor([file] { return file->isVisible(); }));
    QTest::keyClick(file, Qt::Key_Right);
    ASSERT_TRUE(tests::waitFor([bar] { return bar->actions().at(1)->menu()->isVisible(); }));
    EXPECT_FALSE(file->isVisible());
    QTest::keyClick(bar->actions().at(1)->menu(), Qt::Key_Escape);
    EXPECT_FALSE(bar->actions().at(1)->menu()->isVisible());
    program_->window().menuBar()->hide();  // in full screen
    press(Qt::Key_F10);
    EXPECT_FALSE(file->isVisible());
}

TEST_F(MainMenuTest, GivesNoKeyAndNoLetterTwice) {
    std::map<QString, int> keys;
    for (const auto* action : actions()) {
        if (!action->shortcut().isEmpty()) {
            EXPECT_EQ(++keys[action->shortcut().toString()], 1) << qPrintable(action->text());
        }
    }
    EXPECT_GE(keys.size(), 8U);
    for (const auto* menu : program_->window().menuBar()->findChildren<QMenu*>()) {
        std::map<QChar, int> letters;
        for (const auto* action : menu->actions()) {
            if (const auto at = action->text().indexOf('&'); at >= 0) {
                EXPECT_EQ(++letters[action->text().at(at + 1).toLower()], 1)
                    << qPrintable(action->text());
            }
        }
    }
}

}  // namespace
}  // namespace stridetick::app
