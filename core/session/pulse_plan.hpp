// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/flash_rule.hpp"

#include <optional>
#include <vector>

namespace stridetick::core {

/// When a light that shows the steps goes on, whoever watches the clock for it. Thread: one.
class PulsePlan {
 public:
    using Instant = FlashRule::Instant;

    /// The light is large: it keeps the rule for flashes, by which a step may stay dark.
    void setLarge(bool large) { large_ = large; }
    bool large() const noexcept { return large_; }
    /// A step of that tempo is heard at `due`; steps are told in their order.
    void add(Instant due, StepsPerMinute tempo);
    /// Where the next step is to be looked at: as it is due, or a little later by the rule.
    std::optional<Instant> next() const;
    /// At next() or after it: true where the light goes on now. What is due by then is over.
    bool tryLight(Instant now);
    /// What is to come. What was shown is not forgotten.
    void clear() { due_.clear(); }

 private:
    bool large_ = false;
    FlashRule rule_;
    std::vector<Instant> due_;  ///< in order; the sound may be more than a beat behind
};

}  // namespace stridetick::core
