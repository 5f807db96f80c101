// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/schema.hpp"
#include "core/log/trace_schema.hpp"

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
        {3,
         "programmes, their steps, what was said after a session, checks",
         {
             // A check cannot be changed in place. The blocks of a session find it by its key.
             "CREATE TABLE session_before AS SELECT * FROM session",
             "DROP TABLE session",
             // The programme may be lost, and the run is kept: programme_uuid refers to nothing.
             R"(CREATE TABLE session (
                    id INTEGER PRIMARY KEY,
                    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
                    runner_id INTEGER NOT NULL REFERENCES runner (id) ON DELETE CASCADE,
                    kind TEXT NOT NULL CHECK (kind IN ('free_run', 'programme', 'refresher')),
                    state TEXT NOT NULL CHECK (state IN ('running', 'finished', 'recovered')),
                    at_utc_ms INTEGER NOT NULL,
                    at_offset_min INTEGER NOT NULL CHECK (at_offset_min BETWEEN -1440 AND 1440),
                    length_ms INTEGER NOT NULL CHECK (length_ms >= 0),
                    target_uuid TEXT REFERENCES target (uuid) ON DELETE SET NULL,
                    treadmill_mps REAL CHECK (treadmill_mps > 0 AND treadmill_mps <= 15),
                    note TEXT NOT NULL,
                    programme_uuid TEXT CHECK (length(programme_uuid) = 36),
                    programme_row INTEGER CHECK (programme_row BETWEEN 1 AND 6),
                    programme_pass INTEGER CHECK (programme_pass >= 1),
                    programme_slot INTEGER CHECK (programme_slot >= 1),
                    planned_ms INTEGER CHECK (planned_ms >= 0),
                    practice_ms INTEGER CHECK (practice_ms >= 0),
                    when_below INTEGER NOT NULL CHECK (when_below IN (0, 1)),
                    owner_boot TEXT,
                    owner_pid INTEGER,
                    owner_started INTEGER,
                    updated_ms INTEGER NOT NULL,
                    deleted_ms INTEGER,
                    CHECK ((state = 'running') = (owner_boot IS NOT NULL)),
                    CHECK ((owner_boot IS NULL) = (owner_pid IS NULL)),
                    CHECK ((owner_boot IS NULL) = (owner_started IS NULL)),
                    CHECK ((programme_uuid IS NULL) = (programme_row IS NULL)),
                    CHECK ((programme_uuid IS NULL) = (programme_pass IS NULL)),
                    CHECK ((programme_uuid IS NULL) = (programme_slot IS NULL)),
                    CHECK ((programme_uuid IS NULL) = (planned_ms IS NULL)),
                    CHECK ((programme_uuid IS NULL) = (practice_ms IS NULL))
                ) STRICT)",
             R"(INSERT INTO session (id, uuid, runner_id, kind, state, at_utc_ms, at_offset_min,
                    length_ms, target_uuid, treadmill_mps, note, when_below, owner_boot, owner_pid,
                    owner_started, updated_ms, deleted_ms)
                SELECT id, uuid, runner_id, kind, state, at_utc_ms, at_offset_min, length_ms,
                    target_uuid, treadmill_mps, note, 0, owner_boot, owner_pid, owner_started,
                    updated_ms, deleted_ms FROM session_before)",
             "DROP TABLE session_before",
             "CREATE INDEX session_at ON session (at_utc_ms)",
             "CREATE INDEX session_running ON session (id) WHERE state = 'running'",
             // With a key of its own, so that no page of it looks like one of taps.
             R"(CREATE TABLE session_pause (
                    id INTEGER PRIMARY KEY,
                    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
                    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
                    offset_ms INTEGER NOT NULL CHECK (offset_ms >= 0),
                    length_ms INTEGER NOT NULL CHECK (length_ms >= 0),
                    UNIQUE (session_id, ordinal)
                ) STRICT)",
             R"(CREATE TABLE session_report (
                    id INTEGER PRIMARY KEY,
                    uuid TEXT NOT NULL UNIQUE REFERENCES session (uuid) ON DELETE CASCADE,
                    at_utc_ms INTEGER NOT NULL,
                    at_offset_min INTEGER NOT NULL CHECK (at_offset_min BETWEEN -1440 AND 1440),
                    pain INTEGER NOT NULL CHECK (pain BETWEEN 0 AND 10),
                    effort INTEGER CHECK (effort BETWEEN 0 AND 10),
                    place TEXT NOT NULL CHECK (place IN ('none', 'knee', 'hip', 'shin', 'calf',
                        'achilles', 'foot', 'back', 'elsewhere')),
                    grew INTEGER NOT NULL CHECK (grew IN (0, 1)),
                    sharp INTEGER NOT NULL CHECK (sharp IN (0, 1)),
                    limp INTEGER NOT NULL CHECK (limp IN (0, 1)),
                    at_rest INTEGER NOT NULL CHECK (at_rest IN (0, 1)),
                    bony_spot INTEGER NOT NULL CHECK (bony_spot IN (0, 1)),
                    incline_tenths INTEGER CHECK (incline_tenths BETWEEN -100 AND 400),
                    distance_m INTEGER CHECK (distance_m > 0),
                    next_day_utc_ms INTEGER,
                    next_day_offset_min INTEGER
                        CHECK (next_day_offset_min BETWEEN -1440 AND 1440),
                    next_day_pain TEXT
                        CHECK (next_day_pain IN ('none', 'less', 'same', 'worse')),
                    next_day_at_rest INTEGER CHECK (next_day_at_rest IN (0, 1)),
                    next_day_achilles INTEGER CHECK (next_day_achilles IN (0, 1)),
                    updated_ms INTEGER NOT NULL,
                    CHECK ((next_day_utc_ms IS NULL) = (next_day_offset_min IS NULL)),
                    CHECK ((next_day_utc_ms IS NULL) = (next_day_pain IS NULL)),
                    CHECK ((next_day_utc_ms IS NULL) = (next_day_at_rest IS NULL)),
                    CHECK ((next_day_utc_ms IS NULL) = (next_day_achilles IS NULL))
                ) STRICT)",
             R"(CREATE TABLE programme (
                    id INTEGER PRIMARY KEY,
                    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
                    runner_id INTEGER NOT NULL REFERENCES runner (id) ON DELETE CASCADE,
                    at_utc_ms INTEGER NOT NULL,
                    at_offset_min INTEGER NOT NULL CHECK (at_offset_min BETWEEN -1440 AND 1440),
                    plan TEXT NOT NULL CHECK (plan IN ('six_weeks', 'four_weeks')),
                    baseline_uuid TEXT REFERENCES baseline (uuid) ON DELETE SET NULL,
                    baseline_tenths INTEGER NOT NULL CHECK (baseline_tenths BETWEEN 1 AND 100000),
                    baseline_mps REAL CHECK (baseline_mps > 0 AND baseline_mps <= 15),
                    target_tenths INTEGER NOT NULL CHECK (target_tenths BETWEEN 1 AND 100000),
                    gentle_start INTEGER NOT NULL CHECK (gentle_start IN (0, 1)),
                    days INTEGER NOT NULL CHECK (days BETWEEN 0 AND 127),
                    updated_ms INTEGER NOT NULL
                ) STRICT)",
             // Bits: of days from Sunday on, of an offer in the order of the choices.
             R"(CREATE TABLE programme_step (
                    programme_id INTEGER NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
                    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
                    at_utc_ms INTEGER NOT NULL,
                    at_offset_min INTEGER NOT NULL CHECK (at_offset_min BETWEEN -1440 AND 1440),
                    kind TEXT NOT NULL CHECK (kind IN ('started', 'advanced', 'held',
                        'stepped_back', 'effort_rose', 'test_due', 'verdict', 'finished',
                        'followed_up', 'stopped', 'chosen', 'paused', 'resumed', 'ended',
                        'days_changed')),
                    why TEXT NOT NULL
                        CHECK (why IN ('none', 'pain', 'achilles', 'dose', 'cadence')),
                    choice TEXT CHECK (choice IN ('repeat', 'go_on', 'half_raise', 'keep_target',
                        'step_up', 'four_weeks', 'finish')),
                    plan TEXT NOT NULL CHECK (plan IN ('six_weeks', 'four_weeks')),
                    row INTEGER NOT NULL CHECK (row BETWEEN 1 AND 6),
                    pass INTEGER NOT NULL CHECK (pass >= 1),
                    target_tenths INTEGER NOT NULL CHECK (target_tenths BETWEEN 1 AND 100000),
                    days INTEGER NOT NULL CHECK (days BETWEEN 0 AND 127),
                    offer INTEGER NOT NULL CHECK (offer BETWEEN 0 AND 127),
                    offer_row INTEGER NOT NULL CHECK (offer_row BETWEEN 0 AND 6),
                    no_click_on_day INTEGER,
                    cause_uuid TEXT REFERENCES session (uuid) ON DELETE SET NULL,
                    sessions_done INTEGER CHECK (sessions_done >= 0),
                    sessions_planned INTEGER CHECK (sessions_planned >= 0),
                    practice_s INTEGER CHECK (practice_s >= 0),
                    planned_s INTEGER CHECK (planned_s >= 0),
                    checks INTEGER CHECK (checks >= 0),
                    deviation_permille INTEGER CHECK (deviation_permille >= 0),
                    worst_pain INTEGER CHECK (worst_pain BETWEEN 0 AND 10),
                    pain_sign TEXT CHECK (pain_sign IN ('level', 'grew', 'sharp', 'limp',
                        'at_rest', 'bony_spot', 'worse_next_day', 'at_rest_next_day')),
                    effort INTEGER CHECK (effort BETWEEN 0 AND 10),
                    usual_effort_halves INTEGER CHECK (usual_effort_halves BETWEEN 0 AND 20),
                    empty_weeks INTEGER CHECK (empty_weeks >= 0),
                    kept_percent INTEGER,
                    quiet_tenths INTEGER CHECK (quiet_tenths BETWEEN 1 AND 100000),
                    expected_tenths INTEGER CHECK (expected_tenths > 0),
                    speed_differs INTEGER NOT NULL CHECK (speed_differs IN (0, 1)),
                    speed_unknown INTEGER NOT NULL CHECK (speed_unknown IN (0, 1)),
                    follow_up_weeks INTEGER CHECK (follow_up_weeks >= 0),
                    PRIMARY KEY (programme_id, ordinal)
                ) STRICT, WITHOUT ROWID)",
             ("ALTER TABLE measurement ADD COLUMN click_before INTEGER NOT NULL DEFAULT 0"
              " CHECK (click_before IN (0, 1))"),
             ("ALTER TABLE measurement ADD COLUMN session_uuid TEXT"
              " REFERENCES session (uuid) ON DELETE SET NULL"),
             ("ALTER TABLE measurement ADD COLUMN target_tenths INTEGER"
              " CHECK (target_tenths BETWEEN 1 AND 100000)"),
             // A click within the 24 h before; no run takes six days.
             R"(UPDATE measurement SET click_before = 1 WHERE EXISTS (
                    SELECT 1 FROM session JOIN click_block ON session_id = session.id
                    WHERE session.at_utc_ms
                            BETWEEN measurement.at_utc_ms - 7 * 86400000 AND measurement.at_utc_ms
                        AND session.deleted_ms IS NULL AND audible = 1
                        AND click_block.length_ms > 0
                        AND session.at_utc_ms + offset_ms < measurement.at_utc_ms
                        AND session.at_utc_ms + offset_ms + click_block.length_ms
                            >= measurement.at_utc_ms - 86400000))",
         }},
        traceStep(),
    };
    return kSteps;
}

}  // namespace stridetick::log
