// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace stridetick::core {

/// When a run began and how long it was, as a watch's file tells it.
struct WatchRun {
    std::chrono::sys_time<std::chrono::milliseconds> startedAt;
    std::chrono::milliseconds length;  ///< not negative
};

/// Programs begin a run at its first record or at the press of the button.
bool startTogether(const WatchRun& one, const WatchRun& other);

/// By time alone, since every program that exports a run again gives it another name.
bool isSameRun(const WatchRun& one, const WatchRun& other);

}  // namespace stridetick::core
