// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/platform/desktop_settings.hpp"

#include <gtest/gtest.h>

#include <utility>

namespace stridetick::tests {

DesktopSettings::DesktopSettings(QDBusConnection bus, QMap<QString, QVariant> values)
    : values_(std::move(values)) {
    EXPECT_TRUE(
        bus.registerObject("/org/freedesktop/portal/desktop", this,
                           QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    EXPECT_TRUE(bus.registerService("org.freedesktop.portal.Desktop"));
}

QDBusVariant DesktopSettings::Read(const QString& group, const QString& key) {
    ++asked;
    const auto value = values_.value(group + ' ' + key);
    if (!value.isValid()) {
        sendErrorReply("org.freedesktop.portal.Error.NotFound", "Requested setting not found");
        return QDBusVariant(0);
    }
    return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
}

void DesktopSettings::change(const QString& group, const QString& key, const QVariant& value) {
    values_[group + ' ' + key] = value;
    emit SettingChanged(group, key, QDBusVariant(value));
}

}  // namespace stridetick::tests
