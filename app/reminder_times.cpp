// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminder_times.hpp"

#include "core/time/local_week.hpp"

namespace stridetick::app::reminder {

namespace {

core::WallTime momentOf(std::chrono::local_days day, std::chrono::minutes ofDay,
                        std::chrono::minutes offset) {
    return {std::chrono::sys_days{day.time_since_epoch()} + ofDay - offset, offset};
}

const QString kForm = QStringLiteral("HH:mm");

}  // namespace

QTime timeOf(std::chrono::minutes ofDay) {
    return QTime::fromMSecsSinceStartOfDay(
        static_cast<int>(std::chrono::milliseconds{ofDay}.count()));
}

std::chrono::minutes ofDay(QTime time) {
    return std::chrono::floor<std::chrono::minutes>(
        std::chrono::milliseconds{time.msecsSinceStartOfDay()});
}

QString textOf(QTime time) { return time.toString(kForm); }

std::optional<QTime> timeIn(const QString& text) {
    const auto time = QTime::fromString(text, kForm);
    const bool good = time.isValid() && time >= timeOf(kEarliest) && time <= timeOf(kLatest);
    return good ? std::optional{time} : std::nullopt;
}

bool isTime(const core::WallTime& now, std::chrono::minutes at) {
    const auto day = core::localDay(now);
    return now.utc >= momentOf(day, at, now.offset).utc &&
           now.utc < momentOf(day, kQuietFrom, now.offset).utc;
}

core::WallTime nextLook(const core::WallTime& now, std::chrono::minutes at) {
    const auto today = core::localDay(now);
    for (const auto& moment :
         {momentOf(today, kMorning, now.offset), momentOf(today, at, now.offset)}) {
        if (now.utc < moment.utc) {
            return moment;
        }
    }
    return momentOf(today + std::chrono::days{1}, kMorning, now.offset);
}

}  // namespace stridetick::app::reminder
