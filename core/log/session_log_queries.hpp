// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/connection.hpp"
#include "core/log/log_types.hpp"

#include <optional>
#include <span>
#include <string>

namespace stridetick::log {

// What SessionLog asks of its connection. Private to core/log; all throw what SQLite throws.

/// All or nothing.
void writeChanges(Connection& connection, std::span<const LogRequest> changes);

History readHistory(Connection& connection, TimeRange range);
std::optional<core::WallTime> readFirstEntry(Connection& connection);
std::optional<core::Baseline> readLatestBaseline(Connection& connection);
std::optional<core::Target> readLatestTarget(
    Connection& connection, std::optional<std::chrono::sys_time<std::chrono::milliseconds>> before);
std::optional<core::Measurement> readMeasurement(Connection& connection,
                                                 const core::MeasurementId& id);
bool readNoticeSeen(Connection& connection, const std::string& notice);

}  // namespace stridetick::log
