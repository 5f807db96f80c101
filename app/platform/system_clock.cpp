// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/system_clock.hpp"

#include <QDateTime>

namespace stridetick::app {

std::chrono::steady_clock::time_point SystemClock::steadyNow() const {
    return std::chrono::steady_clock::now();
}

core::WallTime SystemClock::wallNow() const {
    const auto now = QDateTime::currentDateTime();
    return {std::chrono::sys_time<std::chrono::milliseconds>{
                std::chrono::milliseconds{now.toMSecsSinceEpoch()}},
            std::chrono::minutes{now.offsetFromUtc() / 60}};
}

}  // namespace stridetick::app
