// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cadence/tap_minute.hpp"
#include "core/records/measurement.hpp"

#include <vector>

namespace stridetick::core {

/// The minute's taps as they are kept, counted from the first of them.
std::vector<StoredTap> storedTaps(const TapMinute& minute);

}  // namespace stridetick::core
