// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/id.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace stridetick::core {

/// One minute of a run as a watch saw it, counted from its start with the pauses in it.
struct TraceMinute {
    /// Median of the minute, thousandths of a turn as the file counts them: of one foot or of both.
    std::optional<int> cadenceMilli{};
    std::optional<int> speedMillimetres{};  ///< a second, mean
    std::optional<int> climbDecimetres{};   ///< how much higher the minute ends than it begins
    friend bool operator==(const TraceMinute&, const TraceMinute&) = default;
};

/// What is kept of an imported run beside its session.
struct CadenceTrace {
    SessionId session;
    std::string source{};  ///< device and format: "Forerunner 245, TCX"
    bool oneFoot = false;  ///< the file's numbers are strides: both feet make twice as many steps
    bool guessed = false;  ///< the file does not say which (science.md section 4)
    bool madeSession = false;  ///< the session came with it; else the run was logged with a click
    std::chrono::sys_time<std::chrono::milliseconds> startedAt{};  ///< by the watch
    std::chrono::milliseconds length{};                            ///< of the watch's activity
    std::optional<int> distanceMetres{};
    std::vector<TraceMinute> minutes{};
    friend bool operator==(const CadenceTrace&, const CadenceTrace&) = default;
};

}  // namespace stridetick::core
