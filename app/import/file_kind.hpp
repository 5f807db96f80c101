// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace stridetick::app {

/// By what is in it, whatever its name.
enum class FileKind {
    Log,      ///< an SQLite file
    LogText,  ///< the log as JSON
    Other     ///< or not readable
};
/// Safe for a log that this process has open.
FileKind kindOf(const std::filesystem::path& file);

}  // namespace stridetick::app
