// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log_types.hpp"

#include <chrono>

namespace stridetick::log {

/// In which everything lies that belongs to the local weeks that start on `first` to `last`.
/// Offsets from UTC lie within a day, so a day more at either end is enough.
inline TimeRange rangeOfWeeks(std::chrono::local_days first, std::chrono::local_days last) {
    const auto utc = [](std::chrono::local_days day) {
        return std::chrono::sys_days{day.time_since_epoch()};
    };
    return {utc(first) - std::chrono::days{1},
            utc(last) + std::chrono::weeks{1} + std::chrono::days{1}};
}

}  // namespace stridetick::log
