// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace stridetick::app {

/// Enough for every run of a life; a folder of more is the wrong one.
inline constexpr std::size_t kMostFoundFiles = 100'000;
inline constexpr int kMostFolderLevels = 32;

/// Why a file gives nothing: a word for programs, which never changes, and a sentence.
struct Refusal {
    QString reason;
    QString sentence;
};

/// A file to be taken, or a folder that gives none, and why.
struct FoundFile {
    std::filesystem::path path;
    std::optional<Refusal> refusal{};
};

/// What was named, and instead of a folder the files in it and in its folders, by their names.
/// Links to folders are not followed, but where they were named. Ends where `cancelled` says so.
std::vector<FoundFile> filesOf(
    const std::vector<std::filesystem::path>& named,
    const std::function<bool()>& cancelled = [] { return false; });

}  // namespace stridetick::app
