// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/whereabouts.hpp"

#include <QComboBox>

#include "app/ui/settings_page.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using Page = MainWindow::Page;

class WhereaboutsTest : public ::testing::Test {
 protected:
    MainWindow& window() { return program_->window(); }
    void moveToAnotherWindow() {
        const Whereabouts before(window());
        program_.restart();
        ASSERT_NE(window().page(), Page::Settings);
        before.restore(window());
    }

    tests::Program program_;
};

TEST_F(WhereaboutsTest, ThePageTheTabTheControlAndTheWayBackAreKept) {
    window().goTo(Page::Run);
    window().goTo(Page::Log);
    window().goTo(Page::Settings);
    window().findChild<SettingsPage*>()->openTab("tabWindow");
    window().findChild<QComboBox*>("language")->setFocus();
    ASSERT_NO_FATAL_FAILURE(moveToAnotherWindow());
    EXPECT_EQ(window().page(), Page::Settings);
    EXPECT_EQ(window().findChild<SettingsPage*>()->tab(), "tabWindow");
    ASSERT_NE(window().focusWidget(), nullptr);
    EXPECT_EQ(window().focusWidget()->objectName(), "language");
    window().goBack();
    EXPECT_EQ(window().page(), Page::Log);
    window().goBack();
    EXPECT_EQ(window().page(), Page::Run);
}

TEST_F(WhereaboutsTest, AnImportIsLeft) {
    window().goTo(Page::Review);
    window().goTo(Page::Import);
    ASSERT_NO_FATAL_FAILURE(moveToAnotherWindow());
    EXPECT_EQ(window().page(), Page::Review);
}

}  // namespace
}  // namespace stridetick::app
