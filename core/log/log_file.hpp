// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log_types.hpp"
#include "core/log/schema.hpp"
#include "core/util/clock.hpp"

#include <filesystem>

namespace stridetick::log {

/// Opens, creates, migrates or salvages the log at `file` by the rules of the design (the header
/// is read before SQLite sees the file; nothing is ever overwritten or silently begun anew), and
/// turns sessions whose process is dead into recovered ones. Blocks on the disk: writer's thread
/// only. Never throws; a refusal is an outcome.
LogOpening openLogFile(const std::filesystem::path& file, const core::Clock& clock);
/// The same with another list of schema steps than the program's own.
LogOpening openLogFile(const std::filesystem::path& file, const core::Clock& clock,
                       SchemaSteps steps);

}  // namespace stridetick::log
