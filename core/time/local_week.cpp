// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/local_week.hpp"

namespace stridetick::core {

std::chrono::local_days localDay(const WallTime& time) {
    const std::chrono::sys_days day = std::chrono::floor<std::chrono::days>(time.utc + time.offset);
    return std::chrono::local_days{day.time_since_epoch()};
}

std::chrono::local_days weekStart(std::chrono::local_days day, std::chrono::weekday firstWeekday) {
    return day - (std::chrono::weekday{day} - firstWeekday);
}

}  // namespace stridetick::core
