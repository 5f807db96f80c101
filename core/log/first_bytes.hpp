// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/session_log.hpp"

#include <cstddef>
#include <filesystem>
#include <string>

namespace stridetick::log {

/// The first `most` bytes of a file, or all where it has fewer; safe for one that this process has
/// open as a database, see SystemFile.
[[nodiscard]] LogResult<std::string> tryReadFirstBytes(const std::filesystem::path& file,
                                                       std::size_t most);

}  // namespace stridetick::log
