// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log_overlay.hpp"

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
    void operator()(const core::SessionReport& r) const {
        std::erase_if(history.reports,
                      [&](const auto& other) { return other.session == r.session; });
        if (std::ranges::count(history.sessions, r.session, &core::Session::id) > 0) {
            history.reports.push_back(r);
        }
    }
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
    }
    void operator()(const log::NoticeSeen&) const {}
};

}  // namespace

void overlay(log::History& history, log::TimeRange range, const log::LogRequest& change) {
    std::visit(Overlay{history, range}, change);
}

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

}  // namespace stridetick::app
