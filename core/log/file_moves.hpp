// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/clock.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <system_error>
#include <vector>

namespace stridetick::log {

/// Which file a path means now: two paths, or one at two times, compare equal for the same file.
struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t node = 0;
    /// Nothing where there is no file.
    static std::optional<FileIdentity> of(const std::filesystem::path& file);
    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};

/// A name given, changed or removed survives a power loss only once its folder is synced.
void syncFolder(const std::filesystem::path& folder);

/// Makes what is missing of an absolute path, on the disk for good: a log in a folder that the
/// power takes away is lost with it.
std::error_code makeFolders(const std::filesystem::path& folder);

/// SQLite's two companions of a database file.
std::filesystem::path walOf(const std::filesystem::path& file);
std::filesystem::path shmOf(const std::filesystem::path& file);

/// The file itself under any name, or one of its companions.
bool isPartOf(const std::filesystem::path& part, const std::filesystem::path& file);

/// `log.db` -> `log.damaged-20260301T071500Z.db` in the same folder, numbered if that is taken.
std::filesystem::path siblingName(const std::filesystem::path& file, const std::string& what,
                                  const core::WallTime& now);

/// Name for a file in the making beside `file`; what an earlier process of this id left is removed.
std::filesystem::path scratchName(const std::filesystem::path& file);
/// Removes a file in the making with its companions.
void discard(const std::filesystem::path& scratch) noexcept;
/// Removes what processes that are dead had in the making in this folder, which is the program's
/// own.
void discardAbandoned(const std::filesystem::path& folder) noexcept;
/// The same for what was to become these files, all of one folder: in a look at it.
void discardAbandonedOf(const std::vector<std::filesystem::path>& files) noexcept;

/// Gives a finished file its name, on the disk for good; refuses one that still has a journal.
/// Never replaces a file that has content unless `replace`.
enum class Existing { Keep, Replace };
std::error_code putInPlace(const std::filesystem::path& finished, const std::filesystem::path& file,
                           Existing existing);

/// Can `file` (or, if it does not exist, a file of its name) be written, journal included?
bool isWritable(const std::filesystem::path& file);

/// A new folder of this process alone among the system's temporary files; nothing if none can be
/// made.
std::optional<std::filesystem::path> makePrivateFolder();
/// Removes a folder that makePrivateFolder() made, and no other.
void removePrivateFolder(const std::filesystem::path& folder) noexcept;

}  // namespace stridetick::log
