// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/id.hpp"
#include "core/records/programme.hpp"
#include "core/records/session_report.hpp"
#include "core/records/training_days.hpp"
#include "core/units/steps_per_minute.hpp"
#include "core/util/clock.hpp"

#include <chrono>
#include <cstdint>
#include <initializer_list>
#include <optional>

namespace stridetick::core {

/// What the runner may be asked to choose between.
enum class Choice { Repeat, GoOn, HalfRaise, KeepTarget, StepUp, FourWeeks, Finish };

/// A set of choices.
class Offer {
 public:
    constexpr Offer() noexcept = default;
    constexpr Offer(std::initializer_list<Choice> choices) noexcept {
        for (const auto choice : choices) {
            add(choice);
        }
    }
    static constexpr Offer ofBits(std::uint8_t bits) noexcept {
        Offer offer;
        offer.bits_ = bits & 0x7fU;
        return offer;
    }
    constexpr void add(Choice choice) noexcept {
        bits_ = static_cast<std::uint8_t>(bits_ | bit(choice));
    }
    constexpr void remove(Choice choice) noexcept {
        bits_ = static_cast<std::uint8_t>(bits_ & ~bit(choice));
    }
    constexpr bool has(Choice choice) const noexcept { return (bits_ & bit(choice)) != 0; }
    constexpr bool empty() const noexcept { return bits_ == 0; }
    constexpr std::uint8_t bits() const noexcept { return bits_; }
    friend constexpr bool operator==(Offer, Offer) noexcept = default;

 private:
    static constexpr unsigned bit(Choice choice) noexcept {
        return 1U << static_cast<unsigned>(choice);
    }
    std::uint8_t bits_ = 0;
};

/// The numbers that decided, for the sentence that explains a step. Those that had no part in it
/// are nothing.
struct StepReasons {
    std::optional<int> sessionsDone{};
    std::optional<int> sessionsPlanned{};
    std::optional<std::chrono::seconds> practice{};
    std::optional<std::chrono::seconds> planned{};
    std::optional<int> checks{};  ///< silent ones of the pass
    /// Median of them off the target, up or down, in tenths of a percent, half up.
    std::optional<int> deviationTenths{};
    std::optional<int> worstPain{};
    std::optional<PainSign> painSign{};      ///< of Held for pain and Stopped: what decided
    std::optional<int> effort{};             ///< the lower of the last two
    std::optional<int> usualEffortHalves{};  ///< twice the usual effort
    std::optional<int> emptyWeeks{};
    std::optional<int> keptPercent{};       ///< R, rounded down
    std::optional<StepsPerMinute> quiet{};  ///< mean of the quiet minutes, half up, not corrected
    /// What the speed of these minutes alone would give from the baseline, half up; the baseline
    /// itself where a speed is unknown (R13).
    std::optional<StepsPerMinute> expected{};
    bool speedDiffers = false;           ///< of one of them, by more than 0.3 m/s: an approximation
    bool speedUnknown = false;           ///< of one of them, or of the baseline
    std::optional<int> followUpWeeks{};  ///< 4, 12 or 26
    friend bool operator==(const StepReasons&, const StepReasons&) = default;
};

/// One thing that happened to a programme: what the rules decided, or the runner. The steps in
/// their order are the state of the programme; none is ever changed.
struct ProgrammeStep {
    enum class Kind {
        Started,
        Advanced,
        Held,  ///< the row again; why: see `why`
        SteppedBack,
        EffortRose,  ///< offers half the raise (R22)
        TestDue,     ///< the row is complete; two quiet minutes are wanted (R24)
        Verdict,     ///< of them, where the programme goes on or offers (R25)
        Finished,
        FollowedUp,  ///< a quiet minute weeks after the end (R24)
        Stopped,     ///< R30
        Chosen,      ///< from here on: by the runner
        Paused,      ///< R27
        Resumed,
        Ended,
        DaysChanged
    };
    enum class Why { None, Pain, Achilles, Dose, Cadence };

    ProgrammeId programme;
    int ordinal = 0;  ///< from 0, without a gap
    WallTime at;      ///< when the program found it, or the runner chose
    Kind kind = Kind::Started;
    Why why = Why::None;             ///< of Held and Stopped
    std::optional<Choice> choice{};  ///< of Chosen
    // What holds from now on.
    PlanLength plan = PlanLength::SixWeeks;
    int row = 1;
    int pass = 1;
    StepsPerMinute target;
    TrainingDays days{};
    Offer offer{};
    int offerRow = 0;  ///< that Repeat and HalfRaise go back to; 0: no offer
    std::optional<std::chrono::local_days> noClickOn{};  ///< R30
    std::optional<SessionId> cause{};                    ///< of Held for pain and Stopped
    StepReasons reasons{};
};

/// Every other kind is the rules'.
constexpr bool byRunner(ProgrammeStep::Kind kind) noexcept {
    return kind == ProgrammeStep::Kind::Started || kind >= ProgrammeStep::Kind::Chosen;
}

}  // namespace stridetick::core
