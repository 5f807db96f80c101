// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/platform/screen_saver.hpp"

#include <QUuid>

#include <gtest/gtest.h>

#include <algorithm>

namespace stridetick::tests {

PrivateBus::PrivateBus() {
    daemon_.start("dbus-daemon", {"--session", "--nofork", "--nopidfile", "--print-address=1"});
    EXPECT_TRUE(daemon_.waitForReadyRead()) << daemon_.errorString().toStdString();
    address_ = QString::fromLocal8Bit(daemon_.readLine()).trimmed();
}

PrivateBus::~PrivateBus() {
    for (const QString& name : std::as_const(names_)) {
        QDBusConnection::disconnectFromBus(name);
    }
    end();
}

void PrivateBus::end() {
    daemon_.kill();
    daemon_.waitForFinished();
}

QDBusConnection PrivateBus::connect() {
    names_.append(QUuid::createUuid().toString());
    auto bus = QDBusConnection::connectToBus(address_, names_.constLast());
    EXPECT_TRUE(bus.isConnected());
    return bus;
}

ScreenSaver::ScreenSaver(QDBusConnection bus) {
    EXPECT_TRUE(
        bus.registerObject("/org/freedesktop/ScreenSaver", this, QDBusConnection::ExportAllSlots));
    EXPECT_TRUE(bus.registerService("org.freedesktop.ScreenSaver"));
}

uint ScreenSaver::Inhibit(const QString& application, const QString& reason) {
    EXPECT_EQ(application, "Stridetick");
    calls.append({true, ++lastCookie_, reason});
    return lastCookie_;
}

void ScreenSaver::UnInhibit(uint cookie) { calls.append({false, cookie}); }

int ScreenSaver::held() const {
    const auto inhibits = std::ranges::count(calls, true, &Call::inhibit);
    return static_cast<int>(inhibits - (calls.size() - inhibits));
}

}  // namespace stridetick::tests
