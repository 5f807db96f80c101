// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/log_controller.hpp"
#include "app/log_service.hpp"

#include <cstddef>
#include <filesystem>
#include <optional>

namespace stridetick::tests {

/// A backup as the runner would ask for it, of all that was saved before.
std::filesystem::path backUp(app::LogService& log);
/// One page of the file is no longer what was written.
void damage(const std::filesystem::path& file);
/// The file says that a later program wrote it.
void makeNewer(const std::filesystem::path& file);
/// Nothing can be backed up beside this log until the file that is returned is removed.
std::filesystem::path blockBackups(const std::filesystem::path& logFile);
/// The row of the newest that was asked for (a daily one may come at any time).
std::optional<std::size_t> askedRow(const app::LogController& controller);

}  // namespace stridetick::tests
