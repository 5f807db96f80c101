// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/stored_taps.hpp"

namespace stridetick::core {

std::vector<StoredTap> storedTaps(const TapMinute& minute) {
    std::vector<StoredTap> stored;
    const auto first = minute.startedAt();
    const auto placed = placeTaps(minute.taps());
    for (std::size_t i = 0; first && i < placed.size(); ++i) {
        const auto sinceFirst = [&](auto instant) {
            return std::chrono::duration_cast<std::chrono::microseconds>(instant - *first);
        };
        stored.push_back({sinceFirst(placed[i]), sinceFirst(minute.taps()[i].arrival)});
    }
    return stored;
}

}  // namespace stridetick::core
