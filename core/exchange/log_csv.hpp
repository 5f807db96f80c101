// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/file_moves.hpp"
#include "core/log/session_log.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace stridetick::exchange {

/// Names of the files that tryWriteCsv() makes of this log, one of each table: `session.csv`.
[[nodiscard]] log::LogResult<std::vector<std::string>> csvNames(const std::filesystem::path& log);

/// Writes the log for people and their spreadsheets: one file per table by RFC 4180, without what
/// is deleted. Units are in the first line; times are the runner's clock as it was, by ISO 8601. It
/// is not read back, log_json.hpp is for that. The log is read in one transaction and row by row;
/// it must be sound. A file under its own name is a whole one. Blocks on the disk.
[[nodiscard]] log::LogResult<void> tryWriteCsv(const std::filesystem::path& log,
                                               const std::filesystem::path& folder,
                                               log::Existing existing);

}  // namespace stridetick::exchange
