// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.hpp"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <vector>

/// Files that may be a watch's. Read so that a log that this process has open keeps its locks,
/// whatever is named; but not its -shm. Thread: any.
namespace stridetick::app {

/// May it be a watch's, plain or packed? By its first bytes.
bool mayBeOfAWatch(const std::filesystem::path& file);

/// All of it, unless it is larger than any that is read. Fails where `cancelled` says so: from a
/// slow disk a large file takes long.
exchange::ReadResult<std::vector<std::byte>> bytesOfWatch(
    const std::filesystem::path& file,
    const std::function<bool()>& cancelled = [] { return false; });

}  // namespace stridetick::app
