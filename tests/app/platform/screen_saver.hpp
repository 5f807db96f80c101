// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QProcess>
#include <QStringList>

#include <optional>

namespace stridetick::tests {

/// A message bus of the test's own: the real daemon, reached by nobody else.
class PrivateBus {
 public:
    PrivateBus();
    ~PrivateBus();
    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;

    /// A new connection to it.
    QDBusConnection connect();
    QString address() const { return address_; }
    /// The session is over.
    void end();

 private:
    QProcess daemon_;
    QString address_;
    QStringList names_;
};

/// What a desktop offers to keep the computer awake; remembers what it was asked.
class ScreenSaver : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

 public:
    explicit ScreenSaver(QDBusConnection bus);

    struct Call {
        bool inhibit = false;
        uint cookie = 0;
        QString reason{};
    };
    QList<Call> calls;
    int held() const;

 public slots:
    uint Inhibit(const QString& application, const QString& reason);
    void UnInhibit(uint cookie);
    bool GetActive() { return false; }

 private:
    uint lastCookie_ = 40;
};

}  // namespace stridetick::tests
