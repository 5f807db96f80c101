// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/programme_past.hpp"
#include "core/records/session.hpp"

#include <chrono>
#include <optional>
#include <span>
#include <vector>

namespace stridetick::core {

/// One day of the runner's year; computed, never stored.
struct YearDay {
    enum class Kind {
        Empty,   ///< no run, no programme
        Rest,    ///< of a programme: nothing was meant to be run
        Paused,  ///< of a programme that was paused or stopped at some time of the day
        Missed,  ///< a training day without a run
        Run,
        Ahead  ///< today without a run, and all that follows
    };
    std::chrono::local_days day;
    Kind kind = Kind::Empty;
    int sessions = 0;
    std::chrono::milliseconds runTime{};  ///< without pauses
    std::chrono::milliseconds clickTime{};
    bool trainingDay = false;  ///< chosen for a programme that was on
    bool today = false;
    bool refresher = false;           ///< one of the sessions was one (R26)
    std::optional<int> weeksAfter{};  ///< since a programme's end: a quiet minute was judged (R24)
    friend bool operator==(const YearDay&, const YearDay&) = default;
};

/// Every day of `year` once, in order; records in any order and of any year. A run of any kind
/// keeps a training day from being missed; one on another day of the same calendar week stands for
/// the first that would be. Nothing is missed on the day on which a programme began,
/// while a choice or a quiet minute was wanted of the runner, or on a day without
/// the click (R30) that a step names.
std::vector<YearDay> yearDays(std::chrono::year year, std::span<const Session> sessions,
                              std::span<const ProgrammePast> programmes,
                              std::chrono::local_days today,
                              std::chrono::weekday firstWeekday = std::chrono::Monday);

}  // namespace stridetick::core
