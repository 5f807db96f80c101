// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/desktop_look.hpp"

#include "tests/app/platform/desktop_settings.hpp"
#include "tests/app/platform/screen_saver.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using tests::waitFor;

const QString kShared = QStringLiteral("org.freedesktop.appearance");

class DesktopLookTest : public ::testing::Test {
 protected:
    tests::PrivateBus bus_;
    tests::DesktopSettings portal_{bus_.connect()};
};

TEST_F(DesktopLookTest, AsksOnceAndHearsWhatChanges) {
    portal_.change(kShared, "color-scheme", 1U);
    const DesktopLook look(bus_.connect());
    EXPECT_FALSE(look.dark()) << "nobody waits for the answer";
    EXPECT_TRUE(waitFor([&] { return look.dark() == true; }));
    portal_.change(kShared, "color-scheme", 2U);
    EXPECT_TRUE(waitFor([&] { return look.dark() == false; }));
    portal_.change(kShared, "color-scheme", 0U);
    EXPECT_TRUE(waitFor([&] { return !look.dark().has_value(); })) << "no preference";
    portal_.change(kShared, "contrast", 1U);
    EXPECT_TRUE(waitFor([&] { return look.contrast() == true; }));
}

TEST_F(DesktopLookTest, KnowsGnomesOwnHighContrast) {
    portal_.change("org.gnome.desktop.a11y.interface", "high-contrast", true);
    const DesktopLook look(bus_.connect());
    EXPECT_TRUE(waitFor([&] { return look.contrast() == true; }));
}

TEST(DesktopLook, KnowsNothingWithoutABus) {
    const DesktopLook alone(QDBusConnection("nowhere"));
    EXPECT_FALSE(alone.dark() || alone.contrast());
}

}  // namespace
}  // namespace stridetick::app
