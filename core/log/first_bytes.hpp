// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/session_log.hpp"

#include <cstddef>
#include <filesystem>
#include <string>

namespace stridetick::log {

/// The first `most` bytes of a file, or all where it has fewer; safe for one that this process has
/// open as a database. Where a process closes any descriptor of a file of its own making, all its
/// locks on that file are gone (POSIX), and the next program to close the log takes itself for the
/// last and deletes the journal that this one goes on writing. So the file is read through SQLite,
/// which waits with the closing.
[[nodiscard]] LogResult<std::string> tryReadFirstBytes(const std::filesystem::path& file,
                                                       std::size_t most);

}  // namespace stridetick::log
