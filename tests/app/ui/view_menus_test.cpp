// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/view_menus.hpp"

#include <QMessageBox>
#include <QSettings>
#include <QTimer>
#include <QWidget>

#include "app/settings_store.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

class ViewMenus : public ::testing::Test {
 protected:
    tests::Home home_;  // settings that nobody has touched
    SettingsStore settings_;
    QMenu menu_;
};

TEST_F(ViewMenus, TheAppearanceThatIsChosenIsKept) {
    buildAppearanceMenu(&menu_, settings_);
    ASSERT_EQ(menu_.actions().size(), 3);
    EXPECT_TRUE(menu_.actions()[0]->isChecked());
    menu_.actions()[2]->trigger();
    EXPECT_EQ(settings_.appearance(), Appearance::Dark);
    EXPECT_FALSE(menu_.actions()[0]->isChecked());
}

TEST_F(ViewMenus, TheUnitOfSpeedThatIsChosenIsKept) {
    buildSpeedMenu(&menu_, settings_);
    ASSERT_EQ(menu_.actions().size(), 4);
    menu_.actions()[1]->trigger();
    EXPECT_EQ(settings_.speedUnit(), core::SpeedUnit::MinutesPerKilometre);
}

TEST_F(ViewMenus, HelpTellsWhatTheProgramIs) {
    QWidget window;
    buildHelpMenu(&menu_, &window);
    QString told;
    QTimer::singleShot(0, &window, [&] {
        auto* box = window.findChild<QMessageBox*>();
        ASSERT_NE(box, nullptr);
        told = box->text();
        box->close();
    });
    menu_.actions().at(0)->trigger();
    EXPECT_TRUE(told.contains("not medical advice")) << qPrintable(told);
}

}  // namespace
}  // namespace stridetick::app
