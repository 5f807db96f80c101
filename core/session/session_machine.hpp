// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/session.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace stridetick::core {

/// A run to the click as a pure machine: events in, effects out; no sound, disk or clock of its
/// own. Thread: one.
class SessionMachine {
 public:
    using Instant = std::chrono::steady_clock::time_point;

    /// How often a running session is brought up to date in the log. Under the promised 5 s by
    /// more than a slow write takes.
    static constexpr std::chrono::milliseconds kCheckpoint{4'000};

    struct StartClick {};
    /// What the runner adds to every tempo of the plan.
    struct ShiftClick {
        StepsPerMinuteDelta sincePlan;
    };
    struct StopClick {};
    struct Save {
        Session session;
    };
    using Effect = std::variant<StartClick, ShiftClick, StopClick, Save>;
    using Effects = std::vector<Effect>;

    struct Plan {
        SessionId id;
        StepsPerMinute tempo;  ///< where the run leads to; held to the click's range
        std::optional<StepsPerMinute> from{};  ///< where it begins; nothing: there
        bool beginsSilent = false;
        std::optional<TargetId> target{};
        std::optional<MetresPerSecond> treadmillSpeed{};
    };

    /// A step that the engine has placed.
    struct Beat {
        Instant at;
        StepsPerMinute tempo;
        bool planned = true;  ///< the plan wants it heard
    };

    bool running() const noexcept { return session_.has_value(); }
    /// StartClick and the first Save. Ignored while running. `audible`: see setAudible().
    Effects start(Plan plan, Instant now, WallTime wallNow, bool audible);
    /// Such that the plan's tempo stays within the click's range; the log follows with the beats.
    /// Ignored while not running.
    Effects changeTempo(StepsPerMinuteDelta by);
    /// Muted or not, device there or not: whether planned beats can be heard. A new block begins
    /// where it changes.
    Effects setAudible(bool audible, Instant now);
    /// In their order. A block begins with the beat that has another tempo, in a ramp with each
    /// whole step a minute, or that comes or goes by plan.
    void beat(const Beat& beat);
    /// Save at each kCheckpoint.
    Effects tick(Instant now);
    /// StopClick and the last Save, state Finished.
    Effects stop(Instant now);

    std::chrono::milliseconds elapsed(Instant now) const;
    /// Of the running session, as the runner last heard or chose it; asked only while running().
    StepsPerMinute tempo() const noexcept { return tempo_; }
    /// Where the run leads to by now; the caller asks only while running().
    StepsPerMinute goal() const noexcept { return goal_; }
    std::int64_t stepsHeard() const;
    /// The running session as it stands at `now`; the caller asks only while running().
    Session snapshot(Instant now) const;

 private:
    bool beginsBlock(StepsPerMinute tempo) const;
    /// Ends the current block; one without time or beats never was.
    void beginBlock(StepsPerMinute tempo, bool audible, Instant now);

    std::optional<Session> session_;
    Instant startedAt_{};
    Instant lastSave_{};
    StepsPerMinute goal_ = StepsPerMinute::ofWhole(160);
    StepsPerMinute tempo_ = goal_;
    StepsPerMinuteDelta shift_ = StepsPerMinuteDelta::ofTenths(0);
    bool canBeHeard_ = true;
    bool planned_ = true;
    /// The beat after a change may have been placed before it.
    bool mayBeOld_ = false;
};

}  // namespace stridetick::core
