// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/programme/course.hpp"
#include "core/programme/gain_kept.hpp"
#include "core/programme/habit.hpp"
#include "core/programme/pain_rule.hpp"
#include "core/programme/plan_table.hpp"
#include "core/records/session_report.hpp"

#include <chrono>
#include <optional>

/// Words about a programme's plan and what the runner answers.
namespace stridetick::app::words {

QString plan(core::PlanLength plan);  ///< "Six weeks"
QString planInSentence(core::PlanLength plan);
/// "2 on / 2 off", "click all the time", "click in the first minute only", "no click"
QString pattern(const core::PlannedSession& session);
/// "20 minutes, 2 on / 2 off, at 162"
QString session(const core::PlannedSession& session, core::StepsPerMinute tempo);
/// "Mon, Wed, Fri", in the order of the locale's week.
QString days(core::TrainingDays days);
/// What the runner presses: "Repeat from week 3".
QString choice(core::Choice choice, const core::Course& course, const core::Programme& programme);
/// Asked before it is finished by choice; follow-ups come where there was a raise.
QString finishQuestion(bool raised);
QString kept(core::Kept kept);
QString habit(core::HabitWord word);
QString painPlace(core::PainPlace place);
QString painPlaceInSentence(core::PainPlace place);
/// What the report means (R30), of a session of that row of the plan, or of another run; the day
/// after it is one without the click where it hurt.
QString afterReport(const core::SessionReport& report, std::optional<int> row,
                    std::chrono::local_days dayAfter);
/// What the answer of the next day adds to it (R30, R31).
QString afterNextDay(const core::SessionReport& report, std::optional<int> row);
/// How bad that is, for its colour.
core::PainVerdict verdictOf(const core::SessionReport& report, std::optional<int> row);

}  // namespace stridetick::app::words
