// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <vector>

namespace stridetick::log {

inline constexpr int kDailyKept = 7;
inline constexpr int kWeeklyKept = 4;
inline constexpr int kMonthlyKept = 12;

/// Which of the moments of daily backups are not to be kept: only the newest of a day counts, and
/// of these the newest days, the last day of each of the newest weeks (from Monday) and of each of
/// the newest months. Only days with a backup count, so a pause from running costs none. `offset`
/// of local time from UTC says where a day ends.
std::vector<std::chrono::sys_time<std::chrono::milliseconds>> backupsToDrop(
    std::vector<std::chrono::sys_time<std::chrono::milliseconds>> daily,
    std::chrono::minutes offset);

}  // namespace stridetick::log
