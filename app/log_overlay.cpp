// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log_overlay.hpp"

#include "core/time/local_week.hpp"

#include <algorithm>
#include <variant>

namespace stridetick::app {

namespace {

template <class Record>
void upsert(std::vector<Record>& records, const Record& record, log::TimeRange range,
            std::chrono::sys_time<std::chrono::milliseconds> at) {
    std::erase_if(records, [&](const Record& other) { return other.id == record.id; });
    if (at >= range.from && at < range.until) {
        records.push_back(record);
    }
}

struct EntryOf {
    std::string operator()(const log::NoticeSeen&) const { return {}; }
    std::string operator()(const core::Baseline&) const { return {}; }  // its target is the entry
    std::string operator()(const core::SessionReport& r) const { return r.session.text(); }
    std::string operator()(const core::CadenceTrace& t) const { return t.session.text(); }
    std::string operator()(const core::ProgrammeStep& s) const { return s.programme.text(); }
    template <class Record>
    std::string operator()(const log::Edit<Record>& e) const {
        return (*this)(e.record);
    }
    template <class RecordOrDelete>
    std::string operator()(const RecordOrDelete& r) const {
        return r.id.text();
    }
};

struct Overlay {
    log::History& history;
    log::TimeRange range;

    void operator()(const core::Measurement& m) const {
        upsert(history.measurements, m, range, m.at.utc);
    }
    void operator()(const core::Baseline& b) const {
        upsert(history.baselines, b, range, b.at.utc);
    }
    void operator()(const core::Target& t) const { upsert(history.targets, t, range, t.at.utc); }
    void operator()(const core::Session& s) const {
        upsert(history.sessions, s, range, s.startedAt.utc);
    }
    void operator()(const core::SessionReport& r) const { ofSession(history.reports, r); }
    void operator()(const core::CadenceTrace& t) const { ofSession(history.traces, t); }
    void operator()(const core::Programme&) const {}
    void operator()(const core::ProgrammeStep&) const {}
    template <class Record>
    void operator()(const log::Edit<Record>& e) const {
        (*this)(e.record);
    }
    void operator()(const log::Delete<core::Measurement>& d) const {
        std::erase_if(history.measurements, [&](const auto& m) { return m.id == d.id; });
    }
    void operator()(const log::Delete<core::Session>& d) const {
        std::erase_if(history.sessions, [&](const auto& s) { return s.id == d.id; });
        std::erase_if(history.reports, [&](const auto& r) { return r.session == d.id; });
        std::erase_if(history.traces, [&](const auto& t) { return t.session == d.id; });
    }
    void operator()(const log::NoticeSeen&) const {}

    template <class Record>
    void ofSession(std::vector<Record>& records, const Record& record) const {
        std::erase_if(records, [&](const auto& other) { return other.session == record.session; });
        if (std::ranges::count(history.sessions, record.session, &core::Session::id) > 0) {
            records.push_back(record);
        }
    }
};

}  // namespace

void overlay(log::History& history, log::TimeRange range, const log::LogRequest& change) {
    std::visit(Overlay{history, range}, change);
}

void overlay(std::vector<core::CadenceTrace>& traces, log::TimeRange range,
             const log::LogRequest& change) {
    const auto* edit = std::get_if<log::Edit<core::CadenceTrace>>(&change);
    const auto* trace = edit != nullptr ? &edit->record : std::get_if<core::CadenceTrace>(&change);
    if (trace == nullptr) {
        return;
    }
    std::erase_if(traces, [&](const auto& other) { return other.session == trace->session; });
    if (trace->startedAt >= range.from && trace->startedAt < range.until) {
        traces.push_back(*trace);
    }
}

std::string entryOf(const log::LogRequest& change) { return std::visit(EntryOf{}, change); }

std::optional<core::WallTime> lastHeard(const core::Session& session) {
    std::optional<core::WallTime> last;
    for (const auto& block : session.blocks) {
        const auto end = session.startedAt.utc + block.offset + block.length;
        if (block.audible && block.length.count() > 0 && (!last || last->utc < end)) {
            last = core::WallTime{end, session.startedAt.offset};
        }
    }
    return last;
}

void WaitingClicks::add(const log::LogRequest& change) {
    if (const auto* session = std::get_if<core::Session>(&change)) {
        heard_.insert_or_assign(session->id, lastHeard(*session));
    } else if (const auto* edit = std::get_if<log::Edit<core::Session>>(&change)) {
        heard_.insert_or_assign(edit->record.id, lastHeard(edit->record));
    } else if (const auto* gone = std::get_if<log::Delete<core::Session>>(&change)) {
        heard_.insert_or_assign(gone->id, std::nullopt);
    }
}

std::set<core::SessionId> WaitingClicks::sessions() const {
    std::set<core::SessionId> ids;
    for (const auto& [id, heard] : heard_) {
        ids.insert(id);
    }
    return ids;
}

std::optional<core::WallTime> WaitingClicks::last(std::optional<core::WallTime> written) const {
    for (const auto& [id, heard] : heard_) {
        if (heard && (!written || written->utc < heard->utc)) {
            written = heard;
        }
    }
    return written;
}

void WaitingDistances::add(const log::LogRequest& change) {
    if (const auto* session = std::get_if<core::Session>(&change)) {
        days_[session->id] = core::localDay(session->startedAt);
    } else if (const auto* edit = std::get_if<log::Edit<core::Session>>(&change)) {
        days_[edit->record.id] = core::localDay(edit->record.startedAt);
    } else if (const auto* gone = std::get_if<log::Delete<core::Session>>(&change)) {
        days_[gone->id] = std::nullopt;
    } else if (const auto* report = std::get_if<core::SessionReport>(&change)) {
        reported_[report->session] = report->distanceMetres.value_or(0);
    }
}

std::map<core::SessionId, int> WaitingDistances::instead() const {
    auto metres = reported_;
    for (const auto& [id, day] : days_) {
        metres[id] = 0;
    }
    return metres;
}

std::int64_t WaitingDistances::metres(std::chrono::local_days first, std::chrono::local_days until,
                                      const Written& written) const {
    std::int64_t sum = 0;
    for (const auto& [id, day] : days_) {
        if (!day || *day < first || *day >= until) {
            continue;
        }
        if (const auto said = reported_.find(id); said != reported_.end()) {
            sum += said->second;
        } else if (const auto report = written(id)) {
            sum += report->distanceMetres.value_or(0);
        }
    }
    return sum;
}

void WaitingParts::layOver(log::History& history, log::TimeRange range,
                           const log::LogRequest& change) {
    if (const auto* report = std::get_if<core::SessionReport>(&change)) {
        reports_.insert_or_assign(report->session, change);
    } else if (const auto* trace = std::get_if<core::CadenceTrace>(&change)) {
        traces_.insert_or_assign(trace->session, change);
    } else if (const auto* other = std::get_if<log::Edit<core::CadenceTrace>>(&change)) {
        traces_.insert_or_assign(other->record.session, change);
    } else if (const auto* back = std::get_if<log::Edit<core::Session>>(&change)) {
        for (const auto* parts : {&reports_, &traces_}) {
            if (const auto found = parts->find(back->record.id); found != parts->end()) {
                overlay(history, range, found->second);
            }
        }
    }
}

}  // namespace stridetick::app
