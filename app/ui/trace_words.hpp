// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/records/cadence_trace.hpp"
#include "core/units/speed.hpp"
#include "core/units/steps_per_minute.hpp"

#include <cstddef>
#include <optional>

/// What a watch saw of a run, in words and exact numbers.
namespace stridetick::app::words {

/// "watch: 166.0 spm"; of one that saw no cadence "watch: no cadence".
QString watchMedian(const core::CadenceTrace& trace);
/// Where it comes from, feet, time in the target's band, trend, downhill: a sentence to a line.
QStringList details(const core::CadenceTrace& trace, std::optional<core::StepsPerMinute> target,
                    core::SpeedUnit unit);
/// "Minute 12: 166.0 spm, in the band, 10.0 km/h." It must be there.
QString minute(const core::CadenceTrace& trace, std::size_t index,
               std::optional<core::StepsPerMinute> target, core::SpeedUnit unit);

}  // namespace stridetick::app::words
