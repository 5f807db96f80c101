// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <QString>

#include <optional>

namespace stridetick::app {

/// Whether the desktop asks for less motion, by org.freedesktop.portal.Settings on the session bus.
/// Asks without waiting, and listens. Thread: window's. Fails by: not wanted(), as where the
/// desktop has no such setting.
class ReducedMotion : public QObject {
    Q_OBJECT

 public:
    explicit ReducedMotion(QDBusConnection bus = QDBusConnection::sessionBus(),
                           QObject* parent = nullptr);

    /// Asks for the first time; later calls do nothing.
    void look();
    bool wanted() const noexcept { return reduced_.value_or(!animations_.value_or(true)); }

 signals:
    void changed();

 private slots:
    void askAll();

 private:
    void ask(const QString& group, const QString& key);
    void take(const QString& group, const QString& key, const QDBusVariant& value);

    QDBusConnection bus_;
    bool looked_ = false;
    std::optional<bool> reduced_;     ///< by the portal's own setting, which is newer
    std::optional<bool> animations_;  ///< by GNOME's
};

}  // namespace stridetick::app
