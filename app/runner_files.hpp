// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <system_error>
#include <vector>

/// What Runners does with files and folders. Thread: any.
namespace stridetick::app::runnerfiles {

/// There, or not to be seen.
bool mayBeThere(const std::filesystem::path& path);
/// A file or a folder, onto another disk too. Nothing is done where there is nothing.
std::error_code moveThere(const std::filesystem::path& from, const std::filesystem::path& to);
/// As far as it can be read.
std::vector<std::filesystem::path> contentsOf(const std::filesystem::path& folder);

}  // namespace stridetick::app::runnerfiles
