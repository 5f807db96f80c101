// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/programme_rows.hpp"

#include "app/log_service.hpp"
#include "core/programme/course_rules.hpp"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace stridetick::app {

namespace {

using std::chrono::days;
using Kind = core::ProgrammeStep::Kind;
using Moment = std::chrono::sys_time<std::chrono::milliseconds>;

constexpr days kAround{1};   // a clock set back, a journey
constexpr days kAYear{366};  // the last follow-up is 26 weeks after the end
constexpr days kChangeableFor{2};
constexpr days kAskedFor{1};
constexpr days kRecent{60};  // a refresher comes every 30 days

/// No session of it can be begun, and no quiet minute counts, until the next step. (In a pause one
/// may: the test may have been due before it.)
bool restsAfter(const core::ProgrammeStep& step, bool before) {
    switch (step.kind) {
        case Kind::Stopped:
        case Kind::Finished:
        case Kind::FollowedUp:
        case Kind::Ended:
            return true;
        case Kind::Chosen:
            return step.choice == core::Choice::Finish;
        case Kind::DaysChanged:
            return before;
        default:
            return !step.offer.empty();
    }
}

bool endsIn(const core::ProgrammeStep& step) {
    return step.kind == Kind::Finished || step.kind == Kind::Ended ||
           step.choice == core::Choice::Finish;
}

/// Those that all but meet are one: nothing is read twice.
std::vector<log::TimeRange> merged(std::vector<log::TimeRange> ranges) {
    std::ranges::sort(ranges, {}, &log::TimeRange::from);
    std::vector<log::TimeRange> some;
    for (const auto& range : ranges) {
        if (!some.empty() && range.from <= some.back().until + kRecent) {
            some.back().until = std::max(some.back().until, range.until);
        } else {
            some.push_back(range);
        }
    }
    return some;
}

template <class Records>
void append(Records& to, Records& from) {
    std::ranges::move(from, std::back_inserter(to));
}

}  // namespace

std::vector<log::TimeRange> timesLookedAt(const core::Programme& programme,
                                          std::span<const core::ProgrammeStep> steps,
                                          const core::WallTime& at) {
    const Moment now = std::max(at.utc, programme.at.utc);
    std::vector<log::TimeRange> ranges;
    const auto add = [&](Moment from, Moment until) {
        ranges.push_back({from - kAround, until + kAround});
    };
    add(programme.at.utc, programme.at.utc);
    add(now - kRecent, now);
    bool rests = false;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const auto from = steps[i].at.utc;
        const auto until = i + 1 < steps.size() ? steps[i + 1].at.utc : now;
        rests = restsAfter(steps[i], rests);
        add(from, rests && !endsIn(steps[i]) ? from : std::min(from + kAYear, until));
        if (!rests) {
            add(std::max(from, until - kAYear), until);
        }
    }
    return merged(std::move(ranges));
}

log::History rowsOf(const LogService& log, const core::Programme& programme,
                    std::span<const core::ProgrammeStep> steps, const core::WallTime& now) {
    log::History rows;
    for (const auto& range : timesLookedAt(programme, steps, now)) {
        auto some = log.history(range);
        append(rows.measurements, some.measurements);
        append(rows.sessions, some.sessions);
        append(rows.reports, some.reports);
    }
    return rows;
}

log::History recentRows(const LogService& log, const core::WallTime& now) {
    return log.history({now.utc - kRecent, now.utc + kAround});
}

std::optional<core::Session> changeable(std::span<const core::Session> sessions,
                                        std::span<const core::SessionReport> reports,
                                        const core::WallTime& now) {
    const auto started = [](const core::Session& session) { return session.startedAt.utc; };
    const auto newest = std::ranges::max_element(sessions, {}, started);
    if (newest == sessions.end() ||
        std::ranges::find(reports, newest->id, &core::SessionReport::session) == reports.end() ||
        now.utc - core::endOf(*newest).utc > kChangeableFor) {
        return std::nullopt;
    }
    return *newest;
}

std::optional<core::SessionId> unsaid(std::span<const core::Session> sessions,
                                      std::span<const core::SessionReport> reports,
                                      const LogService& log, const core::WallTime& now) {
    const auto newest = std::ranges::max_element(
        sessions, {}, [](const core::Session& session) { return session.startedAt.utc; });
    const bool asks =
        newest != sessions.end() && newest->state != core::SessionState::Running &&
        !newest->blocks.empty() && now.utc - core::endOf(*newest).utc < kAskedFor &&
        std::ranges::find(reports, newest->id, &core::SessionReport::session) == reports.end() &&
        !log.noticeSeen(reportClosed(newest->id));
    return asks ? std::optional{newest->id} : std::nullopt;
}

std::string reportClosed(const core::SessionId& session) {
    return "report_closed_" + session.text();
}

}  // namespace stridetick::app
