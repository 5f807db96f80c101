// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

#include "app/platform/portal_settings.hpp"

#include <optional>

namespace stridetick::app {

/// Whether the desktop is dark and of high contrast, as its portal tells: asked at the start and
/// when it tells of a change. Nobody waits for it; where there is no portal, nothing is known.
/// Thread: window's.
class DesktopLook : public QObject {
    Q_OBJECT

 public:
    explicit DesktopLook(QDBusConnection bus = QDBusConnection::sessionBus(),
                         QObject* parent = nullptr);

    std::optional<bool> dark() const { return dark_; }
    std::optional<bool> contrast() const;

 signals:
    void changed();

 private:
    void hear(const PortalSettings::Key& key, const QVariant& told);

    PortalSettings settings_;
    std::optional<bool> dark_;
    std::optional<bool> contrast_;       ///< by the key that all desktops share
    std::optional<bool> gnomeContrast_;  ///< by GNOME's own, older one
};

}  // namespace stridetick::app
