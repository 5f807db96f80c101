// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace stridetick::exchange {

/// More bytes than that are no run: a day at one record a second has about 9 MB.
inline constexpr std::size_t kMostFitBytes = std::size_t{32} << 20U;
/// Records, laps and timer events in a file: eleven days at one a second.
inline constexpr std::size_t kMostFitEntries = 1'000'000;
inline constexpr std::size_t kMostFitSessions = 1'000;

/// The activities of a FIT file, of each file where several are chained. A chain with one file that
/// is not sound gives nothing. Memory: about 100 bytes for each record while it reads, at most for
/// kMostFitEntries of them; nothing is taken before sizes and checksum are right.
ReadResult<std::vector<Activity>> readFit(std::span<const std::byte> file);

}  // namespace stridetick::exchange
