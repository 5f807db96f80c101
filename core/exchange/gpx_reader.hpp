// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.hpp"

#include <string_view>
#include <vector>

namespace stridetick::exchange {

/// The tracks of a GPX file, 1.0 or 1.1, that have times; points without one are left out, and a
/// planned route is NoActivity. The distance is that of the positions, segment by segment; a
/// segment that begins later than the one before ended is after a pause.
ReadResult<std::vector<Activity>> readGpx(std::string_view text);

}  // namespace stridetick::exchange
