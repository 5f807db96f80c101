// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/pulse_plan.hpp"

#include <algorithm>

namespace stridetick::core {

namespace {

using namespace std::chrono_literals;

constexpr auto kLatest = 25ms;  // of the 45 ms by which a flash may be late (ITU-R BT.1359)
constexpr auto kOnTime = 5ms;   // of a timer; far less than a picture stays on a screen

}  // namespace

void PulsePlan::add(Instant due, StepsPerMinute tempo) {
    if (!large_ || rule_.takes(tempo)) {
        due_.insert(std::ranges::upper_bound(due_, due), due);
    }
}

std::optional<PulsePlan::Instant> PulsePlan::next() const {
    if (due_.empty()) {
        return std::nullopt;
    }
    const auto due = due_.front();
    const auto earliest = large_ ? rule_.earliest().value_or(due) : due;
    return earliest - due <= kLatest ? std::max(due, earliest) : due;
}

bool PulsePlan::tryLight(Instant now) {
    const auto at = next();
    if (!at) {
        return false;
    }
    const auto past = std::ranges::upper_bound(due_, now);
    due_.erase(due_.begin(), std::max(past, due_.begin() + 1));
    // As it was planned: else each that is a hair late would hold up all that follow.
    return !large_ || rule_.tryFlash(now - *at < kOnTime ? *at : now);
}

}  // namespace stridetick::core
