// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusPendingReply>
#include <QObject>
#include <QString>

#include <optional>

namespace stridetick::app {

/// Keeps the computer awake while held, by the desktop's org.freedesktop.ScreenSaver on the
/// session bus. Asks without waiting. Thread: window's. Fails by: unavailable().
class WakeLock : public QObject {
    Q_OBJECT

 public:
    explicit WakeLock(QDBusConnection bus = QDBusConnection::sessionBus(),
                      QObject* parent = nullptr);
    ~WakeLock() override;

    /// Held while any reason holds it.
    enum class Reason { Click = 1, Minute = 2 };
    void hold(Reason reason, bool held);
    bool held() const noexcept { return reasons_ != 0; }

 signals:
    void unavailable(const QString& why);

 private:
    void inhibit();
    void take(const QDBusPendingReply<uint>& reply);
    void release();

    QDBusConnection bus_;
    int reasons_ = 0;
    bool asking_ = false;
    std::optional<uint> cookie_;
};

}  // namespace stridetick::app
