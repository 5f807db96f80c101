// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/distance_rule.hpp"

#include "core/programme/programme_rules.hpp"

#include <cstdint>

namespace stridetick::core {

namespace {

bool above(int now, int before, int percent) {
    return before > 0 && std::int64_t{100} * now > std::int64_t{percent} * before;
}

}  // namespace

DistanceWord judgeDistance(int thisWeek, int lastWeek, int weekBeforeLast) {
    if (above(thisWeek, weekBeforeLast, rules::kDistanceStrongPercent)) {
        return DistanceWord::StrongCaution;
    }
    return above(thisWeek, lastWeek, rules::kDistanceCautionPercent) ? DistanceWord::Caution
                                                                     : DistanceWord::Fine;
}

ShoeWord judgeShoes(int kilometres) {
    if (kilometres > rules::kShoesToKm) {
        return ShoeWord::Overdue;
    }
    return kilometres >= rules::kShoesFromKm ? ShoeWord::Due : ShoeWord::Fine;
}

}  // namespace stridetick::core
