// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace stridetick::tests {

/// Rows of words, by the name of their section, as tests/data/six_weeks.txt has them.
using Rows = std::map<std::string, std::vector<std::string>>;

Rows rowsOfFile(const std::filesystem::path& file);
/// The newest programme in a log, and the habit as it stands on that day.
Rows rowsOfLog(const std::filesystem::path& log, std::chrono::local_days today);

}  // namespace stridetick::tests
