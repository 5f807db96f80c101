// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QTime>

#include "core/units/speed.hpp"

#include <optional>

namespace stridetick::app {

enum class Appearance { System, Light, Dark, HighContrast };
/// How each step is shown: a flash along the edges of the full screen, a small disc, or not.
enum class Pulse { Large, Subtle, None };
/// What the runner may want to be reminded of (R33, R34).
enum class Reminder { Distance, Shoes, Strength, OffRoad, Lean, Downhill };

/// `file`, or that of a single runner where it has no name.
QString settingsFile(const QString& file);

/// What the runner likes, not what the runner did: kept by QSettings, beside the log. A value out
/// of its range reads as its default. Thread: window's.
class SettingsStore : public QObject {
    Q_OBJECT

 public:
    explicit SettingsStore(QObject* parent = nullptr) : SettingsStore(QString(), parent) {}
    /// In this file; without a name, in that of a single runner.
    explicit SettingsStore(const QString& file, QObject* parent = nullptr);

    /// The locale's own habit until the runner chooses: mph where miles are used, else km/h.
    core::SpeedUnit speedUnit() const;
    static core::SpeedUnit usualSpeedUnit();
    void setSpeedUnit(core::SpeedUnit unit);
    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    /// Nothing until the runner chooses: see PulseStyle.
    std::optional<Pulse> pulse() const;
    void setPulse(std::optional<Pulse> pulse);
    /// Off until the runner switches it on.
    bool reminder(Reminder reminder) const;
    void setReminder(Reminder reminder, bool on);
    /// The day on which the shoes were new; nothing until it was told.
    std::optional<QDate> shoesSince() const;
    void setShoesSince(QDate day);
    /// A code of language::all(); empty for the desktop's language.
    QString language() const;
    void setLanguage(const QString& code);
    /// Of the action with this id; nothing while the runner has not changed them.
    std::optional<QStringList> keys(const QString& id) const;
    void setKeys(const QString& id, const std::optional<QStringList>& keys);
    /// When the desktop reminds of the programme, where that was switched on; 17:00 at first.
    QTime programmeReminderAt() const;
    void setProgrammeReminderAt(QTime at);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

 signals:
    void speedUnitChanged();
    void appearanceChanged();
    void pulseChanged();
    void remindersChanged();
    void languageChanged();
    void programmeReminderChanged();

 private:
    QSettings settings_;
};

}  // namespace stridetick::app
