// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/platform/notifications.hpp"

#include <gtest/gtest.h>

namespace stridetick::tests {

Notifications::Notifications(QDBusConnection bus) {
    EXPECT_TRUE(
        bus.registerObject("/org/freedesktop/Notifications", this,
                           QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    EXPECT_TRUE(bus.registerService("org.freedesktop.Notifications"));
}

uint Notifications::Notify(const QString& application, uint replaces, const QString&,
                           const QString& summary, const QString& body, const QStringList& actions,
                           const QVariantMap& hints, int) {
    EXPECT_EQ(application, "Stridetick");
    EXPECT_EQ(replaces, 0U);
    EXPECT_EQ(hints["desktop-entry"], "io.github.stridetick.Stridetick");
    shown.append({++last_, summary, body, actions});
    return last_;
}

}  // namespace stridetick::tests
