// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/steps_per_minute.hpp"

#include <optional>
#include <string_view>

namespace stridetick::core {

/// Seconds over which a friend counts (R5).
enum class CountWindow { S60 = 60, S30 = 30, S20 = 20, S15 = 15 };

constexpr int factorOf(CountWindow window) noexcept { return 120 / static_cast<int>(window); }
/// One strike's worth, the count's ± (2.10); of both feet's strikes, one is worth half.
constexpr StepsPerMinuteDelta halfWidthOf(CountWindow window, bool bothFeet = false) noexcept {
    return StepsPerMinuteDelta::ofTenths(factorOf(window) * (bothFeet ? 5 : 10));
}

enum class CountAnswer { NotAsked, OneFoot, BothFeet };

/// What a count entered by hand comes to (R3 to R5).
struct CountJudgement {
    enum class Kind {
        Empty,
        NotAWholeNumber,
        BelowOne,
        LooksLikeWalking,  ///< doubled below 120: refused
        VeryLow,           ///< 120 to below 130: accepted, count again
        Accepted,
        AskBothFeet,  ///< doubled above 220 and not answered yet
        TooHigh       ///< above 220 of one foot, 440 of both; or halved out of 120 to 220
    };
    Kind kind = Kind::Empty;
    int strikes = 0;
    bool bothFeet = false;
    std::optional<StepsPerMinute> cadence{};  ///< for Accepted and VeryLow only
};

/// `text` as typed, spaces around it allowed. The answer is heard only where the question is asked.
CountJudgement judgeCount(std::string_view text, CountWindow window,
                          CountAnswer bothFeet = CountAnswer::NotAsked);

}  // namespace stridetick::core
