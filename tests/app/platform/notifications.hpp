// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace stridetick::tests {

/// What a desktop offers to show notifications; remembers what it was to show.
class Notifications : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

 public:
    explicit Notifications(QDBusConnection bus);

    struct Shown {
        uint id = 0;
        QString summary{};
        QString body{};
        QStringList actions{};
    };
    QList<Shown> shown;

 public slots:
    uint Notify(const QString& application, uint replaces, const QString& icon,
                const QString& summary, const QString& body, const QStringList& actions,
                const QVariantMap& hints, int timeout);

 signals:
    void ActionInvoked(uint id, const QString& action);

 private:
    uint last_ = 70;
};

}  // namespace stridetick::tests
