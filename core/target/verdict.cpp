// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/verdict.hpp"

namespace stridetick::core {

Verdict judge(StepsPerMinute cadence, StepsPerMinuteDelta halfWidth) {
    Verdict verdict;
    const int line = kClearAbove.rounded();
    if (cadence.rounded() == line) {
        verdict.standing = Standing::OnTheLine;
    } else if (cadence.rounded() > line) {
        verdict.standing = Standing::Clear;
    }
    verdict.tooCloseToCall = (cadence - kClearAbove).magnitude() <= halfWidth;
    return verdict;
}

Plausibility plausibility(StepsPerMinute cadence) {
    if (cadence < kWalkingBelow) {
        return Plausibility::LooksLikeWalking;
    }
    if (cadence < kVeryLowBelow) {
        return Plausibility::VeryLow;
    }
    return cadence > kBothFeetAbove ? Plausibility::ProbablyBothFeet : Plausibility::Plausible;
}

}  // namespace stridetick::core
