// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/baseline.hpp"
#include "core/records/measurement.hpp"

#include <optional>
#include <span>
#include <vector>

namespace stridetick::core {

/// May this measurement ever be part of a baseline? Not grey, plausible (R4), a whole 60 s, click
/// silent (3.5, 2.10).
enum class Eligibility { Eligible, Uneven, TooLow, TooHigh, TooShort, ClickWasOn };
Eligibility eligibility(const Measurement& measurement);

/// What the newest measurement and its fellows of the same day make (R6).
struct BaselineProposal {
    StepsPerMinute cadence;
    StepsPerMinuteDelta halfWidth;  ///< of the single, or the largest of those used
    BaselineRule rule = BaselineRule::Single;
    std::vector<MeasurementId> from{};
    bool thirdWanted =
        false;  ///< two that differ by more than 4 spm: cadence is the newest until then
};

inline constexpr StepsPerMinuteDelta kAgreement = StepsPerMinuteDelta::ofTenths(40);  ///< R6
inline constexpr int kComparableSpeedHundredths = 30;  ///< 0.3 m/s (R13)

/// `measurements` in any order. Only eligible ones count; those of the newest eligible one's local
/// day, its method, and a speed within 0.3 m/s of its (or as unknown as its) are its fellows, the
/// three newest at most. Nothing where none is eligible.
std::optional<BaselineProposal> proposeBaseline(std::span<const Measurement> measurements);

/// What a programme begins with: the newest day's proposal, or with a minute of another day the
/// mean of the newest minute of each (R14).
struct ProgrammeBaseline {
    BaselineProposal proposal;
    int days = 1;            ///< that it is from: 1 or 2
    bool nearClick = false;  ///< the newest minute was within a day of the click
};
/// The other day is the newest of the 14 before with an eligible minute that was not after a click
/// and at a comparable speed.
std::optional<ProgrammeBaseline> programmeBaseline(std::span<const Measurement> measurements);

}  // namespace stridetick::core
