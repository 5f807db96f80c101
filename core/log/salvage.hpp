// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/schema.hpp"

#include <filesystem>
#include <vector>

namespace stridetick::log {

/// Reads everything readable out of a damaged log (a working copy, which may be changed, with its
/// journal beside it) into `into`, which must not exist yet, row by row from both ends of each
/// table, and counts what it has. The new log is whole by itself: what refers to a lost row lets
/// go of it, or goes too where it means nothing alone.
[[nodiscard]] LogResult<std::vector<SalvageCount>> trySalvage(
    const std::filesystem::path& damagedCopy, const std::filesystem::path& into, SchemaSteps steps,
    const core::WallTime& now);

}  // namespace stridetick::log
