// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/session_log.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <system_error>

namespace stridetick::log {

/// A file to read that this process may have open as a database. Where a process closes any
/// descriptor of a file of its own making, all its locks on that file are gone (POSIX), and the
/// next program to close the log takes itself for the last and deletes the journal that this one
/// goes on writing. So the file is read through SQLite, which waits with the closing. A log or its
/// journal; not its -shm, whose locks SQLite keeps elsewhere. Thread: one. Fails by: LogError.
class SystemFile {
 public:
    explicit SystemFile(const std::filesystem::path& file);
    SystemFile(const SystemFile&) = delete;
    SystemFile& operator=(const SystemFile&) = delete;
    SystemFile(SystemFile&&) noexcept;
    SystemFile& operator=(SystemFile&&) noexcept;
    ~SystemFile();

    [[nodiscard]] LogResult<std::uint64_t> size() const;
    /// Zeros behind the end.
    [[nodiscard]] LogResult<void> read(std::span<char> into, std::uint64_t at) const;

 private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

/// Copies a log or its journal, onto the disk for good: all of it, or nothing. `to` must not be
/// there.
std::error_code copyForGood(const std::filesystem::path& from, const std::filesystem::path& to);

/// Byte for byte.
bool haveSameContent(const std::filesystem::path& one, const std::filesystem::path& other);

}  // namespace stridetick::log
