// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace stridetick::log {

/// Names one process for ever: a process number alone is used again after a while, or after the
/// next start of the machine.
struct ProcessOwner {
    std::string boot;  ///< the kernel's random id of this start of the machine
    std::int64_t pid = 0;
    std::int64_t started = 0;  ///< clock ticks after that start
    friend bool operator==(const ProcessOwner&, const ProcessOwner&) = default;
};

/// This process.
ProcessOwner thisProcess();
bool isAlive(const ProcessOwner& owner);

}  // namespace stridetick::log
