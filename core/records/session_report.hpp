// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/id.hpp"
#include "core/util/clock.hpp"

#include <optional>

namespace stridetick::core {

enum class PainPlace { None, Knee, Hip, Shin, Calf, Achilles, Foot, Back, Elsewhere };

/// What the runner says on the day after a session, asked once (R30, 2.10).
struct NextDay {
    enum class Pain { None, Less, Same, Worse };
    WallTime at;
    Pain pain = Pain::None;
    bool atRest = false;    ///< at night or at rest
    bool achilles = false;  ///< stiff or painful in the morning; asked of rows 1 and 2 (R31)
    friend bool operator==(const NextDay&, const NextDay&) = default;
};

/// What of a report decides on the plan (R30); of several that do, the first of these is named.
enum class PainSign { Level, Grew, Sharp, Limp, AtRest, BonySpot, WorseNextDay, AtRestNextDay };

/// What the runner says after a session: pain is the one thing asked, all else as he likes (R22,
/// R30).
struct SessionReport {
    SessionId session;
    WallTime at;
    int pain = 0;                 ///< 0 to 10
    std::optional<int> effort{};  ///< 0 to 10
    PainPlace place = PainPlace::None;
    bool grew = false;  ///< it was there before and grew
    bool sharp = false;
    bool limp = false;
    bool atRest = false;                  ///< at night or at rest
    bool bonySpot = false;                ///< one spot on a bone hurts to press
    std::optional<int> inclineTenths{};   ///< of a percent, -100 to 400
    std::optional<int> distanceMetres{};  ///< above 0 (R33)
    std::optional<NextDay> nextDay{};
    friend bool operator==(const SessionReport&, const SessionReport&) = default;
};

}  // namespace stridetick::core
