// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/run_plan.hpp"

#include <chrono>

namespace stridetick::core {

/// What the runner has chosen for every run, whatever its tempo.
struct SessionChoice {
    std::chrono::seconds easy{};    ///< before the click, up to kMostEasy
    std::chrono::seconds length{};  ///< of the part with the click, up to kLongest; 0: until Stop
    std::chrono::seconds on{};      ///< in turn with `off`, up to kMostTurn
    std::chrono::seconds off{};     ///< 0: the click is always on
    bool ramp = false;              ///< from rampFrom to the tempo
    StepsPerMinute rampFrom = StepsPerMinute::ofWhole(150);
    std::chrono::seconds rampOver{};  ///< up to kLongestRamp; 0: as gently as R40 asks
    bool silentEnd = false;
    bool cues = true;
    /// Silent without end; the click comes for a while where a check is below. All else but the
    /// cues is kept for when it is off.
    bool whenBelow = false;

    static constexpr std::chrono::seconds kMostEasy{std::chrono::minutes{30}};
    static constexpr std::chrono::seconds kLongest{std::chrono::hours{6}};
    static constexpr std::chrono::seconds kMostTurn{std::chrono::minutes{30}};
    static constexpr std::chrono::seconds kLongestRamp{std::chrono::hours{1}};
    friend bool operator==(const SessionChoice&, const SessionChoice&) = default;
};

/// The run that is chosen, at `tempo`.
RunShape shapeOf(const SessionChoice& choice, StepsPerMinute tempo, int countIn);

}  // namespace stridetick::core
