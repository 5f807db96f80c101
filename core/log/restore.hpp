// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log_types.hpp"
#include "core/log/session_log.hpp"
#include "core/util/clock.hpp"

#include <filesystem>

namespace stridetick::log {

/// Makes the content of `log` that of `backup`, in one transaction: other connections, of any
/// process, see all of it or nothing. What the log held is kept before as a backup of its own,
/// which is returned. `backup` is never changed; one of an older schema is brought up to date in a
/// copy. Fails by: LogError, with the log as it was. Blocks on the disk.
[[nodiscard]] LogResult<Backup> tryRestore(const std::filesystem::path& log,
                                           const std::filesystem::path& backup,
                                           const core::WallTime& now);

}  // namespace stridetick::log
