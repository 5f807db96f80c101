// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTime>

#include "core/util/clock.hpp"

#include <chrono>
#include <optional>

/// When the reminder looks at the log: once a day, at the time that the runner chose, or late on
/// the same day where the computer slept over it. By the runner's own clock.
namespace stridetick::app::reminder {

inline constexpr std::chrono::minutes kAtFirst = std::chrono::hours{17};
inline constexpr std::chrono::minutes kEarliest = std::chrono::hours{5};
inline constexpr std::chrono::minutes kLatest = std::chrono::hours{20} + std::chrono::minutes{55};
/// Nobody is told to run from then on.
inline constexpr std::chrono::minutes kQuietFrom = std::chrono::hours{21};
/// The next day's time is known once the night is over, in which clocks are changed.
inline constexpr std::chrono::minutes kMorning = std::chrono::hours{4};
/// After a log that cannot be read, or a desktop that does not answer.
inline constexpr std::chrono::minutes kTryAgainAfter{5};

QTime timeOf(std::chrono::minutes ofDay);
std::chrono::minutes ofDay(QTime time);
/// "17:00", as settings and command lines have it.
QString textOf(QTime time);
/// Nothing where it is no time, or one at which nobody may be reminded.
std::optional<QTime> timeIn(const QString& text);

/// From `at` till the evening.
bool isTime(const core::WallTime& now, std::chrono::minutes at);
/// The next moment at which something may change: this day's time where that is to come, else the
/// next morning.
core::WallTime nextLook(const core::WallTime& now, std::chrono::minutes at);

}  // namespace stridetick::app::reminder
