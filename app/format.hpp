// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/units/decibels.hpp"
#include "core/units/speed.hpp"
#include "core/units/steps_per_minute.hpp"
#include "core/util/clock.hpp"

#include <chrono>
#include <cstdint>
#include <optional>

/// The only place where numbers become text, and a typed speed or time a number, by the default
/// locale.
namespace stridetick::app::format {

QString spm(core::StepsPerMinute cadence);          ///< "153.8", always one decimal
QString tempo(core::StepsPerMinute cadence);        ///< "162", or "162.5"
QString plusMinus(core::StepsPerMinuteDelta half);  ///< "± 0.6"
QString strides(core::StridesPerMinute strides);    ///< "76.9" or "76.95"
QString perFoot(core::StepsPerMinute target);       ///< "81", or "73½" (R8)
QString hundredthsOfPercent(int value);             ///< "5.3 %"
QString tenthsOfPercent(int value);                 ///< "5.5 %"
QString clockTime(std::chrono::milliseconds time);  ///< "12:34", "1:02:03"
QString minutes(std::chrono::milliseconds time);    ///< "34 min"
QString count(std::int64_t number);
QString list(const QStringList& parts);     ///< "a, b, c"
QString clauses(const QStringList& parts);  ///< "a; b; c"
QString sentence(const QString& words);     ///< with its full stop
/// What others wrote, to be shown: nothing in it moves a cursor or begins a line.
QString plain(QString text);
QString fileSize(std::uintmax_t bytes);                       ///< "84.0 KiB"
QString decibels(core::Decibels volume);                      ///< "−6 dB", "+3 dB", "silent"
QString milliseconds(std::chrono::microseconds length);       ///< "16.0 ms"
QString wholeMilliseconds(std::chrono::microseconds length);  ///< "16 ms"
QString day(std::chrono::local_days day);                     ///< the locale's short date
QString weekday(std::chrono::local_days day);                 ///< "Mon 23 Nov"
/// Of a field in which a day is typed: numbers alone, in the locale's order, the year whole.
QString typedDayFormat();
QString dayOfMonth(std::chrono::local_days day);  ///< "23 Nov"
QString date(std::chrono::local_days day);        ///< "Mon 23 Nov 2026"
/// "12.4 km", or "7.7 miles" for a runner who reads his speed in them.
QString distance(std::int64_t metres, core::SpeedUnit unit);
/// Of it, the number alone, as it can be typed.
QString distanceNumber(std::int64_t metres, core::SpeedUnit unit, int digits);
QString wholeDistance(std::int64_t metres, core::SpeedUnit unit);  ///< "483 km", "300 miles"
QString distanceUnit(core::SpeedUnit unit);                        ///< "km", "miles"
QString timeOfDay(const core::WallTime& time);   ///< at the place where it was written
QString dayAndTime(const core::WallTime& time);  ///< "Mon 23 Nov, 07:15"
QString moment(const core::WallTime& time);      ///< its day and time of day
QString speed(core::MetresPerSecond speed, core::SpeedUnit unit);  ///< "10.0 km/h", "6:00 min/km"
QString speedNumber(core::MetresPerSecond speed, core::SpeedUnit unit);
/// A difference: "1.1 km/h", "0.7 mph"; of a pace it would be another at each speed.
QString speedDifference(double metresPerSecond, core::SpeedUnit unit);
QString unitName(core::SpeedUnit unit);

/// "10.5", "10,5", or "5:30" for a pace; in another unit where that is named behind it, in the
/// window's language or as treadmills have it. Nothing where it cannot be read as a speed.
std::optional<core::MetresPerSecond> parseSpeed(const QString& text, core::SpeedUnit unit);
/// Metres of a distance as distance() tells it, without its unit.
std::optional<double> parseDistance(const QString& text, core::SpeedUnit unit);
/// "1.5" or "1,5". Nothing where it cannot be read as a number.
std::optional<double> parseNumber(const QString& text);
/// "12:34" or "1:02:03". Nothing where it cannot be read as that.
std::optional<std::chrono::seconds> parseClockTime(const QString& text);

}  // namespace stridetick::app::format
