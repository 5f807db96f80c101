// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/log_command.hpp"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <vector>

namespace stridetick::app::cli {

/// Enough for every run of a life; a folder of more is the wrong one.
inline constexpr std::size_t kMostFoundFiles = 100'000;
inline constexpr int kMostFolderLevels = 32;

/// A file to be taken, or a folder that gives none, and why.
struct FoundFile {
    std::filesystem::path path;
    std::optional<Failure> failure{};
};

/// What was named, and instead of a folder the files in it and in its folders, by their names.
/// Links to folders are not followed, but where they were named.
std::vector<FoundFile> filesOf(const std::vector<std::filesystem::path>& named);

}  // namespace stridetick::app::cli
