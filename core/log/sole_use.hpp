// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/session_log.hpp"

#include <filesystem>

namespace stridetick::log {

/// Whether somebody else has the log open, a window or another program: what is merged behind the
/// back of a window it would not show, and a programme it would go on with as it was. Waits a
/// moment for one that only looks at it or is closing. Nothing is written. Not for a log that this
/// process has open itself. Fails by: LogError.
[[nodiscard]] LogResult<bool> isOpenElsewhere(const std::filesystem::path& log);

}  // namespace stridetick::log
