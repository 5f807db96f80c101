// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/log/expected_log.hpp"

#include "core/log/record_text.hpp"
#include "core/util/overloaded.hpp"
#include "tests/support/temp_log.hpp"

#include <algorithm>
#include <numeric>
#include <sstream>
#include <stdexcept>

namespace stridetick::tests {

namespace {

template <class... Parts>
std::string joined(const Parts&... parts) {
    std::ostringstream line;
    const char* separator = "";
    ((line << separator << parts, separator = "|"), ...);
    return line.str();
}

std::string utcMs(const core::WallTime& at) {
    return std::to_string(at.utc.time_since_epoch().count());
}

std::string tapsOf(const core::Measurement& m) {
    const auto sum = std::accumulate(
        m.taps.begin(), m.taps.end(), std::chrono::microseconds{},
        [](auto total, const core::StoredTap& tap) { return total + tap.placed + tap.arrival; });
    return std::to_string(m.taps.size()) + ":" + std::to_string(sum.count());
}

std::string blocksOf(const core::Session& s) {
    std::ostringstream text;
    for (const auto& block : s.blocks) {
        text << block.offset.count() << ':' << block.length.count() << ':' << block.tempo.tenths()
             << ':' << block.audible << ':' << block.beats << ' ';
    }
    return text.str();
}

std::string placeOf(const core::Session& s) {
    std::ostringstream text;
    if (s.place) {
        text << s.place->programme.text() << ':' << s.place->row << ':'
             << s.place->practice.count();
    }
    return text.str();
}

std::string pausesOf(const core::Session& s) {
    std::ostringstream text;
    for (const auto& pause : s.pauses) {
        text << pause.offset.count() << ':' << pause.length.count() << ' ';
    }
    return text.str();
}

std::string reportLine(const core::SessionReport& r) {
    return joined("report", r.session.text(), r.pain, r.effort ? std::to_string(*r.effort) : "",
                  log::wordOf(r.place), r.nextDay ? log::wordOf(r.nextDay->pain) : "");
}

std::string traceLine(const core::CadenceTrace& t) {
    std::ostringstream minutes;
    for (const auto& minute : t.minutes) {
        minutes << minute.cadenceMilli.value_or(-1) << ':' << minute.speedMillimetres.value_or(-1)
                << ':' << minute.climbDecimetres.value_or(-1) << ' ';
    }
    return joined("trace", t.session.text(), t.source, t.oneFoot, t.guessed, t.madeSession,
                  minutes.str());
}

}  // namespace

const char* ExpectedLog::question() {
    return "SELECT 'measurement', uuid, cadence_tenths, note, ifnull(deleted_ms, ''),"
           " (SELECT count(*) || ':' || ifnull(sum(placed_us + arrival_us), 0) FROM tap"
           " WHERE measurement_id = id) FROM measurement;"
           "SELECT 'baseline', uuid, cadence_tenths, (SELECT group_concat(measurement_uuid, '')"
           " FROM baseline_measurement WHERE baseline_id = id) FROM baseline;"
           "SELECT 'target', uuid, cadence_tenths, ifnull(baseline_uuid, '') FROM target;"
           "SELECT 'notice', notice, at_utc_ms FROM notice_seen;"
           "SELECT 'session', uuid, state, length_ms, note, ifnull(deleted_ms, ''),"
           " ifnull(target_uuid, ''),"
           " (SELECT ifnull(group_concat(offset_ms || ':' || length_ms || ':' || tempo_tenths ||"
           " ':' || audible || ':' || beats || ' ', ''), '') FROM (SELECT * FROM click_block"
           " WHERE session_id = session.id ORDER BY ordinal)),"
           " ifnull(programme_uuid || ':' || programme_row || ':' || practice_ms, ''),"
           " (SELECT ifnull(group_concat(offset_ms || ':' || length_ms || ' ', ''), '') FROM"
           " (SELECT * FROM session_pause WHERE session_id = session.id ORDER BY ordinal))"
           " FROM session;"
           "SELECT 'report', uuid, pain, ifnull(effort, ''), place, ifnull(next_day_pain, '')"
           " FROM session_report;"
           "SELECT 'trace', uuid, source, one_foot, guessed, made_session,"
           " (SELECT ifnull(group_concat(ifnull(cadence_milli, -1) || ':' || ifnull(speed_mm_s, -1)"
           " || ':' || ifnull(climb_dm, -1) || ' ', ''), '') FROM (SELECT * FROM trace_minute"
           " WHERE trace_id = cadence_trace.id ORDER BY ordinal)) FROM cadence_trace;"
           "SELECT 'programme', uuid, baseline_tenths, target_tenths, days FROM programme;"
           "SELECT 'programme_step', uuid, ordinal, programme_step.at_utc_ms, row,"
           " ifnull(sessions_done, -1), ifnull(cause_uuid, '')"
           " FROM programme_step JOIN programme ON programme.id = programme_id;";
}

void ExpectedLog::apply(std::span<const log::LogRequest> changes) {
    for (const auto& change : changes) {
        std::visit(
            core::Overloaded{
                [&](const core::Measurement& m) { measurements_.insert_or_assign(m.id.text(), m); },
                [&](const core::Baseline& b) {
                    others_[b.id.text()] = joined(
                        "baseline", b.id.text(), b.cadence.tenths(),
                        std::accumulate(b.from.begin(), b.from.end(), std::string(),
                                        [](auto all, const auto& id) { return all + id.text(); }));
                },
                [&](const core::Target& t) {
                    others_[t.id.text()] = joined("target", t.id.text(), t.cadence.tenths(),
                                                  t.baseline ? t.baseline->text() : "");
                },
                [&](const core::Session& s) { sessions_.insert_or_assign(s.id.text(), s); },
                [&](const core::SessionReport& r) {
                    reports_.insert_or_assign(r.session.text(), r);
                },
                [&](const core::CadenceTrace& t) { traces_.insert_or_assign(t.session.text(), t); },
                [&](const log::Edit<core::CadenceTrace>& e) {
                    traces_.insert_or_assign(e.record.session.text(), e.record);
                },
                [&](const core::Programme& p) {
                    others_[p.id.text()] =
                        joined("programme", p.id.text(), p.baselineCadence.tenths(),
                               p.target.tenths(), static_cast<int>(p.days.bits()));
                },
                [&](const core::ProgrammeStep& s) {
                    const auto key = s.programme.text() + "/" + std::to_string(s.ordinal);
                    others_.try_emplace(
                        key, joined("programme_step", s.programme.text(), s.ordinal, utcMs(s.at),
                                    s.row, s.reasons.sessionsDone.value_or(-1),
                                    s.cause ? s.cause->text() : ""));
                },
                [&](const log::Edit<core::Measurement>& e) {
                    measurements_.insert_or_assign(e.record.id.text(), e.record);
                    deleted_.erase(e.record.id.text());
                },
                [&](const log::Edit<core::Session>& e) {
                    sessions_.insert_or_assign(e.record.id.text(), e.record);
                    deleted_.erase(e.record.id.text());
                },
                [&](const log::Delete<core::Measurement>& d) {
                    deleted_[d.id.text()] = utcMs(d.at);
                },
                [&](const log::Delete<core::Session>& d) { deleted_[d.id.text()] = utcMs(d.at); },
                [&](const log::NoticeSeen& n) {
                    others_.try_emplace(n.notice, joined("notice", n.notice, utcMs(n.at)));
                }},
            change);
    }
}

void ExpectedLog::recover() {
    for (auto& [id, session] : sessions_) {
        if (session.state == core::SessionState::Running) {
            session.state = core::SessionState::Recovered;
        }
    }
}

std::vector<std::string> ExpectedLog::lines() const {
    const auto deletion = [this](const std::string& id) {
        const auto when = deleted_.find(id);
        return when == deleted_.end() ? "" : when->second;
    };
    std::vector<std::string> all;
    for (const auto& [id, m] : measurements_) {
        all.push_back(
            joined("measurement", id, m.cadence.tenths(), m.note, deletion(id), tapsOf(m)));
    }
    for (const auto& [id, line] : others_) {
        all.push_back(line);
    }
    for (const auto& [id, s] : sessions_) {
        all.push_back(joined("session", id, log::wordOf(s.state), s.length.count(), s.note,
                             deletion(id), s.target ? s.target->text() : "", blocksOf(s),
                             placeOf(s), pausesOf(s)));
    }
    for (const auto& [id, r] : reports_) {
        all.push_back(reportLine(r));
    }
    for (const auto& [id, t] : traces_) {
        all.push_back(traceLine(t));
    }
    std::ranges::sort(all);
    return all;
}

std::vector<core::SessionId> ExpectedLog::running() const {
    std::vector<core::SessionId> found;
    for (const auto& [id, session] : sessions_) {
        if (session.state == core::SessionState::Running) {
            found.push_back(session.id);
        }
    }
    return found;
}

std::chrono::milliseconds ExpectedLog::lengthOf(const core::SessionId& session) const {
    return sessions_.at(session.text()).length;
}

std::vector<std::string> soundLinesOf(const std::filesystem::path& file) {
    // Else it would move the journal into the file, which is for the next start of the program.
    constexpr const char* kReadOnly = "-readonly";
    std::istringstream answer(sqlite3Says(
        file,
        std::string("PRAGMA integrity_check; PRAGMA foreign_key_check;") + ExpectedLog::question(),
        kReadOnly));
    std::vector<std::string> lines;
    for (std::string line; std::getline(answer, line);) {
        lines.push_back(line);
    }
    if (lines.empty() || lines.front() != "ok") {
        throw std::runtime_error("damaged: " + answer.str());
    }
    lines.erase(lines.begin());
    std::ranges::sort(lines);
    return lines;
}

}  // namespace stridetick::tests
