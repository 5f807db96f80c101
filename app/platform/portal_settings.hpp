// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QList>
#include <QObject>
#include <QString>

namespace stridetick::app {

/// Some of the desktop's settings, by org.freedesktop.portal.Settings on a session bus; told again
/// whenever any changes. Never waits; where there is no bus or no portal nothing is told.
/// Thread: window's.
class PortalSettings : public QObject {
    Q_OBJECT

 public:
    struct Key {
        QString group;
        QString name;
        friend bool operator==(const Key&, const Key&) = default;
    };
    PortalSettings(QDBusConnection bus, QList<Key> keys, QObject* parent = nullptr);

    /// From now on; later calls do nothing.
    void look();

 signals:
    void told(const PortalSettings::Key& key, const QVariant& value);

 private slots:
    void askAll();

 private:
    QDBusConnection bus_;
    QList<Key> keys_;
    bool looked_ = false;
};

}  // namespace stridetick::app
