// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.hpp"
#include "core/records/cadence_trace.hpp"

namespace stridetick::exchange {

/// Slower is standing and shuffling: of a step there nothing is learnt.
inline constexpr int kStandingMillimetres = 500;
/// From here on a run, and up to here (2:23 min/km): the fastest kilometres of a runner.
inline constexpr int kSlowestRunMillimetres = 1'500;
inline constexpr int kFastestRunMillimetres = 7'000;
/// One foot of a runner makes 60 to 110 a minute, both 120 to 220 (science.md section 4).
inline constexpr int kBothFeetFromMilli = 120'000;

/// What the numbers of a file count.
struct FootDecision {
    bool oneFoot = false;
    bool guessed = false;  ///< by the median of the running part, as the file does not say
    friend bool operator==(const FootDecision&, const FootDecision&) = default;
};
FootDecision feetOf(const Activity& activity);

/// As the file says; one that says nothing is a run by its median speed.
bool isRun(const Activity& activity);

/// By minutes from the start. Samples of standing still, of pauses, and outside of the activity
/// give no cadence. Where the file has no speed, a minute's is that of its distance.
core::CadenceTrace traceOf(const Activity& activity, core::SessionId session);

}  // namespace stridetick::exchange
