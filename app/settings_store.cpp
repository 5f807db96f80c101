// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings_store.hpp"

#include <QLocale>

namespace stridetick::app {

namespace {

const QString kSpeedUnit = QStringLiteral("units/speed");
const QString kAppearance = QStringLiteral("window/appearance");
const QString kShoes = QStringLiteral("reminders/shoesSince");
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

SettingsStore::SettingsStore(QObject* parent)
    : QObject(parent), settings_(QStringLiteral("stridetick"), QStringLiteral("stridetick")) {}

core::SpeedUnit SettingsStore::speedUnit() const {
    const bool metric = QLocale().measurementSystem() == QLocale::MetricSystem;
    return read(settings_, kSpeedUnit, core::SpeedUnit::MinutesPerMile,
                metric ? core::SpeedUnit::KilometresPerHour : core::SpeedUnit::MilesPerHour);
}

void SettingsStore::setSpeedUnit(core::SpeedUnit unit) {
    settings_.setValue(kSpeedUnit, static_cast<int>(unit));
    emit speedUnitChanged();
}

Appearance SettingsStore::appearance() const {
    return read(settings_, kAppearance, Appearance::Dark, Appearance::System);
}

void SettingsStore::setAppearance(Appearance appearance) {
    settings_.setValue(kAppearance, static_cast<int>(appearance));
    emit appearanceChanged();
}

bool SettingsStore::reminder(Reminder reminder) const {
    return settings_.value(keyOf(reminder), false).toBool();
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

QByteArray SettingsStore::windowGeometry() const {
    return settings_.value(kGeometry).toByteArray();
}

void SettingsStore::setWindowGeometry(const QByteArray& geometry) {
    settings_.setValue(kGeometry, geometry);
}

}  // namespace stridetick::app
