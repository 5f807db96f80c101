// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/id.hpp"
#include "core/units/steps_per_minute.hpp"
#include "core/util/clock.hpp"

#include <optional>

namespace stridetick::core {

enum class TargetKind {
    Raise,  ///< from the 5 to 10 % slider
    Hold,   ///< the runner's own cadence, or 160 on the line (R10)
    Typed   ///< whatever the runner typed (R12)
};

/// The cadence that the click plays.
struct Target {
    TargetId id;
    WallTime at;
    StepsPerMinute cadence;
    TargetKind kind = TargetKind::Raise;
    std::optional<BaselineId> baseline{};  ///< none for a target typed before any measurement
};

}  // namespace stridetick::core
