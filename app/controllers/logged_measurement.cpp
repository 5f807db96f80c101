// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/logged_measurement.hpp"

#include "app/log_service.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

namespace stridetick::app {

bool takeOver(const LogService& log, core::Measurement& measurement, bool deleted) {
    const auto at = measurement.at.utc;
    auto logged = log.history({at, at + std::chrono::milliseconds{1}}).measurements;
    const auto found = std::ranges::find(logged, measurement.id, &core::Measurement::id);
    if (found == logged.end()) {
        return log.readable() || deleted;
    }
    found->taps = std::move(measurement.taps);
    measurement = std::move(*found);
    return false;
}

bool clickHeardBefore(const LogService& log, const core::WallTime& at) {
    const auto last = log.lastClick();
    return last && at.utc - last->utc < core::kQuietAfter;
}

}  // namespace stridetick::app
