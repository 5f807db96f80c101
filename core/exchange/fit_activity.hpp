// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/fit_messages.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace stridetick::exchange {

/// What one FIT file says, in the order of the file.
struct FitContent {
    FitFileId id{};
    std::optional<Sport> sport{};  ///< for a file that was closed without its session
    std::optional<std::chrono::minutes> offset{};
    std::vector<FitSession> sessions{};
    std::vector<FitLap> laps{};
    std::vector<FitTimerChange> timer{};
    std::vector<ActivitySample> samples{};
};

/// One activity for each session; one for all records where there is no session, as a watch that
/// stopped before its time leaves it. Records before the first session are no part of it, and what
/// is behind the start of the next is the next one's. Malformed where a session, or a record in it,
/// is longer than any run.
ReadResult<std::vector<Activity>> activitiesOf(FitContent content);

}  // namespace stridetick::exchange
