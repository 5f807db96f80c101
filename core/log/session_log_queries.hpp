// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/connection.hpp"
#include "core/log/log_types.hpp"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace stridetick::log {

// What SessionLog asks of its connection. Private to core/log; all throw what SQLite throws.

/// All or nothing.
void writeChanges(Connection& connection, std::span<const LogRequest> changes);
/// The plan is made in the transaction too.
LogResult<void> writeChanges(Connection& connection, const SessionLog::Plan& plan);

History readHistory(Connection& connection, TimeRange range);
std::optional<core::WallTime> readFirstEntry(Connection& connection);
std::optional<core::Baseline> readLatestBaseline(
    Connection& connection, std::optional<std::chrono::sys_time<std::chrono::milliseconds>> before);
std::optional<core::Target> readLatestTarget(
    Connection& connection, std::optional<std::chrono::sys_time<std::chrono::milliseconds>> before);
std::optional<core::Measurement> readMeasurement(Connection& connection,
                                                 const core::MeasurementId& id);
/// End of the newest block that was heard, but for sessions `besides`.
std::optional<core::WallTime> readLastClick(Connection& connection,
                                            const std::set<core::SessionId>& besides);
bool readNoticeSeen(Connection& connection, const std::string& notice);

// programme_read.cpp
/// Of the sessions that started in the range and are not deleted.
std::vector<core::SessionReport> reportsIn(Connection& connection, TimeRange range);
std::optional<core::SessionReport> readReport(Connection& connection, const core::SessionId& id);
/// Of the sessions that began on those days; see SessionLog::metresRun().
std::int64_t readMetres(Connection& connection, std::chrono::local_days first,
                        std::chrono::local_days until,
                        const std::map<core::SessionId, int>& instead);
std::vector<core::Programme> readProgrammes(Connection& connection);
std::vector<core::ProgrammeStep> readSteps(Connection& connection, const core::ProgrammeId& id);

// session_write.cpp and programme_write.cpp; for writeChanges(), inside its transaction.
void writeSession(Connection& connection, const core::Session& session);
void writeReport(Connection& connection, const core::SessionReport& report);
void writeProgramme(Connection& connection, const core::Programme& programme);
void writeStep(Connection& connection, const core::ProgrammeStep& step);

// trace_rows.cpp
/// Of the sessions that started in the range and are not deleted.
std::vector<core::CadenceTrace> tracesIn(Connection& connection, TimeRange range);
std::optional<core::CadenceTrace> readTrace(Connection& connection, const core::SessionId& id);
/// By the watch's start, of deleted sessions too.
std::vector<core::CadenceTrace> readTracesStarted(Connection& connection, TimeRange range);
/// As it was imported; as the runner changed it then.
void writeTrace(Connection& connection, const core::CadenceTrace& trace);
void writeTrace(Connection& connection, const core::CadenceTrace& trace,
                std::chrono::sys_time<std::chrono::milliseconds> changed);

}  // namespace stridetick::log
