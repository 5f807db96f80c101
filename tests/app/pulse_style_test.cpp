// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pulse_style.hpp"

#include "tests/app/platform/desktop_settings.hpp"
#include "tests/app/platform/screen_saver.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

TEST(PulseStyle, IsLargeUntilTheRunnerChooses) {
    const tests::Home home;
    SettingsStore settings;
    const PulseStyle style(settings, nullptr, QDBusConnection("no bus"));
    EXPECT_EQ(settings.pulse(), std::nullopt);
    EXPECT_EQ(style.pulse(), Pulse::Large);
    for (const auto chosen : {Pulse::None, Pulse::Subtle, Pulse::Large}) {
        settings.setPulse(chosen);
        EXPECT_EQ(style.pulse(), chosen);
        EXPECT_EQ(SettingsStore().pulse(), chosen) << "it is kept";
    }
}

TEST(PulseStyle, IsSubtleWhereTheDesktopAsksForLessMotionUnlessTheRunnerChoseAnother) {
    const tests::Home home;
    tests::PrivateBus bus;
    tests::DesktopSettings desktop(bus.connect(),
                                   {{"org.freedesktop.appearance reduced-motion", 1U}});
    SettingsStore settings;
    PulseStyle style(settings, nullptr, bus.connect());
    style.look();
    EXPECT_TRUE(tests::waitFor([&style] { return style.pulse() == Pulse::Subtle; }));
    settings.setPulse(Pulse::Large);
    EXPECT_EQ(style.pulse(), Pulse::Large);
    settings.setPulse(std::nullopt);
    EXPECT_EQ(style.pulse(), Pulse::Subtle);
}

}  // namespace
}  // namespace stridetick::app
