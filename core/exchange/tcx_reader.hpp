// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.hpp"

#include <string_view>
#include <vector>

namespace stridetick::exchange {

/// The activities of a TrainingCenterDatabase, version 2, with those of its multi-sport sessions.
/// Tracks that are apart within a lap, and laps that begin after the time of the one before is
/// over, are pauses.
ReadResult<std::vector<Activity>> readTcx(std::string_view text);

}  // namespace stridetick::exchange
