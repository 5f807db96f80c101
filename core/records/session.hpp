// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/id.hpp"
#include "core/units/speed.hpp"
#include "core/units/steps_per_minute.hpp"
#include "core/util/clock.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace stridetick::core {

enum class SessionKind { FreeRun, Programme, Refresher };

enum class SessionState {
    Running,   ///< in the log from the first second
    Finished,  ///< stopped by the runner
    Recovered  ///< the program ended before the run did; found at the next start
};

/// A stretch of a session with one tempo and one audibility. Beats go on, unheard, while muted or
/// without a sound device.
struct ClickBlock {
    std::chrono::milliseconds offset{};  ///< since the start of the session
    std::chrono::milliseconds length{};
    StepsPerMinute tempo;
    bool audible = true;
    std::int64_t beats = 0;
    friend bool operator==(const ClickBlock&, const ClickBlock&) = default;
};

/// A time in which the run stood still: no click, no practice.
struct SessionPause {
    std::chrono::milliseconds offset{};  ///< since the start of the session
    std::chrono::milliseconds length{};
    friend bool operator==(const SessionPause&, const SessionPause&) = default;
};

/// Which session of a programme it is.
struct ProgrammePlace {
    ProgrammeId programme;
    int row = 1;                           ///< of the plan's table, from 1
    int pass = 1;                          ///< of the programme, from 1
    int slot = 1;                          ///< of the row, from 1
    std::chrono::milliseconds planned{};   ///< of the block
    std::chrono::milliseconds practice{};  ///< of the block, without pauses and what was skipped
    friend bool operator==(const ProgrammePlace&, const ProgrammePlace&) = default;
};

/// One run to the click.
struct Session {
    SessionId id;
    SessionKind kind = SessionKind::FreeRun;
    SessionState state = SessionState::Running;
    WallTime startedAt;
    std::chrono::milliseconds length{};  ///< from start to end, pauses included
    std::optional<TargetId> target{};
    std::optional<MetresPerSecond> treadmillSpeed{};
    std::string note{};
    std::vector<ClickBlock> blocks{};  ///< in the order of their offsets
    std::vector<SessionPause> pauses{};
    std::optional<ProgrammePlace> place{};  ///< of kinds Programme and Refresher
    bool whenBelow = false;  ///< the click came only where a check was below the band
};

/// Without the pauses.
inline std::chrono::milliseconds runTime(const Session& session) {
    auto time = session.length;
    for (const auto& pause : session.pauses) {
        time -= pause.length;
    }
    return time;
}

/// Time for which the click was heard.
inline std::chrono::milliseconds clickTime(const Session& session) {
    std::chrono::milliseconds sum{};
    for (const auto& block : session.blocks) {
        sum += block.audible ? block.length : std::chrono::milliseconds{};
    }
    return sum;
}

/// Steps whose click was on (R36); a pattern that sounds on some of them only counts them all.
inline std::int64_t stepsHeard(const Session& session) {
    std::int64_t sum = 0;
    for (const auto& block : session.blocks) {
        sum += block.audible ? block.beats : 0;
    }
    return sum;
}

}  // namespace stridetick::core
