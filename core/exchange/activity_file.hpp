// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.hpp"

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace stridetick::exchange {

/// What one file of an archive gave; its name is empty where there is no archive. False ends it.
using FileRead =
    std::function<bool(const std::string& name, ReadResult<std::vector<Activity>> activities)>;

/// Reads FIT, TCX and GPX, plain or packed (.gz, .zip), by what is in `bytes`: names do not count.
/// The files of an archive are handed over one by one. Fails where an archive does, or is empty;
/// what a file in it has wrong is handed over.
ReadResult<void> readActivityFiles(std::span<const std::byte> bytes, const FileRead& read);

/// All at once. The files of an archive that are no activities are left out; where none is one, the
/// first one's error is told.
ReadResult<std::vector<Activity>> readActivities(std::span<const std::byte> bytes);

}  // namespace stridetick::exchange
