// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/schema.hpp"

#include <filesystem>
#include <vector>

namespace stridetick::log {

/// Reads everything readable out of a damaged log, or its journal where that is all there is, into
/// `into`, which must not exist yet, and counts what it has. Page by page, past SQLite: a damaged
/// page costs what stood on it, never what it led to. The new log is whole by itself: what refers
/// to a lost row lets go of it, or goes too where it means nothing alone. The damaged log is not
/// changed.
[[nodiscard]] LogResult<std::vector<SalvageCount>> trySalvage(const std::filesystem::path& damaged,
                                                              const std::filesystem::path& into,
                                                              SchemaSteps steps,
                                                              const core::WallTime& now);

}  // namespace stridetick::log
