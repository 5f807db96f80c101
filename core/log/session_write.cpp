// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/process_owner.hpp"
#include "core/log/session_log_queries.hpp"
#include "core/log/statement_binding.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace stridetick::log {

namespace {

void bindPlace(SQLite::Statement& save, const core::ProgrammePlace& place) {
    save.bind(":programme", place.programme.text());
    save.bind(":row", place.row);
    save.bind(":pass", place.pass);
    save.bind(":slot", place.slot);
    save.bind(":planned_ms", count(place.planned));
    save.bind(":practice_ms", count(place.practice));
}

std::int64_t saveSession(Connection& connection, const core::Session& s) {
    const auto save = connection.use(
        "INSERT INTO session (uuid, runner_id, kind, state, at_utc_ms, at_offset_min,"
        " length_ms, target_uuid, treadmill_mps, note, programme_uuid, programme_row,"
        " programme_pass, programme_slot, planned_ms, practice_ms, when_below, owner_boot,"
        " owner_pid, owner_started, updated_ms)"
        " VALUES (:uuid, (SELECT min(id) FROM runner), :kind, :state, :at_utc_ms,"
        // A log that was replaced or salvaged may have lost the target: keep the run.
        " :at_offset_min, :length_ms, (SELECT uuid FROM target WHERE uuid = :target),"
        " :treadmill_mps, :note, :programme, :row, :pass, :slot, :planned_ms, :practice_ms,"
        " :when_below, :owner_boot, :owner_pid, :owner_started, :updated_ms)"
        " ON CONFLICT (uuid) DO UPDATE SET kind = excluded.kind, state = excluded.state,"
        " at_utc_ms = excluded.at_utc_ms, at_offset_min = excluded.at_offset_min,"
        " length_ms = excluded.length_ms, target_uuid = excluded.target_uuid,"
        " treadmill_mps = excluded.treadmill_mps, note = excluded.note,"
        " programme_uuid = excluded.programme_uuid, programme_row = excluded.programme_row,"
        " programme_pass = excluded.programme_pass, programme_slot = excluded.programme_slot,"
        " planned_ms = excluded.planned_ms, practice_ms = excluded.practice_ms,"
        " when_below = excluded.when_below,"
        " owner_boot = excluded.owner_boot, owner_pid = excluded.owner_pid,"
        " owner_started = excluded.owner_started, updated_ms = excluded.updated_ms"
        " RETURNING id");
    save->bind(":uuid", s.id.text());
    save->bind(":kind", wordOf(s.kind));
    save->bind(":state", wordOf(s.state));
    bindTime(*save, s.startedAt);
    save->bind(":length_ms", count(s.length));
    bindOptional(*save, ":target", s.target);
    bindOptional(*save, ":treadmill_mps", s.treadmillSpeed);
    save->bind(":note", s.note);
    if (s.place) {
        bindPlace(*save, *s.place);
    }
    save->bind(":when_below", static_cast<int>(s.whenBelow));
    if (s.state == core::SessionState::Running) {
        static const ProcessOwner kOwner = thisProcess();
        save->bind(":owner_boot", kOwner.boot);
        save->bind(":owner_pid", kOwner.pid);
        save->bind(":owner_started", kOwner.started);
    }
    save->bind(":updated_ms", utcMs(s.startedAt) + count(s.length));
    return returnedId(*save);
}

void removeFrom(Connection& connection, std::string_view sql, std::int64_t session,
                std::size_t first) {
    const auto remove = connection.use(sql);
    remove->bind(":session", session);
    remove->bind(":first", static_cast<std::int64_t>(first));
    remove->exec();
}

// A running session comes every few seconds with all its blocks and pauses; those that have not
// changed since are not written again.

void saveBlocks(Connection& connection, std::int64_t session,
                const std::vector<core::ClickBlock>& blocks) {
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const auto save = connection.use(
            "INSERT INTO click_block (session_id, ordinal, offset_ms, length_ms, tempo_tenths,"
            " audible, beats) VALUES (:session, :ordinal, :offset_ms, :length_ms, :tempo,"
            " :audible, :beats)"
            " ON CONFLICT (session_id, ordinal) DO UPDATE SET offset_ms = excluded.offset_ms,"
            " length_ms = excluded.length_ms, tempo_tenths = excluded.tempo_tenths,"
            " audible = excluded.audible, beats = excluded.beats"
            " WHERE (offset_ms, length_ms, tempo_tenths, audible, beats) IS NOT"
            " (excluded.offset_ms, excluded.length_ms, excluded.tempo_tenths,"
            " excluded.audible, excluded.beats)");
        save->bind(":session", session);
        save->bind(":ordinal", static_cast<std::int64_t>(i));
        save->bind(":offset_ms", count(blocks[i].offset));
        save->bind(":length_ms", count(blocks[i].length));
        save->bind(":tempo", blocks[i].tempo.tenths());
        save->bind(":audible", static_cast<int>(blocks[i].audible));
        save->bind(":beats", blocks[i].beats);
        save->exec();
    }
    removeFrom(connection,
               "DELETE FROM click_block WHERE session_id = :session AND ordinal >= :first", session,
               blocks.size());
}

void savePauses(Connection& connection, std::int64_t session,
                const std::vector<core::SessionPause>& pauses) {
    for (std::size_t i = 0; i < pauses.size(); ++i) {
        const auto save = connection.use(
            "INSERT INTO session_pause (session_id, ordinal, offset_ms, length_ms)"
            " VALUES (:session, :ordinal, :offset_ms, :length_ms)"
            " ON CONFLICT (session_id, ordinal) DO UPDATE SET offset_ms = excluded.offset_ms,"
            " length_ms = excluded.length_ms"
            " WHERE (offset_ms, length_ms) IS NOT (excluded.offset_ms, excluded.length_ms)");
        save->bind(":session", session);
        save->bind(":ordinal", static_cast<std::int64_t>(i));
        save->bind(":offset_ms", count(pauses[i].offset));
        save->bind(":length_ms", count(pauses[i].length));
        save->exec();
    }
    removeFrom(connection,
               "DELETE FROM session_pause WHERE session_id = :session AND ordinal >= :first",
               session, pauses.size());
}

}  // namespace

void writeSession(Connection& connection, const core::Session& session) {
    const auto id = saveSession(connection, session);
    saveBlocks(connection, id, session.blocks);
    savePauses(connection, id, session.pauses);
}

}  // namespace stridetick::log
