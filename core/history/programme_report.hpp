// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/weekly_summary.hpp"
#include "core/history/year_days.hpp"
#include "core/programme/course.hpp"
#include "core/programme/gain_kept.hpp"
#include "core/records/baseline.hpp"

#include <optional>
#include <string>
#include <vector>

namespace stridetick::core {

/// What a physiotherapist wants to know of a programme; computed, never stored.
struct ProgrammeReport {
    struct Week {
        WeekSummary summary;  ///< seven days from the weekday on which the programme began
        int sessions = 0;     ///< of the programme; refreshers too
        std::chrono::milliseconds practice{};
        std::chrono::milliseconds click{};
        std::optional<int> effortTenths{};  ///< mean of those of its answers, half up
    };
    struct Answer {
        WallTime at;
        SessionReport report;
        std::string note{};    ///< of the run
        bool freeRun = false;  ///< none of the programme, but after its begin
    };
    struct Outcome {
        WallTime at;
        int percent = 0;  ///< of the gain, R (R23)
        Kept kept = Kept::NotYet;
        StepsPerMinute quiet;             ///< mean of the minutes, not corrected
        std::optional<int> weeksAfter{};  ///< of a follow-up
        /// What their speed alone would give from the baseline, where it differs from that (R13).
        std::optional<StepsPerMinute> expected{};
    };

    ProgrammePast past;
    Course course;
    std::optional<Baseline> baseline{};
    std::vector<Measurement> baselineFrom{};
    std::vector<Week> weeks;  ///< up to the last with anything in it
    std::vector<Answer> answers{};
    std::vector<Outcome> outcomes{};
    int atOtherSpeed = 0;  ///< quiet, carry-over and paced ones, by more than 0.3 m/s (R13)
    int withoutSpeed = 0;
};

/// Records in any order and of any time; `until`: the last day of interest.
ProgrammeReport reportOf(ProgrammePast past, const WeekRecords& records,
                         std::chrono::local_days until);

}  // namespace stridetick::core
