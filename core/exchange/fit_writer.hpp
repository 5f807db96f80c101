// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.hpp"

#include <cstddef>
#include <vector>

namespace stridetick::exchange {

/// The activity as a FIT file that training logs read: its records, laps and pauses, without a
/// place. Cadence is that of one foot, in 1/128 of a turn; times are cut to the second, lengths are
/// not. What does not fit its field is written as invalid.
std::vector<std::byte> writeFit(const Activity& activity);

}  // namespace stridetick::exchange
