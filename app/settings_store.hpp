// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QObject>
#include <QSettings>

#include "core/units/speed.hpp"

#include <optional>

namespace stridetick::app {

enum class Appearance { System, Light, Dark };
/// What the runner may want to be reminded of (R33, R34).
enum class Reminder { Distance, Shoes, Strength, OffRoad, Lean, Downhill };

/// What the runner likes, not what the runner did: kept by QSettings, beside the log. A value out
/// of its range reads as its default. Thread: window's.
class SettingsStore : public QObject {
    Q_OBJECT

 public:
    explicit SettingsStore(QObject* parent = nullptr);

    /// The locale's own habit until the runner chooses: mph where miles are used, else km/h.
    core::SpeedUnit speedUnit() const;
    void setSpeedUnit(core::SpeedUnit unit);
    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    /// Off until the runner switches it on.
    bool reminder(Reminder reminder) const;
    void setReminder(Reminder reminder, bool on);
    /// The day on which the shoes were new; nothing until it was told.
    std::optional<QDate> shoesSince() const;
    void setShoesSince(QDate day);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

 signals:
    void speedUnitChanged();
    void appearanceChanged();
    void remindersChanged();

 private:
    QSettings settings_;
};

}  // namespace stridetick::app
