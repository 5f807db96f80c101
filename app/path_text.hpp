// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>

namespace stridetick::app {

/// A file's path as Qt wants it.
inline QString text(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

}  // namespace stridetick::app
