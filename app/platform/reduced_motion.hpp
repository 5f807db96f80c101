// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

#include "app/platform/portal_settings.hpp"

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
    void look() { settings_.look(); }
    bool wanted() const noexcept { return reduced_.value_or(!animations_.value_or(true)); }

 signals:
    void changed();

 private:
    void take(const PortalSettings::Key& key, const QVariant& told);

    PortalSettings settings_;
    std::optional<bool> reduced_;     ///< by the portal's own setting, which is newer
    std::optional<bool> animations_;  ///< by GNOME's
};

}  // namespace stridetick::app
