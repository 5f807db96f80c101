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

    struct StartClick {
        StepsPerMinute tempo;
    };
    struct ChangeTempo {
        StepsPerMinute tempo;
    };
    struct StopClick {};
    struct Save {
        Session session;
    };
    using Effect = std::variant<StartClick, ChangeTempo, StopClick, Save>;
    using Effects = std::vector<Effect>;

    struct Plan {
        SessionId id;
        StepsPerMinute tempo;
        std::optional<TargetId> target{};
        std::optional<MetresPerSecond> treadmillSpeed{};
    };

    bool running() const noexcept { return session_.has_value(); }
    /// StartClick and the first Save. Ignored while running.
    Effects start(Plan plan, Instant now, WallTime wallNow, bool audible);
    /// Clamped to kLowestTarget..kHighestTarget; a new block begins. Ignored while not running.
    Effects changeTempo(StepsPerMinute tempo, Instant now);
    /// Muted or not, device there or not; a new block begins where it changes.
    Effects setAudible(bool audible, Instant now);
    /// Beats the engine has placed since the last call.
    void beats(int count);
    /// Save at each kCheckpoint.
    Effects tick(Instant now);
    /// StopClick and the last Save, state Finished.
    Effects stop(Instant now);

    std::chrono::milliseconds elapsed(Instant now) const;
    /// Of the running session; the caller asks only while running().
    StepsPerMinute tempo() const;
    std::int64_t stepsHeard() const;
    /// The running session as it stands at `now`; the caller asks only while running().
    Session snapshot(Instant now) const;

 private:
    /// Ends the current block; one without time or beats never was.
    void beginBlock(StepsPerMinute tempo, bool audible, Instant now);

    std::optional<Session> session_;
    Instant startedAt_{};
    Instant lastSave_{};
};

}  // namespace stridetick::core
