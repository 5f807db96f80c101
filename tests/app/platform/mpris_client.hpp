// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace stridetick::tests {

inline const QString kPlayerName = QStringLiteral("org.mpris.MediaPlayer2.stridetick");

/// What a desktop asks of a player over the bus, answered by this process. Thread: window's.
class MprisClient : public QObject {
    Q_OBJECT

 public:
    explicit MprisClient(QDBusConnection bus);

    QStringList names();
    QVariant player(const QString& property);
    QVariant root(const QString& property);
    QVariantMap metadata();
    void setVolume(double volume);
    /// Returns once it is answered.
    void call(const QString& method,
              const QString& interface = QStringLiteral("org.mpris.MediaPlayer2.Player"));
    /// From now on `told` has what the player told of its changes, `seeked` where it jumped to.
    void listen();
    QVariantMap told;
    qlonglong seeked = -1;

 private slots:
    void onChanged(const QString& interface, const QVariantMap& changed, const QStringList& gone);
    void onSeeked(qlonglong position) { seeked = position; }

 private:
    QDBusMessage ask(QDBusMessage question);
    QVariant property(const QString& interface, const QString& name);

    QDBusConnection bus_;
};

}  // namespace stridetick::tests
