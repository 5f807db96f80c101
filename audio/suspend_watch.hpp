// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace stridetick::audio {

/// Tells that the computer slept: the steady clock stands still meanwhile, so that a stream's own
/// times show nothing. Thread: one.
class SuspendWatch {
 public:
    /// All the time that the computer has slept.
    using TimeAsleep = std::function<std::chrono::nanoseconds()>;

    explicit SuspendWatch(TimeAsleep timeAsleep = systemTimeAsleep);
    /// Whether it has slept since the last call.
    bool slept();

    static std::chrono::nanoseconds systemTimeAsleep();

 private:
    TimeAsleep timeAsleep_;
    std::chrono::nanoseconds seen_;
};

}  // namespace stridetick::audio
