// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/steps_per_minute.hpp"

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>

namespace stridetick::core {

/// Which steps flash over a large area, and how soon after one another: no more than three flashes
/// begin in any second, whatever is asked (WCAG 2.2, 2.3.1). Thread: one.
class FlashRule {
 public:
    using Instant = std::chrono::steady_clock::time_point;
    static constexpr int kMost = 3;
    static constexpr std::chrono::seconds kWithin{1};
    /// Three a second: each step flashes up to here, every other one above.
    static constexpr StepsPerMinute kFastest = StepsPerMinute::ofWhole(180);

    /// Whether the next step, of that tempo, is one that flashes.
    bool takes(StepsPerMinute tempo);
    /// Where the next flash may begin; nothing: at once.
    std::optional<Instant> earliest() const { return begun_[oldest_]; }
    /// Begins a flash. False, and none is begun, before earliest().
    bool tryFlash(Instant at);

 private:
    bool tookLast_ = false;
    std::array<std::optional<Instant>, kMost> begun_;  ///< plus kWithin
    std::size_t oldest_ = 0;
};

}  // namespace stridetick::core
