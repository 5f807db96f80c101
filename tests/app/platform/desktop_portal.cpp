// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/platform/desktop_portal.hpp"

#include <gtest/gtest.h>

namespace stridetick::tests {

DesktopPortal::DesktopPortal(QDBusConnection bus) : bus_(std::move(bus)) {
    EXPECT_TRUE(
        bus_.registerObject("/org/freedesktop/portal/desktop", this,
                            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    EXPECT_TRUE(bus_.registerService("org.freedesktop.portal.Desktop"));
}

void DesktopPortal::set(const QString& group, const QString& key, const QVariant& value) {
    values[group + '/' + key] = value;
    emit SettingChanged(group, key, QDBusVariant(value));
}

// A portal of old wraps its answer twice.
QDBusVariant DesktopPortal::Read(const QString& group, const QString& key) {
    return QDBusVariant(QVariant::fromValue(QDBusVariant(values.value(group + '/' + key, 0U))));
}

}  // namespace stridetick::tests
