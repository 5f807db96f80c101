// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/id.hpp"
#include "core/units/speed.hpp"
#include "core/units/steps_per_minute.hpp"
#include "core/util/clock.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace stridetick::core {

enum class MeasurementMethod { Tapped, Counted };

/// What the runner had in the ear (2.6): three numbers that are never mixed.
enum class Condition {
    Quiet,      ///< no run, and no click in the 24 h before: the retention test
    CarryOver,  ///< no click, but in a run, or one within 24 h before
    Paced       ///< the click was heard
};

/// One tap as it came in, both times counted from the first placed tap. Kept so that a better
/// estimator can be run on old data.
struct StoredTap {
    std::chrono::microseconds placed;   ///< when the foot was taken to strike
    std::chrono::microseconds arrival;  ///< when the program was given the event
    friend bool operator==(const StoredTap&, const StoredTap&) = default;
};

/// A cadence that was measured once, by taps or by a friend's count.
struct Measurement {
    MeasurementId id;
    WallTime at;  ///< start of the minute
    MeasurementMethod method = MeasurementMethod::Tapped;
    StepsPerMinute cadence;
    StepsPerMinuteDelta halfWidth;  ///< 1.96 SE of a timed value, one strike's worth of a count
    bool uneven = false;            ///< grey (3.2 step 7): stored, never a baseline or a target
    std::chrono::milliseconds length{60'000};  ///< the seconds that were measured
    int strikes = 0;                           ///< taps kept, or the number counted
    int missed = 0;
    int doubled = 0;
    int rejected = 0;
    bool bothFeet = false;  ///< the strikes were of both feet and were halved (R4)
    bool clickAudible = false;
    bool clickBefore = false;                ///< heard within the 24 h before
    std::optional<SessionId> session{};      ///< of a check in a run
    std::optional<StepsPerMinute> target{};  ///< that a check was judged by
    std::optional<MetresPerSecond> treadmillSpeed{};
    std::string note{};
    std::vector<StoredTap> taps{};  ///< empty for a count, and where a reader did not ask for them
};

inline constexpr std::chrono::hours kQuietAfter{24};  ///< R24

/// A check of a run is never quiet: that is the minute before any click.
inline Condition conditionOf(const Measurement& measurement) noexcept {
    if (measurement.clickAudible) {
        return Condition::Paced;
    }
    return measurement.clickBefore || measurement.session ? Condition::CarryOver : Condition::Quiet;
}

}  // namespace stridetick::core