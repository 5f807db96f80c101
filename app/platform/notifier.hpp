// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

namespace stridetick::app {

/// Notifications by the desktop's org.freedesktop.Notifications on the session bus. Asks without
/// waiting. Thread: that of its events. Fails by: failed() and busGone().
class Notifier : public QObject {
    Q_OBJECT

 public:
    explicit Notifier(QDBusConnection bus, QObject* parent = nullptr);

    struct Notification {
        QString summary;
        QString body;
        QString action{};  ///< what its button says; none where empty
    };
    /// shown() or failed() follows.
    void send(const Notification& notification);

 signals:
    void shown();
    /// Why, in the system's words.
    void failed(const QString& why);
    /// The runner pressed the button, or the last notification itself.
    void pressed();
    /// The session is over.
    void busGone();

 private slots:
    void onAction(uint id, const QString& action);
    void onDisconnected();

 private:
    QDBusConnection bus_;
    uint last_ = 0;
};

}  // namespace stridetick::app
