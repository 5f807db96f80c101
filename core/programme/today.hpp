// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/course_rules.hpp"
#include "core/programme/plan_table.hpp"

#include <chrono>
#include <optional>

namespace stridetick::core {

/// What the runner does now: one thing.
struct Today {
    enum class Task {
        Report,     ///< say how the session `session` was
        NextDay,    ///< say how the day after `session` is
        Choose,     ///< course.offer
        Resume,     ///< from a pause
        Stopped,    ///< R30: a doctor first
        NoClick,    ///< pain yesterday: run without the click, at the old cadence
        TestQuiet,  ///< a quiet minute for the verdict, number `quietDone` + 1 of two
        TestWait,   ///< the same, but not before `quietFrom`
        Session,    ///< `planned`, at `tempo`
        FollowUp,   ///< a quiet minute, `followUpWeeks` after the end
        Refresher,  ///< R26: `planned`, at `tempo`
        Nothing     ///< the programme is finished and nothing is due
    };
    /// R30, R31: today is without the click.
    struct NoClick {
        std::chrono::local_days until;  ///< the last such day
        bool achilles = false;          ///< for that, else for pain of a run
    };
    Task task = Task::Nothing;
    Course course;
    std::optional<SessionId> session{};
    std::optional<NoClick> noClick{};  ///< in every phase: free runs keep to it, too
    /// The plan is finished, and the newest run says what stops one, since any doctor's word that
    /// was given to it: nothing is due after it.
    bool stops = false;
    std::optional<PlannedSession> planned{};
    std::optional<ProgrammePlace> place{};  ///< of that session, practice 0
    std::optional<StepsPerMinute> tempo{};
    int sessions = 0;  ///< of the whole plan
    bool firstOfRow = false;
    /// A rest day is advised (R15), since there was a session on that day: yesterday, or today.
    std::optional<std::chrono::local_days> restAfter{};
    /// Task Session, first of its row: a quiet minute first, if the runner likes (R24).
    bool quietFirst = false;
    /// No quiet minute before; nothing: there may be one now.
    std::optional<WallTime> quietFrom{};
    int quietDone = 0;
    int followUpWeeks = 0;
};

/// Without a programme: the newest run that was reported says what stops one (R30).
bool lastRunStops(std::span<const Session> sessions, std::span<const SessionReport> reports);

/// `sessions`, `reports`: all of the log that the programme or the last days hold, in any order;
/// `lastClick`: when a click was last heard.
Today todayOf(const ProgrammeHistory& history, std::span<const Session> sessions,
              std::span<const SessionReport> reports, std::optional<WallTime> lastClick,
              const WallTime& now);

}  // namespace stridetick::core
