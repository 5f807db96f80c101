// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/portal_settings.hpp"

#include <QSignalSpy>

#include "tests/app/platform/desktop_settings.hpp"
#include "tests/app/platform/screen_saver.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using tests::waitFor;

TEST(PortalSettings, TellsEachUnwrappedAndAgainWhenOneChanges) {
    tests::PrivateBus bus;
    tests::DesktopSettings portal(bus.connect(), {{"a.group size", 3U}});
    PortalSettings settings(bus.connect(), {{"a.group", "size"}, {"a.group", "missing"}});
    QVariant size;
    QObject::connect(&settings, &PortalSettings::told,
                     [&](const PortalSettings::Key& key, const QVariant& value) {
                         EXPECT_EQ(key.name, "size") << "the other is not there";
                         size = value;
                     });
    settings.look();
    EXPECT_TRUE(waitFor([&] { return size == QVariant(3U); }));
    portal.change("a.group", "size", 4U);
    EXPECT_TRUE(waitFor([&] { return size == QVariant(4U); }));
}

TEST(PortalSettings, TellsNothingWithoutABus) {
    PortalSettings settings(QDBusConnection("nowhere"), {{"a.group", "size"}});
    const QSignalSpy told(&settings, &PortalSettings::told);
    settings.look();
    EXPECT_EQ(told.count(), 0);
}

}  // namespace
}  // namespace stridetick::app
