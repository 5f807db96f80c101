// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/dresser.hpp"

#include <QApplication>
#include <QLabel>

#include "app/settings_store.hpp"
#include "app/ui/theme.hpp"
#include "tests/app/platform/desktop_settings.hpp"
#include "tests/app/platform/screen_saver.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using tests::waitFor;

const QString kShared = QStringLiteral("org.freedesktop.appearance");

class DresserTest : public ::testing::Test {
 protected:
    ~DresserTest() override {
        theme::heed({});
        theme::apply(*qApp, Appearance::Light);
    }
    static bool wears(theme::Look look) {
        return waitFor([look] { return &theme::colours() == &theme::coloursOf(look); });
    }
    tests::Home home_;  // settings that nobody has touched
    tests::PrivateBus bus_;
    tests::DesktopSettings portal_{bus_.connect()};
    SettingsStore settings_;
    QWidget window_;
};

TEST_F(DresserTest, FollowsTheDesktopUntilTheRunnerChooses) {
    auto* label = theme::quietLabel("text", &window_);
    const Dresser* dresser = new Dresser(settings_, &window_, bus_.connect());
    EXPECT_EQ(dresser->parent(), &window_);
    portal_.change(kShared, "color-scheme", 1U);
    EXPECT_TRUE(wears(theme::Look::Dark));
    EXPECT_TRUE(label->styleSheet().contains(theme::colours().quiet.name()));
    portal_.change(kShared, "contrast", 1U);
    EXPECT_TRUE(wears(theme::Look::DarkContrast));
    settings_.setAppearance(Appearance::Light);
    EXPECT_TRUE(wears(theme::Look::Light));
    settings_.setAppearance(Appearance::HighContrast);
    EXPECT_TRUE(wears(theme::Look::DarkContrast)) << "dark as the desktop";
    portal_.change(kShared, "color-scheme", 2U);
    EXPECT_TRUE(wears(theme::Look::LightContrast));
}

}  // namespace
}  // namespace stridetick::app
