// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/schema.hpp"
#include "core/log/session_log.hpp"

#include <cstddef>
#include <filesystem>
#include <istream>
#include <ostream>

namespace stridetick::exchange {

/// What a file of the format of log_json.md says that it is.
inline constexpr const char* kLogJsonFormat = "stridetick-log";

/// Longer ones are refused, so that one value cannot take all memory.
inline constexpr std::size_t kMostTextBytes = std::size_t{2} << 20U;

/// Writes the whole log, deleted records too, as one JSON text, see log_json.md. The log is read in
/// one transaction, beside readers and writers of any process, and row by row. `log` must be sound;
/// one of an older schema is written as it is. The same log gives the same text. Blocks on the
/// disk.
[[nodiscard]] log::LogResult<void> tryWriteJson(const std::filesystem::path& log,
                                                std::ostream& out);

/// Reads such a text into a new log `into`, which must not be there yet and is not where this
/// fails, and brings it up to date. Every row is held against the schema that the text says it is
/// of; a detail names the place. Nothing is kept in memory but the record that is being read.
[[nodiscard]] log::LogResult<void> tryReadJson(std::istream& in, const std::filesystem::path& into);
/// The same with another list of schema steps than the program's own.
[[nodiscard]] log::LogResult<void> tryReadJson(std::istream& in, const std::filesystem::path& into,
                                               log::SchemaSteps steps);

}  // namespace stridetick::exchange
