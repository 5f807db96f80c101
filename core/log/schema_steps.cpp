// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/schema.hpp"

namespace stridetick::log {

// Times are UTC milliseconds with the local offset in minutes at the time of writing; weeks are
// computed, never stored. uuid names a record wherever it goes; the integer keys are this file's
// own. updated_ms is the moment up to which a record speaks, or of the runner's last change to it,
// so that the later of two copies can be told; a deleted row stays, with deleted_ms.
SchemaSteps schemaSteps() {
    static const std::vector<SchemaStep> kSteps{
        {1,
         "runner, measurements, baselines, targets, sessions",
         {
             R"(CREATE TABLE runner (
                    id INTEGER PRIMARY KEY,
                    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
                    name TEXT NOT NULL,
                    updated_ms INTEGER NOT NULL
                ) STRICT)",
             R"(CREATE TABLE measurement (
                    id INTEGER PRIMARY KEY,
                    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
                    runner_id INTEGER NOT NULL REFERENCES runner (id) ON DELETE CASCADE,
                    at_utc_ms INTEGER NOT NULL,
                    at_offset_min INTEGER NOT NULL CHECK (at_offset_min BETWEEN -1440 AND 1440),
                    method TEXT NOT NULL CHECK (method IN ('tapped', 'counted')),
                    cadence_tenths INTEGER NOT NULL CHECK (cadence_tenths BETWEEN 1 AND 100000),
                    half_width_tenths INTEGER NOT NULL CHECK (half_width_tenths >= 0),
                    uneven INTEGER NOT NULL CHECK (uneven IN (0, 1)),
                    length_ms INTEGER NOT NULL CHECK (length_ms >= 0),
                    strikes INTEGER NOT NULL CHECK (strikes >= 0),
                    missed INTEGER NOT NULL CHECK (missed >= 0),
                    doubled INTEGER NOT NULL CHECK (doubled >= 0),
                    rejected INTEGER NOT NULL CHECK (rejected >= 0),
                    both_feet INTEGER NOT NULL CHECK (both_feet IN (0, 1)),
                    click_audible INTEGER NOT NULL CHECK (click_audible IN (0, 1)),
                    treadmill_mps REAL CHECK (treadmill_mps > 0 AND treadmill_mps <= 15),
                    updated_ms INTEGER NOT NULL,
                    deleted_ms INTEGER
                ) STRICT)",
             "CREATE INDEX measurement_at ON measurement (at_utc_ms)",
             R"(CREATE TABLE tap (
                    measurement_id INTEGER NOT NULL
                        REFERENCES measurement (id) ON DELETE CASCADE,
                    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
                    placed_us INTEGER NOT NULL,
                    arrival_us INTEGER NOT NULL,
                    PRIMARY KEY (measurement_id, ordinal)
                ) STRICT, WITHOUT ROWID)",
             R"(CREATE TABLE baseline (
                    id INTEGER PRIMARY KEY,
                    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
                    runner_id INTEGER NOT NULL REFERENCES runner (id) ON DELETE CASCADE,
                    at_utc_ms INTEGER NOT NULL,
                    at_offset_min INTEGER NOT NULL CHECK (at_offset_min BETWEEN -1440 AND 1440),
                    cadence_tenths INTEGER NOT NULL CHECK (cadence_tenths BETWEEN 1 AND 100000),
                    rule TEXT NOT NULL
                        CHECK (rule IN ('single', 'mean_of_two', 'median_of_three'))
                ) STRICT)",
             "CREATE INDEX baseline_at ON baseline (at_utc_ms)",
             R"(CREATE TABLE baseline_measurement (
                    baseline_id INTEGER NOT NULL REFERENCES baseline (id) ON DELETE CASCADE,
                    ordinal INTEGER NOT NULL CHECK (ordinal BETWEEN 0 AND 2),
                    measurement_uuid TEXT NOT NULL
                        REFERENCES measurement (uuid) ON DELETE CASCADE,
                    PRIMARY KEY (baseline_id, ordinal)
                ) STRICT, WITHOUT ROWID)",
             R"(CREATE TABLE target (
                    id INTEGER PRIMARY KEY,
                    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
                    runner_id INTEGER NOT NULL REFERENCES runner (id) ON DELETE CASCADE,
                    at_utc_ms INTEGER NOT NULL,
                    at_offset_min INTEGER NOT NULL CHECK (at_offset_min BETWEEN -1440 AND 1440),
                    cadence_tenths INTEGER NOT NULL CHECK (cadence_tenths BETWEEN 1 AND 100000),
                    kind TEXT NOT NULL CHECK (kind IN ('raise', 'hold', 'typed')),
                    baseline_uuid TEXT REFERENCES baseline (uuid) ON DELETE SET NULL
                ) STRICT)",
             "CREATE INDEX target_at ON target (at_utc_ms)",
             R"(CREATE TABLE session (
                    id INTEGER PRIMARY KEY,
                    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
                    runner_id INTEGER NOT NULL REFERENCES runner (id) ON DELETE CASCADE,
                    kind TEXT NOT NULL CHECK (kind IN ('free_run')),
                    state TEXT NOT NULL CHECK (state IN ('running', 'finished', 'recovered')),
                    at_utc_ms INTEGER NOT NULL,
                    at_offset_min INTEGER NOT NULL CHECK (at_offset_min BETWEEN -1440 AND 1440),
                    length_ms INTEGER NOT NULL CHECK (length_ms >= 0),
                    target_uuid TEXT REFERENCES target (uuid) ON DELETE SET NULL,
                    treadmill_mps REAL CHECK (treadmill_mps > 0 AND treadmill_mps <= 15),
                    note TEXT NOT NULL,
                    owner_boot TEXT,
                    owner_pid INTEGER,
                    owner_started INTEGER,
                    updated_ms INTEGER NOT NULL,
                    deleted_ms INTEGER,
                    CHECK ((state = 'running') = (owner_boot IS NOT NULL)),
                    CHECK ((owner_boot IS NULL) = (owner_pid IS NULL)),
                    CHECK ((owner_boot IS NULL) = (owner_started IS NULL))
                ) STRICT)",
             "CREATE INDEX session_at ON session (at_utc_ms)",
             "CREATE INDEX session_running ON session (id) WHERE state = 'running'",
             R"(CREATE TABLE click_block (
                    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
                    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
                    offset_ms INTEGER NOT NULL CHECK (offset_ms >= 0),
                    length_ms INTEGER NOT NULL CHECK (length_ms >= 0),
                    tempo_tenths INTEGER NOT NULL CHECK (tempo_tenths BETWEEN 1 AND 100000),
                    audible INTEGER NOT NULL CHECK (audible IN (0, 1)),
                    beats INTEGER NOT NULL CHECK (beats >= 0),
                    PRIMARY KEY (session_id, ordinal)
                ) STRICT, WITHOUT ROWID)",
             R"(CREATE TABLE notice_seen (
                    id INTEGER PRIMARY KEY,
                    notice TEXT NOT NULL UNIQUE,
                    at_utc_ms INTEGER NOT NULL,
                    at_offset_min INTEGER NOT NULL CHECK (at_offset_min BETWEEN -1440 AND 1440)
                ) STRICT)",
         }},
        {2,
         "a note with each measurement",
         {"ALTER TABLE measurement ADD COLUMN note TEXT NOT NULL DEFAULT ''"}},
    };
    return kSteps;
}

}  // namespace stridetick::log
