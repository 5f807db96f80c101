// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/wall_timer.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdint>

#include <sys/timerfd.h>
#include <unistd.h>

namespace stridetick::app {

WallTimer::WallTimer(QObject* parent)
    : QObject(parent), timer_(::timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC)) {
    if (valid()) {
        notifier_ = std::make_unique<QSocketNotifier>(timer_, QSocketNotifier::Read);
        connect(notifier_.get(), &QSocketNotifier::activated, this, &WallTimer::read);
    }
}

WallTimer::~WallTimer() {
    notifier_.reset();
    if (valid()) {
        ::close(timer_);
    }
}

void WallTimer::wakeAt(std::chrono::sys_time<std::chrono::milliseconds> moment) {
    // Zero would mean never.
    const auto since = std::max(moment.time_since_epoch(), std::chrono::milliseconds{1});
    const auto whole = std::chrono::floor<std::chrono::seconds>(since);
    itimerspec when{};
    when.it_value.tv_sec = whole.count();
    when.it_value.tv_nsec = std::chrono::nanoseconds{since - whole}.count();
    ::timerfd_settime(timer_, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &when, nullptr);
}

void WallTimer::read() {
    std::uint64_t times = 0;
    const auto got = ::read(timer_, &times, sizeof times);
    if (got == sizeof times || (got < 0 && errno == ECANCELED)) {
        emit woke();
    }
}

}  // namespace stridetick::app
