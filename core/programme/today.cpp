// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/today.hpp"

#include "core/programme/hold_rule.hpp"
#include "core/programme/pain_rule.hpp"
#include "core/programme/programme_rules.hpp"
#include "core/programme/row_rule.hpp"
#include "core/programme/verdict_rule.hpp"
#include "core/time/local_week.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace stridetick::core {

namespace {

using std::chrono::days;
using std::chrono::local_days;
using Phase = Course::Phase;
using Task = Today::Task;

using Reports = std::map<SessionId, const SessionReport*>;

Reports bySession(std::span<const SessionReport> reports) {
    Reports map;
    for (const auto& report : reports) {
        map.try_emplace(report.session, &report);
    }
    return map;
}

const SessionReport* reportIn(const Reports& reports, const Session& session) {
    const auto found = reports.find(session.id);
    return found == reports.end() ? nullptr : found->second;
}

/// All that is looked at.
struct Look {
    const ProgrammeHistory& history;
    std::span<const Session> sessions;
    Reports reports;
    std::optional<WallTime> lastClick;
    WallTime now;

    local_days day() const { return localDay(now); }
    const SessionReport* reportOf(const Session& session) const {
        return reportIn(reports, session);
    }
};

/// The oldest session of the programme whose report is missing; of one with hardly any practice
/// none is demanded.
const Session* unreported(const Look& look) {
    const Session* oldest = nullptr;
    for (const auto& session : look.sessions) {
        if (isSessionOf(look.history.programme.id, session) && look.reportOf(session) == nullptr &&
            session.place->practice >= rules::kLeastPractice &&
            (oldest == nullptr || session.startedAt.utc < oldest->startedAt.utc)) {
            oldest = &session;
        }
    }
    return oldest;
}

/// The last by `order` of those that are over and were reported, of any kind.
template <class Order>
const Session* lastReported(std::span<const Session> sessions, const Reports& reports,
                            Order order) {
    const Session* last = nullptr;
    for (const auto& session : sessions) {
        if (session.state != SessionState::Running && reportIn(reports, session) != nullptr &&
            (last == nullptr || order(*last) < order(session))) {
            last = &session;
        }
    }
    return last;
}

const Session* newestReported(std::span<const Session> sessions, const Reports& reports) {
    return lastReported(sessions, reports,
                        [](const Session& session) { return session.startedAt.utc; });
}

/// Of a run that was reported: nothing asks for the doctor's word that was given since.
bool stops(const Look& look, const Session& run) {
    const bool own = isSessionOf(look.history.programme.id, run);
    return judgePain(unsettled(*look.reportOf(run), own ? run.place : std::nullopt,
                               look.history)) == PainVerdict::Stop;
}

/// The last day's newest, one of a plan before a free run (its answer may hold or stop the plan),
/// where its next day is here and nothing is said of it.
const Session* nextDayWanted(const Look& look) {
    const auto* newest = lastReported(look.sessions, look.reports, [](const Session& session) {
        return std::tuple{localDay(session.startedAt), session.kind != SessionKind::FreeRun,
                          session.startedAt.utc};
    });
    const bool wanted = newest != nullptr && !look.reportOf(*newest)->nextDay &&
                        look.day() > localDay(endOf(*newest));
    return wanted ? newest : nullptr;
}

/// From the day of the pain on, until the day after it; of the Achilles, the day of the answer.
std::optional<Today::NoClick> noClickOn(const Look& look, const Course& course) {
    const auto covers = [&](local_days until) {
        return look.day() == until || look.day() + days{1} == until;
    };
    if (course.noClickOn && covers(*course.noClickOn)) {
        const bool achilles =
            std::ranges::any_of(look.history.steps, [&](const ProgrammeStep& step) {
                return step.noClickOn == course.noClickOn &&
                       step.why == ProgrammeStep::Why::Achilles;
            });
        return Today::NoClick{*course.noClickOn, achilles};
    }
    const auto* newest = newestReported(look.sessions, look.reports);
    if (newest == nullptr) {
        return std::nullopt;
    }
    const auto& report = *look.reportOf(*newest);
    const auto dayAfter = localDay(newest->startedAt) + days{1};
    const bool hurts = judgePain(report) == PainVerdict::Hold || stops(look, *newest);
    if (hurts && covers(dayAfter)) {
        return Today::NoClick{dayAfter, false};
    }
    const bool own = isSessionOf(look.history.programme.id, *newest);
    const int row = own ? newest->place->row : course.row;
    if (achillesHolds(report, row) && covers(localDay(report.nextDay->at))) {
        return Today::NoClick{localDay(report.nextDay->at), true};
    }
    return std::nullopt;
}

/// R24: a day after the last click.
std::optional<WallTime> quietFrom(const Look& look) {
    if (!look.lastClick || look.lastClick->utc + kQuietAfter <= look.now.utc) {
        return std::nullopt;
    }
    return WallTime{look.lastClick->utc + kQuietAfter, look.now.offset};
}

WallTime beginningOf(local_days day, std::chrono::minutes offset) {
    return {std::chrono::sys_days{day.time_since_epoch()} - offset, offset};
}

bool hasQuietToday(const Look& look) {
    return std::ranges::any_of(look.history.quiet, [&](const Measurement& minute) {
        return localDay(minute.at) == look.day();
    });
}

void testDue(const Look& look, Today& today) {
    const auto minutes = testMinutes(look.history);
    today.quietDone = static_cast<int>(minutes.size());
    today.quietFrom = quietFrom(look);
    if (!minutes.empty() && localDay(minutes.back().at) == look.day()) {
        const auto tomorrow = beginningOf(look.day() + days{1}, look.now.offset);
        if (!today.quietFrom || today.quietFrom->utc < tomorrow.utc) {
            today.quietFrom = tomorrow;
        }
    }
    today.task = today.quietFrom ? Task::TestWait : Task::TestQuiet;
}

void plan(const Look& look, PlannedSession planned, int row, int slot, Today& today) {
    const auto& course = today.course;
    today.planned = planned;
    today.place = ProgrammePlace{.programme = look.history.programme.id,
                                 .row = row,
                                 .pass = course.pass,
                                 .slot = slot,
                                 .planned = planned.length};
    today.tempo = targetOfRow(look.history.programme, course.target, row);
    for (const auto& session : look.sessions) {
        const auto day = localDay(session.startedAt);
        if (session.place && session.place->practice >= rules::kLeastPractice &&
            session.state != SessionState::Running && day >= look.day() - days{1}) {
            today.restAfter = std::max(today.restAfter.value_or(day), day);
        }
    }
}

void session(const Look& look, Today& today) {
    const auto& course = today.course;
    const auto slots = slotsOf(course.plan, course.row, course.days.count());
    const auto taken = judgeRow(look.history, course).taken;
    const auto slot = std::min(taken, static_cast<int>(slots.size()) - 1);
    today.task = Task::Session;
    today.firstOfRow = slot == 0;
    plan(look, slots[static_cast<std::size_t>(slot)], course.row, slot + 1, today);
    today.quietFrom = quietFrom(look);
    today.quietFirst = today.firstOfRow && !today.quietFrom && !hasQuietToday(look);
}

bool refresherDue(const Look& look, const Course& course) {
    if (!course.finishedOn || stoppedForPain(course)) {
        return false;
    }
    auto last = *course.finishedOn;
    for (const auto& session : look.sessions) {
        if (session.kind == SessionKind::Refresher && session.state != SessionState::Running) {
            last = std::max(last, localDay(session.startedAt));
        }
    }
    return look.day() >= last + rules::kRefresherEvery;
}

void finished(const Look& look, Today& today) {
    const auto& course = today.course;
    if (today.stops) {
        return;
    }
    const auto weeks = followUpDue(look.history, course, look.day());
    if (weeks && look.day() < *course.finishedOn + *weeks + rules::kFollowUpShownFor) {
        today.task = Task::FollowUp;
        today.followUpWeeks = static_cast<int>(weeks->count());
        today.quietFrom = quietFrom(look);
    } else if (!today.noClick && refresherDue(look, course)) {
        const int row = rowCount(PlanLength::SixWeeks);  // "of the week-6 kind" (R26)
        today.task = Task::Refresher;
        plan(look, slotsOf(PlanLength::SixWeeks, row, course.days.count()).front(), row, 1, today);
    }
}

void byPhase(const Look& look, Today& today) {
    switch (today.course.phase) {
        case Phase::Running:
            if (today.noClick) {
                today.task = Task::NoClick;
            } else {
                session(look, today);
            }
            break;
        case Phase::Offered:
            today.task = Task::Choose;
            break;
        case Phase::TestDue:
            testDue(look, today);
            break;
        case Phase::Paused:
            today.task = Task::Resume;
            break;
        case Phase::Stopped:
            today.task = Task::Stopped;
            break;
        case Phase::Finished:
            finished(look, today);
            break;
    }
}

}  // namespace

bool lastRunStops(std::span<const Session> sessions, std::span<const SessionReport> reports) {
    const auto said = bySession(reports);
    const auto* newest = newestReported(sessions, said);
    return newest != nullptr && judgePain(*reportIn(said, *newest)) == PainVerdict::Stop;
}

Today todayOf(const ProgrammeHistory& history, std::span<const Session> sessions,
              std::span<const SessionReport> reports, std::optional<WallTime> lastClick,
              const WallTime& now) {
    const Look look{history, sessions, bySession(reports), lastClick, now};
    Today today{.course = courseOf(history.programme, history.steps)};
    today.noClick = noClickOn(look, today.course);
    const auto* newest = newestReported(look.sessions, look.reports);
    today.stops =
        today.course.phase == Phase::Finished && newest != nullptr && stops(look, *newest);
    today.sessions = sessionCount(today.course.plan, today.course.days.count());
    if (const auto* missing = unreported(look)) {
        today.task = Task::Report;
        today.session = missing->id;
    } else if (const auto* before = nextDayWanted(look)) {
        today.task = Task::NextDay;
        today.session = before->id;
    } else {
        byPhase(look, today);
    }
    return today;
}

}  // namespace stridetick::core
