// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/course_rules.hpp"

#include <chrono>
#include <optional>

namespace stridetick::core {

/// Enough of its block was run: one that was ended before takes no slot of the row.
bool takesSlot(const ReportedSession& session);
/// At least half of what was planned was run (R20).
bool isDone(const ReportedSession& session);
/// Of a day's session: its practice, no more than was planned.
std::chrono::milliseconds practiceOf(const ReportedSession& session);

/// The current pass of a row, as it stands.
struct RowJudgement {
    int taken = 0;
    int done = 0;
    int slots = 0;
    std::chrono::milliseconds practice{};
    std::chrono::milliseconds planned{};  ///< of all slots
    std::optional<int> checks{};          ///< silent ones, in rows that are judged by them
    std::optional<int> deviationTenths{};
    bool inBand = true;  ///< also where there is no check
    int worstPain = 0;
    std::chrono::local_days first{};  ///< days of its first and newest session, if any is taken
    std::chrono::local_days newest{};

    /// R21: sessions and minutes enough.
    bool complete() const;
};
RowJudgement judgeRow(const ProgrammeHistory& history, const Course& course);

/// rules.md 3.4.
std::optional<ProgrammeStep> rowOver(const ProgrammeHistory& history, const Course& course,
                                     const WallTime& now);
/// rules.md 3.5.
std::optional<ProgrammeStep> steppedBack(const ProgrammeHistory& history, const Course& course,
                                         const WallTime& now);

}  // namespace stridetick::core
