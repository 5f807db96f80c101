// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.hpp"
#include "core/records/cadence_trace.hpp"
#include "core/records/measurement.hpp"
#include "core/records/session.hpp"

#include <optional>
#include <span>

namespace stridetick::exchange {

/// What the log knows of a run beside its session.
struct RunKnowledge {
    const core::CadenceTrace* trace = nullptr;          ///< none where no watch was there
    std::span<const core::Measurement> measurements{};  ///< of any run and none
    std::optional<int> distanceMetres{};                ///< as the runner noted it
};

/// A run of the log as a watch would have recorded it, with the cadence of one foot. That is what a
/// watch saw, or else what the checks of the run found; never the tempo of the click, since the
/// click is not the runner. There is a sample for each second that was seen, with what its minute
/// or its check has, since training logs take a record for a second (GoldenCheetah 3.5 reckons its
/// speeds so). After a check a sample without a cadence ends it.
Activity activityOf(const core::Session& session, const RunKnowledge& known);

}  // namespace stridetick::exchange
