// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temp_log.hpp"

#include <cstdio>
#include <string>

namespace stridetick::tests {

/// A TCX file of a run that began at dayNumber(day): 162 steps a minute, a record every `every`
/// seconds.
inline std::string watchRun(int day, int minutes, int every = 10) {
    const auto textOf = [&](int second) {
        const auto at = dayNumber(day).utc + std::chrono::seconds{second};
        const auto date = std::chrono::floor<std::chrono::days>(at);
        const std::chrono::year_month_day ymd{date};
        const std::chrono::hh_mm_ss time{at - date};
        char text[40];
        std::snprintf(
            text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02dZ", int{ymd.year()},
            unsigned{ymd.month()}, unsigned{ymd.day()}, static_cast<int>(time.hours().count()),
            static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
        return std::string(text);
    };
    std::string track;
    for (int second = 0; second <= minutes * 60; second += every) {
        track += "<Trackpoint><Time>" + textOf(second) + "</Time><DistanceMeters>" +
                 std::to_string(second * 3) +
                 "</DistanceMeters><Extensions><TPX><RunCadence>81</RunCadence></TPX></Extensions>"
                 "</Trackpoint>\n";
    }
    return "<TrainingCenterDatabase><Activities><Activity Sport=\"Running\"><Id>" + textOf(0) +
           "</Id><Lap StartTime=\"" + textOf(0) + "\"><TotalTimeSeconds>" +
           std::to_string(minutes * 60) + "</TotalTimeSeconds><Track>" + track +
           "</Track></Lap></Activity></Activities></TrainingCenterDatabase>\n";
}

}  // namespace stridetick::tests
