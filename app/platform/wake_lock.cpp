// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/wake_lock.hpp"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPointer>

#include <utility>

namespace stridetick::app {

namespace {

QDBusMessage screenSaverCall(const QString& method) {
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
                                          QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          QStringLiteral("org.freedesktop.ScreenSaver"), method);
}

void giveBack(const QDBusConnection& bus, uint cookie) {
    auto call = screenSaverCall(QStringLiteral("UnInhibit"));
    call << cookie;
    bus.asyncCall(call);
}

}  // namespace

WakeLock::WakeLock(QDBusConnection bus, QObject* parent) : QObject(parent), bus_(std::move(bus)) {}

WakeLock::~WakeLock() { release(); }

void WakeLock::hold(Reason reason, bool held) {
    const int before = reasons_;
    reasons_ = held ? reasons_ | static_cast<int>(reason) : reasons_ & ~static_cast<int>(reason);
    if (before == 0 && reasons_ != 0) {
        inhibit();
    } else if (before != 0 && reasons_ == 0) {
        release();
    }
}

void WakeLock::inhibit() {
    if (asking_ || cookie_) {
        return;
    }
    if (!bus_.isConnected()) {
        emit unavailable(tr("no session bus"));
        return;
    }
    auto call = screenSaverCall(QStringLiteral("Inhibit"));
    call << QStringLiteral("Stridetick") << tr("A run or a measurement is on");
    asking_ = true;
    // The answer may come when this lock is gone, and it would hold as long as the program runs.
    auto* watcher = new QDBusPendingCallWatcher(bus_.asyncCall(call), QCoreApplication::instance());
    connect(watcher, &QDBusPendingCallWatcher::finished, watcher,
            [watcher, bus = bus_, lock = QPointer(this)] {
                const QDBusPendingReply<uint> reply = *watcher;
                watcher->deleteLater();
                if (lock) {
                    lock->take(reply);
                } else if (!reply.isError()) {
                    giveBack(bus, reply.value());
                }
            });
}

void WakeLock::take(const QDBusPendingReply<uint>& reply) {
    asking_ = false;
    if (reply.isError()) {
        emit unavailable(reply.error().message());
        return;
    }
    cookie_ = reply.value();
    if (reasons_ == 0) {  // the reason went while the desktop was still answering
        release();
    }
}

void WakeLock::release() {
    if (cookie_) {
        giveBack(bus_, *std::exchange(cookie_, std::nullopt));
    }
}

}  // namespace stridetick::app
