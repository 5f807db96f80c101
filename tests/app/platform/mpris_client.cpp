// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/platform/mpris_client.hpp"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

#include "tests/app/program.hpp"

#include <gtest/gtest.h>

namespace stridetick::tests {

namespace {

const QString kPath = QStringLiteral("/org/mpris/MediaPlayer2");
const QString kPlayer = QStringLiteral("org.mpris.MediaPlayer2.Player");
const QString kProperties = QStringLiteral("org.freedesktop.DBus.Properties");

}  // namespace

MprisClient::MprisClient(QDBusConnection bus) : bus_(std::move(bus)) {}

// The answer comes from this thread: it must not wait without working.
QDBusMessage MprisClient::ask(QDBusMessage question) {
    const QDBusPendingCallWatcher watcher(bus_.asyncCall(question));
    EXPECT_TRUE(waitFor([&watcher] { return watcher.isFinished(); }));
    const auto answer = watcher.reply();
    EXPECT_EQ(answer.type(), QDBusMessage::ReplyMessage) << qPrintable(answer.errorMessage());
    return answer;
}

QStringList MprisClient::names() {
    return ask(QDBusMessage::createMethodCall("org.freedesktop.DBus", "/org/freedesktop/DBus",
                                              "org.freedesktop.DBus", "ListNames"))
        .arguments()
        .value(0)
        .toStringList();
}

QVariant MprisClient::property(const QString& interface, const QString& name) {
    auto question = QDBusMessage::createMethodCall(kPlayerName, kPath, kProperties, "Get");
    question << interface << name;
    return ask(question).arguments().value(0).value<QDBusVariant>().variant();
}

QVariant MprisClient::player(const QString& name) { return property(kPlayer, name); }

QVariant MprisClient::root(const QString& name) { return property("org.mpris.MediaPlayer2", name); }

QVariantMap MprisClient::metadata() {
    return qdbus_cast<QVariantMap>(player("Metadata").value<QDBusArgument>());
}

void MprisClient::setVolume(double volume) {
    auto question = QDBusMessage::createMethodCall(kPlayerName, kPath, kProperties, "Set");
    question << kPlayer << QStringLiteral("Volume") << QVariant::fromValue(QDBusVariant(volume));
    ask(question);
}

void MprisClient::call(const QString& method, const QString& interface) {
    ask(QDBusMessage::createMethodCall(kPlayerName, kPath, interface, method));
}

void MprisClient::listen() {
    EXPECT_TRUE(bus_.connect({}, kPath, kProperties, "PropertiesChanged", this,
                             SLOT(onChanged(QString, QVariantMap, QStringList))));
    EXPECT_TRUE(bus_.connect({}, kPath, kPlayer, "Seeked", this, SLOT(onSeeked(qlonglong))));
    names();  // once this is answered, the bus knows
}

void MprisClient::onChanged(const QString& interface, const QVariantMap& changed,
                            const QStringList& /*gone*/) {
    EXPECT_EQ(interface, kPlayer);
    told.insert(changed);
}

}  // namespace stridetick::tests
