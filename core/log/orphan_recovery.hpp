// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/session_log.hpp"

#include <filesystem>
#include <vector>

namespace stridetick::log {

/// Turns sessions that are still running, but whose process is dead, into recovered ones, in one
/// transaction; those of a living process are left alone. When they changed last stays as it was:
/// the run's own end, should a merge bring it, is the later.
[[nodiscard]] LogResult<std::vector<core::SessionId>> recoverOrphans(
    const std::filesystem::path& file);

/// The same with every running session: in a copy of a log nobody runs.
[[nodiscard]] LogResult<std::vector<core::SessionId>> recoverAll(const std::filesystem::path& file);

}  // namespace stridetick::log
