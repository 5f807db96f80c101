// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/process_owner.hpp"
#include "core/log/record_text.hpp"
#include "core/log/session_log_queries.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

namespace stridetick::log {

namespace {

using Milliseconds = std::chrono::milliseconds;

std::int64_t count(Milliseconds time) { return time.count(); }
std::int64_t utcMs(const core::WallTime& time) { return count(time.utc.time_since_epoch()); }

void bindTime(SQLite::Statement& statement, const core::WallTime& time) {
    statement.bind(":at_utc_ms", utcMs(time));
    statement.bind(":at_offset_min", static_cast<std::int64_t>(time.offset.count()));
}

void bindSpeed(SQLite::Statement& statement, const std::optional<core::MetresPerSecond>& speed) {
    if (speed) {
        statement.bind(":treadmill_mps", speed->value());
    }
}

template <class Id>
void bindOptional(SQLite::Statement& statement, const char* name, const std::optional<Id>& id) {
    if (id) {
        statement.bind(name, id->text());
    }
}

/// Runs an INSERT ... RETURNING id.
std::int64_t returnedId(SQLite::Statement& statement) {
    statement.executeStep();
    const std::int64_t id = statement.getColumn(0).getInt64();
    statement.executeStep();  // to its end: only then is it done
    return id;
}

/// Writes one change of a submission inside the transaction.
class ChangeWriter {
 public:
    explicit ChangeWriter(Connection& connection) : connection_(connection) {}

    void operator()(const core::Measurement& m) const {
        std::int64_t id = 0;
        {
            const auto save = connection_.use(
                "INSERT INTO measurement (uuid, runner_id, at_utc_ms, at_offset_min, method,"
                " cadence_tenths, half_width_tenths, uneven, length_ms, strikes, missed, doubled,"
                " rejected, both_feet, click_audible, treadmill_mps, note, updated_ms)"
                " VALUES (:uuid, (SELECT min(id) FROM runner), :at_utc_ms, :at_offset_min,"
                " :method, :cadence, :half_width, :uneven, :length_ms, :strikes, :missed, :doubled,"
                " :rejected, :both_feet, :click_audible, :treadmill_mps, :note, :updated_ms)"
                " ON CONFLICT (uuid) DO UPDATE SET at_utc_ms = excluded.at_utc_ms,"
                " at_offset_min = excluded.at_offset_min, method = excluded.method,"
                " cadence_tenths = excluded.cadence_tenths,"
                " half_width_tenths = excluded.half_width_tenths, uneven = excluded.uneven,"
                " length_ms = excluded.length_ms, strikes = excluded.strikes,"
                " missed = excluded.missed, doubled = excluded.doubled,"
                " rejected = excluded.rejected, both_feet = excluded.both_feet,"
                " click_audible = excluded.click_audible,"
                " treadmill_mps = excluded.treadmill_mps, note = excluded.note,"
                " updated_ms = excluded.updated_ms RETURNING id");
            save->bind(":uuid", m.id.text());
            bindTime(*save, m.at);
            save->bind(":method", wordOf(m.method));
            save->bind(":cadence", m.cadence.tenths());
            save->bind(":half_width", m.halfWidth.tenths());
            save->bind(":uneven", static_cast<int>(m.uneven));
            save->bind(":length_ms", count(m.length));
            save->bind(":strikes", m.strikes);
            save->bind(":missed", m.missed);
            save->bind(":doubled", m.doubled);
            save->bind(":rejected", m.rejected);
            save->bind(":both_feet", static_cast<int>(m.bothFeet));
            save->bind(":click_audible", static_cast<int>(m.clickAudible));
            bindSpeed(*save, m.treadmillSpeed);
            save->bind(":note", m.note);
            save->bind(":updated_ms", utcMs(m.at) + count(m.length));
            id = returnedId(*save);
        }
        // A reader may have been given it without its taps: those stay then.
        if (!m.taps.empty()) {
            replaceTaps(id, m.taps);
        }
    }

    void operator()(const core::Baseline& b) const {
        std::int64_t id = 0;
        {
            const auto save = connection_.use(
                "INSERT INTO baseline (uuid, runner_id, at_utc_ms, at_offset_min, cadence_tenths,"
                " rule) VALUES (:uuid, (SELECT min(id) FROM runner), :at_utc_ms, :at_offset_min,"
                " :cadence, :rule)"
                " ON CONFLICT (uuid) DO UPDATE SET at_utc_ms = excluded.at_utc_ms,"
                " at_offset_min = excluded.at_offset_min,"
                " cadence_tenths = excluded.cadence_tenths, rule = excluded.rule RETURNING id");
            save->bind(":uuid", b.id.text());
            bindTime(*save, b.at);
            save->bind(":cadence", b.cadence.tenths());
            save->bind(":rule", wordOf(b.rule));
            id = returnedId(*save);
        }
        removeChildren("DELETE FROM baseline_measurement WHERE baseline_id = :parent", id);
        for (std::size_t i = 0; i < b.from.size(); ++i) {
            const auto add = connection_.use(
                "INSERT INTO baseline_measurement (baseline_id, ordinal, measurement_uuid)"
                " VALUES (:baseline, :ordinal, :measurement)");
            add->bind(":baseline", id);
            add->bind(":ordinal", static_cast<std::int64_t>(i));
            add->bind(":measurement", b.from[i].text());
            add->exec();
        }
    }

    void operator()(const core::Target& t) const {
        const auto save = connection_.use(
            "INSERT INTO target (uuid, runner_id, at_utc_ms, at_offset_min, cadence_tenths, kind,"
            " baseline_uuid) VALUES (:uuid, (SELECT min(id) FROM runner), :at_utc_ms,"
            " :at_offset_min, :cadence, :kind,"
            " (SELECT uuid FROM baseline WHERE uuid = :baseline))"
            " ON CONFLICT (uuid) DO UPDATE SET at_utc_ms = excluded.at_utc_ms,"
            " at_offset_min = excluded.at_offset_min, cadence_tenths = excluded.cadence_tenths,"
            " kind = excluded.kind, baseline_uuid = excluded.baseline_uuid");
        save->bind(":uuid", t.id.text());
        bindTime(*save, t.at);
        save->bind(":cadence", t.cadence.tenths());
        save->bind(":kind", wordOf(t.kind));
        bindOptional(*save, ":baseline", t.baseline);
        save->exec();
    }

    void operator()(const core::Session& s) const {
        std::int64_t id = 0;
        {
            const auto save = connection_.use(
                "INSERT INTO session (uuid, runner_id, kind, state, at_utc_ms, at_offset_min,"
                " length_ms, target_uuid, treadmill_mps, note, owner_boot, owner_pid,"
                " owner_started, updated_ms)"
                " VALUES (:uuid, (SELECT min(id) FROM runner), :kind, :state, :at_utc_ms,"
                // A log that was replaced or salvaged may have lost the target: keep the run.
                " :at_offset_min, :length_ms, (SELECT uuid FROM target WHERE uuid = :target),"
                " :treadmill_mps, :note, :owner_boot,"
                " :owner_pid, :owner_started, :updated_ms)"
                " ON CONFLICT (uuid) DO UPDATE SET kind = excluded.kind, state = excluded.state,"
                " at_utc_ms = excluded.at_utc_ms, at_offset_min = excluded.at_offset_min,"
                " length_ms = excluded.length_ms, target_uuid = excluded.target_uuid,"
                " treadmill_mps = excluded.treadmill_mps, note = excluded.note,"
                " owner_boot = excluded.owner_boot, owner_pid = excluded.owner_pid,"
                " owner_started = excluded.owner_started, updated_ms = excluded.updated_ms"
                " RETURNING id");
            save->bind(":uuid", s.id.text());
            save->bind(":kind", wordOf(s.kind));
            save->bind(":state", wordOf(s.state));
            bindTime(*save, s.startedAt);
            save->bind(":length_ms", count(s.length));
            bindOptional(*save, ":target", s.target);
            bindSpeed(*save, s.treadmillSpeed);
            save->bind(":note", s.note);
            if (s.state == core::SessionState::Running) {
                static const ProcessOwner kOwner = thisProcess();
                save->bind(":owner_boot", kOwner.boot);
                save->bind(":owner_pid", kOwner.pid);
                save->bind(":owner_started", kOwner.started);
            }
            save->bind(":updated_ms", utcMs(s.startedAt) + count(s.length));
            id = returnedId(*save);
        }
        saveBlocks(id, s.blocks);
    }

    void operator()(const Edit<core::Measurement>& e) const {
        (*this)(e.record);
        mark("UPDATE measurement SET deleted_ms = NULL, updated_ms = :at WHERE uuid = :uuid",
             e.record.id, e.at);
    }

    void operator()(const Edit<core::Session>& e) const {
        (*this)(e.record);
        mark("UPDATE session SET deleted_ms = NULL, updated_ms = :at WHERE uuid = :uuid",
             e.record.id, e.at);
    }

    void operator()(const Delete<core::Measurement>& d) const {
        mark("UPDATE measurement SET deleted_ms = :at, updated_ms = :at WHERE uuid = :uuid", d.id,
             d.at);
    }

    void operator()(const Delete<core::Session>& d) const {
        mark("UPDATE session SET deleted_ms = :at, updated_ms = :at WHERE uuid = :uuid", d.id,
             d.at);
    }

    void operator()(const NoticeSeen& n) const {
        const auto add = connection_.use(
            "INSERT INTO notice_seen (notice, at_utc_ms, at_offset_min)"
            " VALUES (:notice, :at_utc_ms, :at_offset_min) ON CONFLICT (notice) DO NOTHING");
        add->bind(":notice", n.notice);
        bindTime(*add, n.at);
        add->exec();
    }

 private:
    template <class Record>
    void mark(std::string_view sql, const core::Id<Record>& id, const core::WallTime& at) const {
        const auto update = connection_.use(sql);
        update->bind(":at", utcMs(at));
        update->bind(":uuid", id.text());
        update->exec();
    }

    void removeChildren(std::string_view sql, std::int64_t parent) const {
        const auto remove = connection_.use(sql);
        remove->bind(":parent", parent);
        remove->exec();
    }

    void replaceTaps(std::int64_t measurement, const std::vector<core::StoredTap>& taps) const {
        removeChildren("DELETE FROM tap WHERE measurement_id = :parent", measurement);
        for (std::size_t i = 0; i < taps.size(); ++i) {
            const auto add = connection_.use(
                "INSERT INTO tap (measurement_id, ordinal, placed_us, arrival_us)"
                " VALUES (:measurement, :ordinal, :placed, :arrival)");
            add->bind(":measurement", measurement);
            add->bind(":ordinal", static_cast<std::int64_t>(i));
            add->bind(":placed", static_cast<std::int64_t>(taps[i].placed.count()));
            add->bind(":arrival", static_cast<std::int64_t>(taps[i].arrival.count()));
            add->exec();
        }
    }

    /// A running session comes every few seconds with all its blocks; those that have not changed
    /// since are not written again.
    void saveBlocks(std::int64_t session, const std::vector<core::ClickBlock>& blocks) const {
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const auto save = connection_.use(
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
        const auto remove = connection_.use(
            "DELETE FROM click_block WHERE session_id = :session AND ordinal >= :count");
        remove->bind(":session", session);
        remove->bind(":count", static_cast<std::int64_t>(blocks.size()));
        remove->exec();
    }

    Connection& connection_;
};

}  // namespace

void writeChanges(Connection& connection, std::span<const LogRequest> changes) {
    SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
    const ChangeWriter writer(connection);
    for (const auto& change : changes) {
        std::visit(writer, change);
    }
    transaction.commit();
}

}  // namespace stridetick::log
