// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/records/cadence_trace.hpp"
#include "core/records/measurement.hpp"
#include "core/records/measurement_details.hpp"
#include "core/records/session.hpp"
#include "core/records/session_details.hpp"
#include "core/records/target.hpp"
#include "core/units/speed.hpp"

#include <optional>

/// What the review says about one entry of the log.
namespace stridetick::app::words {

QString line(const core::Measurement& measurement, core::SpeedUnit unit);
QString line(const core::Target& target);
QString line(const core::Session& session, const std::optional<core::CadenceTrace>& trace,
             core::SpeedUnit unit);
/// Why the entry cannot be changed or deleted; empty for one that can.
QString whyFixed(const core::Measurement& measurement);
QString whyFixed(const core::Target& target);
QString whyFixed(const core::Session& session);
/// Why a change is refused.
QString refusal(core::MeasurementRefusal refusal);
QString refusal(core::SessionRefusal refusal, const core::Session& session);

}  // namespace stridetick::app::words
