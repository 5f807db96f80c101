// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/session.hpp"
#include "core/session/run_phase.hpp"
#include "core/session/run_plan.hpp"
#include "core/session/session_record.hpp"

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

    /// Of these parts; what the engine played before is over.
    struct StartClick {
        std::vector<RunPart> parts;
        bool goesOn = false;  ///< after a pause or a skip: without the count-in
    };
    /// What the runner adds to every tempo that the last StartClick had.
    struct ShiftClick {
        StepsPerMinuteDelta sinceStart;
    };
    struct StopClick {};
    struct Save {
        Session session;
    };
    using Effect = std::variant<StartClick, ShiftClick, StopClick, Save>;
    using Effects = std::vector<Effect>;

    struct Plan {
        SessionId id;
        std::vector<RunPart> parts;  ///< not empty; held to the click's range
        bool countIn = false;
        std::optional<TargetId> target{};
        std::optional<MetresPerSecond> treadmillSpeed{};
        SessionKind kind = SessionKind::FreeRun;
        std::optional<ProgrammePlace> place{};
        bool whenBelow = false;
    };

    /// A step that the engine has placed.
    struct Beat {
        Instant at;
        StepsPerMinute tempo;
        bool planned = true;  ///< the plan wants it heard
    };

    bool running() const noexcept { return record_.has_value(); }
    bool paused() const noexcept { return record_ && record_->paused(); }
    /// StartClick and the first Save. Ignored while running. `audible`: see setAudible().
    Effects start(Plan plan, Instant now, WallTime wallNow, bool audible);
    /// Such that the plan's tempo stays within the click's range; the log follows with the beats.
    /// Ignored while not running.
    Effects changeTempo(StepsPerMinuteDelta by);
    /// Muted or not, device there or not: whether planned beats can be heard. A new block begins
    /// where it changes.
    Effects setAudible(bool audible, Instant now);
    /// Where beat 0 of the last StartClick is heard: the plan goes on from there. Told with the
    /// beats of a count-in too.
    void beatZero(Instant at);
    /// In their order. A block begins with the beat that has another tempo, in a ramp with each
    /// whole step a minute, or that comes or goes by plan. Ignored in a pause.
    void beat(const Beat& beat);
    /// Save at each kCheckpoint.
    Effects tick(Instant now);
    /// StopClick and Save; the plan stands still.
    Effects pause(Instant now);
    /// StartClick with what is left of the plan, and Save.
    Effects resume(Instant now);
    /// To the plan's next phase, or to the end of the run after its last; what is left out is no
    /// practice. Ignored where this phase has no end.
    Effects skip(Instant now);
    /// The click for `length` from now on, then silence without end.
    Effects clickFor(std::chrono::milliseconds length, Instant now);
    /// StopClick and the last Save, state Finished.
    Effects stop(Instant now);
    /// The same, the plan having come to its end.
    Effects end(Instant at);

    /// The caller asks only while running().
    const SessionId& id() const noexcept { return record_->session().id; }
    std::chrono::milliseconds elapsed(Instant now) const;
    /// In the plan: time run since its beginning, with what was skipped.
    std::chrono::milliseconds position(Instant now) const;
    /// Time run of the plan's block.
    std::chrono::milliseconds practice(Instant now) const;
    /// Where in its plan the run is; the caller asks only while running().
    RunPhase phase(Instant now) const;
    /// When the plan comes to its end; nothing in a pause, before beat 0, or without an end.
    std::optional<Instant> due() const;
    const std::vector<RunPart>& parts() const noexcept { return parts_; }
    /// Of the running session, as the runner last heard or chose it; asked only while running().
    StepsPerMinute tempo() const noexcept { return tempo_; }
    /// Where the run leads to by now; the caller asks only while running().
    StepsPerMinute goal() const noexcept { return goal_; }
    std::int64_t stepsHeard() const;
    /// The running session as it stands at `now`; the caller asks only while running().
    Session snapshot(Instant now) const;

 private:
    bool beginsBlock(StepsPerMinute tempo) const;
    /// The plan stands still at `position`, all before it being counted.
    void standAt(std::chrono::milliseconds position, Instant now);
    /// Plays what is left of the plan from where it stands.
    StartClick goOn(Instant now);
    Session withPractice(Session session, Instant now) const;

    std::optional<SessionRecord> record_;
    std::vector<RunPart> parts_;             ///< of the whole run, as it was changed
    std::chrono::milliseconds stoodAt_{};    ///< in the plan, where the last StartClick begins
    std::chrono::milliseconds practised_{};  ///< before it
    std::optional<Instant> beatZero_;
    bool countingIn_ = false;
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
