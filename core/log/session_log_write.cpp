// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/session_log_queries.hpp"
#include "core/log/statement_binding.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

namespace stridetick::log {

namespace {

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
                " rejected, both_feet, click_audible, click_before, session_uuid, target_tenths,"
                " treadmill_mps, note, updated_ms)"
                " VALUES (:uuid, (SELECT min(id) FROM runner), :at_utc_ms, :at_offset_min,"
                " :method, :cadence, :half_width, :uneven, :length_ms, :strikes, :missed, :doubled,"
                " :rejected, :both_feet, :click_audible, :click_before,"
                " (SELECT uuid FROM session WHERE uuid = :session), :target, :treadmill_mps,"
                " :note, :updated_ms)"
                " ON CONFLICT (uuid) DO UPDATE SET at_utc_ms = excluded.at_utc_ms,"
                " at_offset_min = excluded.at_offset_min, method = excluded.method,"
                " cadence_tenths = excluded.cadence_tenths,"
                " half_width_tenths = excluded.half_width_tenths, uneven = excluded.uneven,"
                " length_ms = excluded.length_ms, strikes = excluded.strikes,"
                " missed = excluded.missed, doubled = excluded.doubled,"
                " rejected = excluded.rejected, both_feet = excluded.both_feet,"
                " click_audible = excluded.click_audible,"
                " click_before = excluded.click_before, session_uuid = excluded.session_uuid,"
                " target_tenths = excluded.target_tenths,"
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
            save->bind(":click_before", static_cast<int>(m.clickBefore));
            bindOptional(*save, ":session", m.session);
            bindOptional(*save, ":target", m.target);
            bindOptional(*save, ":treadmill_mps", m.treadmillSpeed);
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

    void operator()(const core::Session& s) const { writeSession(connection_, s); }
    void operator()(const core::SessionReport& r) const { writeReport(connection_, r); }
    void operator()(const core::Programme& p) const { writeProgramme(connection_, p); }
    void operator()(const core::ProgrammeStep& s) const { writeStep(connection_, s); }
    void operator()(const core::CadenceTrace& t) const { writeTrace(connection_, t); }

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

    void operator()(const Edit<core::CadenceTrace>& e) const {
        writeTrace(connection_, e.record, e.at.utc);
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

    Connection& connection_;
};

void writeAll(Connection& connection, std::span<const LogRequest> changes) {
    const ChangeWriter writer(connection);
    for (const auto& change : changes) {
        std::visit(writer, change);
    }
}

}  // namespace

LogResult<void> writeChanges(Connection& connection, const SessionLog::Plan& plan) {
    SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
    const auto changes = plan();
    if (!changes) {
        return tl::unexpected(changes.error());
    }
    writeAll(connection, *changes);
    transaction.commit();
    return {};
}

void writeChanges(Connection& connection, std::span<const LogRequest> changes) {
    SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
    writeAll(connection, changes);
    transaction.commit();
}

}  // namespace stridetick::log
