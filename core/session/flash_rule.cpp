// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/flash_rule.hpp"

namespace stridetick::core {

bool FlashRule::takes(StepsPerMinute tempo) {
    tookLast_ = tempo <= kFastest || !tookLast_;
    return tookLast_;
}

bool FlashRule::tryFlash(Instant at) {
    auto& oldest = begun_[oldest_];
    if (oldest && at < *oldest) {
        return false;
    }
    oldest = at + kWithin;
    oldest_ = (oldest_ + 1) % begun_.size();
    return true;
}

}  // namespace stridetick::core
