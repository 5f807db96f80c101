// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusVariant>
#include <QMap>
#include <QObject>

namespace stridetick::tests {

/// What a desktop's portal tells of its settings.
class DesktopSettings : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

 public:
    explicit DesktopSettings(QDBusConnection bus, QMap<QString, QVariant> values = {});

    int asked = 0;
    /// And tells.
    void change(const QString& group, const QString& key, const QVariant& value);

 public slots:
    QDBusVariant Read(const QString& group, const QString& key);

 signals:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

 private:
    QMap<QString, QVariant> values_;  ///< by "group key"
};

}  // namespace stridetick::tests
