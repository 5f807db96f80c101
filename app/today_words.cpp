// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today_words.hpp"

#include "app/format.hpp"
#include "app/plan_words.hpp"
#include "app/programme_words.hpp"
#include "app/translated.hpp"
#include "core/programme/gain_kept.hpp"
#include "core/programme/hold_rule.hpp"
#include "core/programme/plan_table.hpp"
#include "core/programme/programme_rules.hpp"
#include "core/target/verdict.hpp"
#include "core/time/local_week.hpp"

#include <algorithm>

namespace stridetick::app::words {

namespace {

using Task = core::Today::Task;

STRIDETICK_TR_FUNCTIONS(TodayWords)

QString ownCadence(const core::ProgrammeHistory& history) {
    return format::spm(history.programme.baselineCadence);
}

QString notBefore(const core::WallTime& from) {
    return tr("No quiet minute before %1: it asks for 24 hours without the click.")
        .arg(format::dayAndTime(from));
}

QString parts(const core::Today& today) {
    const auto run = core::partsOf(core::shapeOf(*today.planned, *today.tempo));
    const bool added = run.back().kind == core::RunPart::Kind::SilentEnd;
    const QString easy = format::minutes(core::rules::kEasy);
    if (today.planned->on.count() == 0) {
        return tr("%1 easy, then the session without a click: keep your new cadence by yourself.")
            .arg(easy);
    }
    return (added ? tr("%1 easy without the click, the session, and a silent minute at the end. "
                       "While the click is off, keep the beat you just heard.")
                  : tr("%1 easy without the click, then the session, whose last minute is silent. "
                       "While the click is off, keep the beat you just heard."))
        .arg(easy);
}

/// The first training day after `day`.
std::chrono::local_days nextDayOf(core::TrainingDays days, std::chrono::local_days day) {
    do {
        day += std::chrono::days{1};
    } while (!days.has(std::chrono::weekday{day}));
    return day;
}

QString restDay(std::chrono::local_days after, std::chrono::local_days day) {
    return after == day
               ? tr("You have had a session today: a rest day between is advised. It is your "
                    "choice.")
               : tr("Your last session was yesterday: a rest day between is advised. It is your "
                    "choice.");
}

TaskWords sessionWords(const core::Today& today, std::chrono::local_days day) {
    TaskWords words;
    words.heading = tr("Session %1 of %2: %3")
                        .arg(today.planned->number)
                        .arg(today.sessions)
                        .arg(session(*today.planned, *today.tempo));
    words.lines += parts(today);
    if (*today.tempo != today.course.target) {
        words.lines +=
            tr("A gentle start: this week is at %1; your target of %2 follows in the next.")
                .arg(format::tempo(*today.tempo), format::tempo(today.course.target));
    }
    if (today.firstOfRow && today.quietFrom) {
        words.lines += notBefore(*today.quietFrom);
    } else if (today.quietFirst) {
        words.lines +=
            tr("If you like, measure a quiet minute first: before any click it shows "
               "what your feet have kept so far.");
    }
    const auto& days = today.course.days;
    if (days.count() > 0 && !days.has(std::chrono::weekday{day})) {
        const QString next = format::weekday(nextDayOf(days, day));
        words.lines += today.restAfter ? tr("Your next day is %1.").arg(next)
                                       : tr("Your next day is %1; today is fine, too.").arg(next);
    }
    if (today.restAfter) {
        words.lines += restDay(*today.restAfter, day);
    }
    if (today.course.row <= core::rules::kLastRowOfAchilles) {
        words.lines +=
            tr("In these first two weeks sore calves are common. If it stays or grows, or an "
               "Achilles is stiff or hurts in the morning, say so when you are asked.");
    }
    words.action = tr("&Session %1").arg(today.planned->number);
    return words;
}

QString quietMinute(const core::ProgrammeHistory& history, core::SpeedUnit unit) {
    const auto& speed = history.programme.baselineSpeed;
    return speed ? tr("Before any click: run easily for 5 minutes, at %1 as for your baseline, "
                      "then tap one minute.")
                       .arg(format::speed(*speed, unit))
                 : tr("Before any click: run easily for 5 minutes, at the speed of your baseline, "
                      "then tap one minute.");
}

TaskWords quietWords(const core::Today& today, const core::ProgrammeHistory& history,
                     core::SpeedUnit unit) {
    TaskWords words;
    words.heading =
        tr("Quiet minute %1 of %2").arg(today.quietDone + 1).arg(core::rules::kQuietMinutes);
    words.lines +=
        today.course.row < core::rowCount(today.course.plan)
            ? tr("Two minutes on different days, without the click, tell how much of the raise has "
                 "stuck. They are your choice: under More the plan goes on without them.")
            : tr("Two minutes on different days, without the click, tell how much of the raise has "
                 "stuck. They are your choice: under More the plan is finished without them.");
    if (today.task == Task::TestWait) {
        if (today.quietFrom) {
            words.lines += tr("Not before %1: it asks for 24 hours without the click, and for a "
                              "day of its own.")
                               .arg(format::dayAndTime(*today.quietFrom));
        }
        return words;
    }
    words.lines += quietMinute(history, unit);
    words.action = tr("&Quiet minute");
    return words;
}

/// R30, R31: what made the day without the click, and until when.
QStringList noClickLines(const core::Today& today, const core::ProgrammeHistory& history) {
    const bool achilles = today.noClick && today.noClick->achilles;
    QStringList lines{achilles ? tr("Your Achilles was stiff or hurt in the morning.")
                               : tr("Your last run hurt.")};
    if (today.noClick) {
        lines += tr("If you run today, run at your old cadence of %1, without a beat. "
                    "The plan goes on from %2.")
                     .arg(ownCadence(history),
                          format::weekday(today.noClick->until + std::chrono::days{1}));
    }
    return lines;
}

QStringList chooseLines(const core::Today& today, const core::ProgrammeHistory& history) {
    QStringList lines{explain(history.programme, upToOffer(history.steps))};
    if (core::newestRunSaysHold(history, today.course)) {
        lines +=
            tr("After what you said of your last run nothing goes further for now: that "
               "comes back when a run has gone well.");
    }
    return lines;
}

bool ended(const core::ProgrammeHistory& history) {
    return std::ranges::any_of(history.steps, [](const core::ProgrammeStep& step) {
        return step.kind == core::ProgrammeStep::Kind::Ended;
    });
}

TaskWords stoppedWords(const core::Today& today, const core::ProgrammeHistory& history) {
    if (today.course.phase == core::Course::Phase::Finished) {
        return {.heading = tr("Stop running on it and see a doctor or physiotherapist."),
                .lines = {tr("The plan was stopped for pain, and you ended it. When you have been "
                             "told that you may run again, you can begin a new one (More).")},
                .action = {}};
    }
    if (core::stopIsAnsweredAway(history, today.course)) {
        return {.heading = tr("The plan is stopped"),
                .lines = {tr("You have changed the answer that stopped it: by what it says now it "
                             "would have gone on. Take it up again, and week %1 begins anew.")
                              .arg(today.course.row)},
                .action = {}};
    }
    return {.heading = tr("Stop running on it and see a doctor or physiotherapist. The plan "
                          "waits."),
            .lines = {tr("When you have been told that you may run again, resume: week %1 then "
                         "begins anew.")
                          .arg(today.course.row)},
            .action = {}};
}

/// With what came of it, and the next step of R25.
TaskWords finishedWords(const core::ProgrammeHistory& history) {
    TaskWords words{
        .heading = tr("Nothing is due today"),
        .lines = {ended(history) ? tr("You ended the plan. Run as you like; a refresher is "
                                      "offered once a month.")
                                 : tr("The plan is finished. Run as you like; a refresher is "
                                      "offered once a month.")},
        .action = {}};
    const auto& steps = history.steps;
    const auto told = std::find_if(steps.rbegin(), steps.rend(), [](const auto& step) {
        const bool last = step.row >= core::rowCount(step.plan);
        return last && step.reasons.keptPercent && step.reasons.quiet;
    });
    if (told == steps.rend() || ended(history)) {
        return words;
    }
    const int percent = *told->reasons.keptPercent;
    words.heading = tr("The plan is finished: %1, %2 % of the raise")
                        .arg(kept(core::keptOf(percent)))
                        .arg(percent);
    if (told->reasons.quiet->rounded() < core::kClearAbove.rounded()) {
        words.lines += tr("At %1 you are below 160: a further step is a new plan from a new "
                          "baseline (More).")
                           .arg(format::spm(*told->reasons.quiet));
    }
    return words;
}

TaskWords waitingWords(const core::Today& today, const core::ProgrammeHistory& history) {
    switch (today.task) {
        case Task::Resume:
            return {.heading = tr("The plan is paused"),
                    .lines = {tr("It waits in week %1. Habit strength waits with it.")
                                  .arg(today.course.row)},
                    .action = tr("&Resume the plan")};
        case Task::Stopped:
            return stoppedWords(today, history);
        case Task::NoClick:
            return {.heading = tr("Today without the click"),
                    .lines = noClickLines(today, history),
                    .action = tr("&Run without the click")};
        default:
            if (core::stoppedForPain(today.course)) {
                return stoppedWords(today, history);
            }
            if (today.stops) {
                return {.heading = tr("Stop running on it and see a doctor or physiotherapist."),
                        .lines = {tr("That is for what you said of your last run. The plan is "
                                     "over; refreshers and quiet minutes wait until a run has "
                                     "gone well.")},
                        .action = {}};
            }
            return finishedWords(history);
    }
}

}  // namespace

TaskWords task(const core::Today& today, const core::ProgrammeHistory& history,
               core::SpeedUnit unit, std::chrono::local_days day) {
    switch (today.task) {
        case Task::Session:
            return sessionWords(today, day);
        case Task::Refresher:
            return {.heading = tr("A refresher: %1").arg(session(*today.planned, *today.tempo)),
                    .lines = {tr("Run the way you did at the end of the plan."), parts(today)},
                    .action = tr("&Refresher")};

        case Task::TestQuiet:
        case Task::TestWait:
            return quietWords(today, history, unit);
        case Task::FollowUp:
            return {.heading =
                        tr("%n weeks after the end: a quiet minute", nullptr, today.followUpWeeks),
                    .lines = {tr("It tells how much of the raise is still there."),
                              today.quietFrom ? notBefore(*today.quietFrom)
                                              : quietMinute(history, unit)},
                    .action = today.quietFrom ? QString() : tr("&Quiet minute")};
        case Task::Choose:
            return {.heading = tr("How do you go on?"),
                    .lines = chooseLines(today, history),
                    .action = {}};
        case Task::Report:
            return {.heading = tr("How was the session?"), .lines = {}, .action = {}};
        case Task::NextDay:
            return {.heading = tr("How is it today?"), .lines = {}, .action = {}};
        case Task::Resume:
        case Task::Stopped:
        case Task::NoClick:
        case Task::Nothing:
            return waitingWords(today, history);
    }
    return {};
}

}  // namespace stridetick::app::words
