// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/reduced_motion.hpp"

#include <QSignalSpy>

#include "tests/app/platform/desktop_settings.hpp"
#include "tests/app/platform/screen_saver.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using tests::DesktopSettings;
using tests::waitFor;

const QString kAppearance = "org.freedesktop.appearance";
const QString kGnome = "org.gnome.desktop.interface";

class ReducedMotionTest : public ::testing::Test {
 protected:
    /// Both answers are here: they come in order, the change after them.
    bool answered(DesktopSettings& desktop, ReducedMotion& motion) {
        motion.look();
        return waitFor([&desktop] { return desktop.asked == 2; }) &&
               waitFor([&] { return motion.wanted() == expected_; });
    }
    tests::PrivateBus bus_;
    bool expected_ = true;
};

TEST_F(ReducedMotionTest, IsWantedWhereTheDesktopSaysSo) {
    DesktopSettings desktop(bus_.connect(), {{kAppearance + " reduced-motion", 1U}});
    ReducedMotion motion(bus_.connect());
    EXPECT_FALSE(motion.wanted()) << "nobody was asked";
    const QSignalSpy changed(&motion, &ReducedMotion::changed);
    EXPECT_TRUE(answered(desktop, motion));
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(ReducedMotionTest, IsWantedWhereGnomeShowsNoAnimations) {
    DesktopSettings desktop(bus_.connect(), {{kGnome + " enable-animations", false}});
    ReducedMotion motion(bus_.connect());
    EXPECT_TRUE(answered(desktop, motion));
}

TEST_F(ReducedMotionTest, FollowsTheDesktopAndItsOwnSettingGoesBeforeThatOfGnome) {
    DesktopSettings desktop(bus_.connect(), {{kGnome + " enable-animations", false}});
    ReducedMotion motion(bus_.connect());
    ASSERT_TRUE(answered(desktop, motion));
    desktop.change(kAppearance, "reduced-motion", 0U);
    EXPECT_TRUE(waitFor([&motion] { return !motion.wanted(); }));
    desktop.change(kAppearance, "color-scheme", 1U);
    desktop.change(kAppearance, "reduced-motion", 1U);
    EXPECT_TRUE(waitFor([&motion] { return motion.wanted(); }));
}

TEST_F(ReducedMotionTest, IsNotWantedWhereTheDesktopHasNoSuchSettingOrThereIsNoBus) {
    DesktopSettings desktop(bus_.connect(), {});
    ReducedMotion motion(bus_.connect());
    expected_ = false;
    EXPECT_TRUE(answered(desktop, motion));
    ReducedMotion alone(QDBusConnection("no bus"));
    alone.look();
    EXPECT_FALSE(alone.wanted());
}

}  // namespace
}  // namespace stridetick::app
