// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/schema.hpp"

namespace stridetick::log {

/// A log's fourth schema: what a watch saw of a session.
inline SchemaStep traceStep() {
    return {4,
            "what a watch saw of a run",
            {
                // distance_m and updated_ms as in session_report; started_utc_ms is the watch's.
                R"(CREATE TABLE cadence_trace (
                    id INTEGER PRIMARY KEY,
                    uuid TEXT NOT NULL UNIQUE REFERENCES session (uuid) ON DELETE CASCADE,
                    source TEXT NOT NULL,
                    one_foot INTEGER NOT NULL CHECK (one_foot IN (0, 1)),
                    guessed INTEGER NOT NULL CHECK (guessed IN (0, 1)),
                    made_session INTEGER NOT NULL CHECK (made_session IN (0, 1)),
                    started_utc_ms INTEGER NOT NULL,
                    length_ms INTEGER NOT NULL CHECK (length_ms >= 0),
                    distance_m INTEGER CHECK (distance_m >= 0),
                    updated_ms INTEGER NOT NULL
                ) STRICT)",
                "CREATE INDEX cadence_trace_started ON cadence_trace (started_utc_ms)",
                // Of the cadence as the file counts it: of one foot or of both.
                R"(CREATE TABLE trace_minute (
                    trace_id INTEGER NOT NULL REFERENCES cadence_trace (id) ON DELETE CASCADE,
                    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
                    cadence_milli INTEGER CHECK (cadence_milli BETWEEN 1 AND 1000000),
                    speed_mm_s INTEGER CHECK (speed_mm_s BETWEEN 0 AND 100000),
                    climb_dm INTEGER CHECK (climb_dm BETWEEN -100000 AND 100000),
                    PRIMARY KEY (trace_id, ordinal)
                ) STRICT, WITHOUT ROWID)",
            }};
}

}  // namespace stridetick::log
