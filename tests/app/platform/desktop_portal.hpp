// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QMap>
#include <QObject>

namespace stridetick::tests {

/// The part of a desktop's portal that tells its settings. A key is GROUP/KEY.
class DesktopPortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

 public:
    explicit DesktopPortal(QDBusConnection bus);
    /// And tells everybody.
    void set(const QString& group, const QString& key, const QVariant& value);

    QMap<QString, QVariant> values;

 public slots:
    QDBusVariant Read(const QString& group, const QString& key);

 signals:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

 private:
    QDBusConnection bus_;
};

}  // namespace stridetick::tests
