// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/weekly_summary.hpp"
#include "core/history/year_days.hpp"
#include "core/log/log_types.hpp"

#include <chrono>
#include <span>
#include <vector>

namespace stridetick::app {

class LogService;

/// Every programme with its steps, by its start. What was read once is read again only where more
/// may have come: a step is never changed, and only the newest programme gets more. Thread: its
/// owner's.
class ProgrammeReader {
 public:
    const std::vector<core::ProgrammePast>& read(const LogService& log);
    /// The log is another now.
    void forget() { known_.clear(); }

 private:
    std::vector<core::ProgrammePast> known_;
};

/// Some weeks of the log, whole, and summed up.
struct WeekReading {
    log::History history;  ///< oldest first
    std::vector<core::WeekSummary> weeks;
    std::vector<core::Target>
        targets{};  ///< those of programmes too, each in force from its moment
};

WeekReading readWeeks(const LogService& log, std::span<const core::ProgrammePast> programmes,
                      std::chrono::local_days first, std::chrono::local_days last,
                      std::chrono::weekday firstWeekday);

/// Its own, or else the one in force when it began: a watch knows of none.
std::optional<core::StepsPerMinute> targetOf(const core::Session& session,
                                             std::span<const core::Target> targets);

}  // namespace stridetick::app
