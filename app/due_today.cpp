// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/due_today.hpp"

#include "app/controllers/programme_rows.hpp"
#include "app/today_words.hpp"
#include "app/translated.hpp"
#include "core/time/local_week.hpp"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace stridetick::app {

namespace {

using core::Today;
using Finding = DueToday::Finding;
using std::chrono::days;

STRIDETICK_TR_FUNCTIONS(DueToday)

bool chosen(const Today& today, std::chrono::local_days day) {
    return today.course.days.has(std::chrono::weekday{day});
}

bool isOn(const core::Session& session, const core::ProgrammeHistory& history) {
    return session.state == core::SessionState::Running && session.place &&
           session.place->programme == history.programme.id;
}

/// What is to be done once the questions about the last sessions are answered.
struct Behind {
    Today today;
    const core::Session* unreported = nullptr;
};

Behind behindTheQuestions(const ProgrammeRecords& records, const core::WallTime& now) {
    std::vector<core::SessionReport> reports(records.reports.begin(), records.reports.end());
    const core::Session* unreported = nullptr;
    for (;;) {
        auto today =
            core::todayOf(records.history, records.sessions, reports, records.lastClick, now);
        if (!today.session) {
            return {std::move(today), unreported};
        }
        const auto id = *today.session;
        if (today.task == Today::Task::NextDay) {
            std::ranges::find(reports, id, &core::SessionReport::session)->nextDay =
                core::NextDay{.at = now};
        } else {
            unreported = &*std::ranges::find(records.sessions, id, &core::Session::id);
            reports.push_back({.session = id, .at = now, .nextDay = core::NextDay{.at = now}});
        }
    }
}

Finding findingOf(const Today& today, std::chrono::local_days day) {
    switch (today.task) {
        case Today::Task::Resume:
            return Finding::Paused;
        case Today::Task::Stopped:
            return Finding::Stopped;
        case Today::Task::NoClick:
            return Finding::NoClick;
        case Today::Task::Nothing:
        case Today::Task::Refresher:  // an offer, as long as nobody takes it
            return core::stoppedForPain(today.course) || today.stops ? Finding::Stopped
                                                                     : Finding::Nothing;
        default:
            break;
    }
    if (!chosen(today, day)) {
        return Finding::OtherDay;
    }
    if (today.restAfter == day) {
        return Finding::Done;
    }
    // Two days in a row are the runner's own choice only where both were chosen.
    return today.restAfter && !chosen(today, *today.restAfter) ? Finding::RestDay : Finding::Due;
}

}  // namespace

QString whyNothing(Finding finding) {
    switch (finding) {
        case Finding::Due:
            return {};
        case Finding::NoProgramme:
            return tr("Nothing: there is no programme in this log.");
        case Finding::OtherDay:
            return tr("Nothing: today is not one of your days.");
        case Finding::Done:
            return tr("Nothing: you have had your session today.");
        case Finding::RestDay:
            return tr("Nothing: your last session was yesterday, a rest day between is advised.");
        case Finding::Waits:
            return tr("Nothing: the quiet minute asks for 24 hours without the click.");
        case Finding::NoClick:
            return tr("Nothing: today is a day without the click.");
        case Finding::Paused:
            return tr("Nothing: the programme is paused.");
        case Finding::Stopped:
            return tr("Nothing: stopped for pain. The window says what now.");
        case Finding::Nothing:
            return tr("Nothing: the programme is finished and nothing is due.");
    }
    return {};
}

DueToday dueToday(ProgrammeRecords records, const core::WallTime& now) {
    const auto day = core::localDay(now);
    auto& history = records.history;
    if (std::ranges::any_of(records.sessions,
                            [&](const auto& session) { return isOn(session, history); })) {
        return {.finding = Finding::Done};
    }
    if (behindTheQuestions(records, now).unreported == nullptr) {  // else the rules wait, too
        while (auto step = core::nextStep(history, now)) {
            history.steps.push_back(*std::move(step));
        }
    }
    const auto [today, unreported] = behindTheQuestions(records, now);
    if (unreported != nullptr && core::localDay(unreported->startedAt) == day) {
        return {.finding = Finding::Done};
    }
    DueToday due{.finding = findingOf(today, day)};
    if (due.finding != Finding::Due) {
        return due;
    }
    const bool waits = today.task == Today::Task::TestWait || today.task == Today::Task::FollowUp;
    if (waits && today.quietFrom) {
        if (core::localDay(*today.quietFrom) != day) {
            return {.finding = Finding::Waits};
        }
        due.notBefore = today.quietFrom;
    }
    due.sentence =
        unreported != nullptr
            ? tr("Say first how your last session was; then the next is offered.")
            : words::task(today, history, core::SpeedUnit::KilometresPerHour, day).heading;
    return due;
}

log::LogResult<DueToday> dueIn(const log::SessionLog& log, const core::WallTime& now) {
    const auto programme = log.latestProgramme();
    if (!programme) {
        return tl::unexpected(programme.error());
    }
    if (!*programme) {
        return DueToday{};
    }
    auto steps = log.stepsOf((*programme)->id);
    const auto lastClick = log.lastClick();
    if (!steps || !lastClick) {
        return tl::unexpected(!steps ? steps.error() : lastClick.error());
    }
    if (steps->empty() || steps->front().ordinal != 0) {  // a log that was damaged
        steps->insert(steps->begin(), core::started(**programme));
    }
    log::History rows;
    for (const auto& range : timesLookedAt(**programme, *steps, now)) {
        auto some = log.history(range);
        if (!some) {
            return tl::unexpected(some.error());
        }
        std::ranges::move(some->measurements, std::back_inserter(rows.measurements));
        std::ranges::move(some->sessions, std::back_inserter(rows.sessions));
        std::ranges::move(some->reports, std::back_inserter(rows.reports));
    }
    return dueToday({.history = core::historyOf(**programme, *std::move(steps), rows.sessions,
                                                rows.reports, rows.measurements),
                     .sessions = rows.sessions,
                     .reports = rows.reports,
                     .lastClick = *lastClick},
                    now);
}

}  // namespace stridetick::app
