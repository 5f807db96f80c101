// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/suspend_watch.hpp"

#include <utility>

#include <time.h>

namespace stridetick::audio {

namespace {

// More than lies between the readings of two clocks, less than any sleep.
constexpr std::chrono::milliseconds kNap{300};

#ifdef CLOCK_BOOTTIME
std::chrono::nanoseconds read(clockid_t clock) {
    timespec time{};
    clock_gettime(clock, &time);
    return std::chrono::seconds{time.tv_sec} + std::chrono::nanoseconds{time.tv_nsec};
}
#endif

}  // namespace

SuspendWatch::SuspendWatch(TimeAsleep timeAsleep)
    : timeAsleep_(std::move(timeAsleep)), seen_(timeAsleep_()) {}

bool SuspendWatch::slept() {
    const auto now = timeAsleep_();
    return now - std::exchange(seen_, now) > kNap;
}

std::chrono::nanoseconds SuspendWatch::systemTimeAsleep() {
#ifdef CLOCK_BOOTTIME
    return read(CLOCK_BOOTTIME) - read(CLOCK_MONOTONIC);
#else
    return {};  // where there is none, the steady clock counts sleep
#endif
}

}  // namespace stridetick::audio
