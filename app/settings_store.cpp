// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings_store.hpp"

#include <QLocale>

#include "app/reminder_times.hpp"

namespace stridetick::app {

namespace {

const QString kSpeedUnit = QStringLiteral("units/speed");
const QString kAppearance = QStringLiteral("window/appearance");
const QString kLanguage = QStringLiteral("window/language");
const QString kPulse = QStringLiteral("window/pulse");
const QString kShoes = QStringLiteral("reminders/shoesSince");
const QString kKeys = QStringLiteral("keys/");
const QString kProgrammeAt = QStringLiteral("reminders/programmeAt");
const QString kGeometry = QStringLiteral("window/geometry");

/// Enumerations are stored as their place in the list; a place outside it reads as `fallback`.
template <class Enum>
Enum read(const QSettings& settings, const QString& key, Enum last, Enum fallback) {
    bool ok = false;
    const int stored = settings.value(key).toInt(&ok);
    return ok && stored >= 0 && stored <= static_cast<int>(last) ? static_cast<Enum>(stored)
                                                                 : fallback;
}

QString keyOf(Reminder reminder) {
    switch (reminder) {
        case Reminder::Distance:
            return QStringLiteral("reminders/distance");
        case Reminder::Shoes:
            return QStringLiteral("reminders/shoes");
        case Reminder::Strength:
            return QStringLiteral("reminders/strength");
        case Reminder::OffRoad:
            return QStringLiteral("reminders/offRoad");
        case Reminder::Lean:
            return QStringLiteral("reminders/lean");
        case Reminder::Downhill:
            return QStringLiteral("reminders/downhill");
    }
    return {};
}

}  // namespace

QString settingsFile(const QString& file) {
    const QString name = QStringLiteral("stridetick");
    return file.isEmpty() ? QSettings(name, name).fileName() : file;
}

SettingsStore::SettingsStore(const QString& file, QObject* parent)
    : QObject(parent), settings_(settingsFile(file), QSettings::NativeFormat) {}

core::SpeedUnit SettingsStore::usualSpeedUnit() {
    return QLocale().measurementSystem() == QLocale::MetricSystem
               ? core::SpeedUnit::KilometresPerHour
               : core::SpeedUnit::MilesPerHour;
}

core::SpeedUnit SettingsStore::speedUnit() const {
    return read(settings_, kSpeedUnit, core::SpeedUnit::MinutesPerMile, usualSpeedUnit());
}

void SettingsStore::setSpeedUnit(core::SpeedUnit unit) {
    settings_.setValue(kSpeedUnit, static_cast<int>(unit));
    emit speedUnitChanged();
}

Appearance SettingsStore::appearance() const {
    return read(settings_, kAppearance, Appearance::HighContrast, Appearance::System);
}

void SettingsStore::setAppearance(Appearance appearance) {
    settings_.setValue(kAppearance, static_cast<int>(appearance));
    emit appearanceChanged();
}

std::optional<Pulse> SettingsStore::pulse() const {
    constexpr auto kNotChosen = static_cast<Pulse>(-1);
    const auto chosen = read(settings_, kPulse, Pulse::None, kNotChosen);
    return chosen == kNotChosen ? std::nullopt : std::optional{chosen};
}

void SettingsStore::setPulse(std::optional<Pulse> pulse) {
    if (pulse) {
        settings_.setValue(kPulse, static_cast<int>(*pulse));
    } else {
        settings_.remove(kPulse);
    }
    emit pulseChanged();
}

bool SettingsStore::reminder(Reminder reminder) const {
    // R33 speaks only where the runner notes distances; the tips of R34 are asked for.
    return settings_.value(keyOf(reminder), reminder == Reminder::Distance).toBool();
}

void SettingsStore::setReminder(Reminder reminder, bool on) {
    settings_.setValue(keyOf(reminder), on);
    emit remindersChanged();
}

std::optional<QDate> SettingsStore::shoesSince() const {
    const auto day = QDate::fromString(settings_.value(kShoes).toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

void SettingsStore::setShoesSince(QDate day) {
    settings_.setValue(kShoes, day.toString(Qt::ISODate));
    emit remindersChanged();
}

QString SettingsStore::language() const { return settings_.value(kLanguage).toString(); }

void SettingsStore::setLanguage(const QString& code) {
    if (code != language()) {
        settings_.setValue(kLanguage, code);
        emit languageChanged();
    }
}

std::optional<QStringList> SettingsStore::keys(const QString& id) const {
    return settings_.contains(kKeys + id)
               ? std::optional(settings_.value(kKeys + id).toStringList())
               : std::nullopt;
}

void SettingsStore::setKeys(const QString& id, const std::optional<QStringList>& keys) {
    if (keys) {
        settings_.setValue(kKeys + id, *keys);
    } else {
        settings_.remove(kKeys + id);
    }
}

QTime SettingsStore::programmeReminderAt() const {
    return reminder::timeIn(settings_.value(kProgrammeAt).toString())
        .value_or(reminder::timeOf(reminder::kAtFirst));
}

void SettingsStore::setProgrammeReminderAt(QTime at) {
    settings_.setValue(kProgrammeAt, reminder::textOf(at));
    emit programmeReminderChanged();
}

QByteArray SettingsStore::windowGeometry() const {
    return settings_.value(kGeometry).toByteArray();
}

void SettingsStore::setWindowGeometry(const QByteArray& geometry) {
    settings_.setValue(kGeometry, geometry);
}

}  // namespace stridetick::app
