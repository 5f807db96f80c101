// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/run_plan.hpp"

#include <chrono>
#include <optional>
#include <vector>

namespace stridetick::core {

/// Where in its plan a run is, for the runner's eyes.
struct RunPhase {
    enum class Kind {
        CountIn,
        Easy,       ///< before the click
        ClickOn,    ///< with more to come, or until Stop
        ClickOff,   ///< keep the beat: the click comes back
        SilentEnd,  ///< keep the beat until the end
        Over
    };
    Kind kind = Kind::ClickOn;
    std::optional<std::chrono::milliseconds> left{};  ///< of this phase; nothing: until Stop
    Kind next = Kind::Over;                           ///< after it
    friend bool operator==(const RunPhase&, const RunPhase&) = default;
};

/// `sinceFirstBeat` below zero is the count-in. Phases without a change between them are one.
RunPhase phaseAt(const std::vector<RunPart>& parts, std::chrono::milliseconds sinceFirstBeat);

}  // namespace stridetick::core
