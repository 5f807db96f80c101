// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/programme/course.hpp"
#include "core/programme/gain_kept.hpp"
#include "core/programme/habit.hpp"
#include "core/programme/hold_rule.hpp"
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
/// What was said of a pain besides its number and place: "sharp", "with a limp".
QStringList painSigns(const core::SessionReport& report);
/// What the report means (R30); the day after the run is one without the click where it hurt.
QString afterReport(const core::SessionReport& report, std::optional<core::RunInPlan> plan,
                    std::chrono::local_days dayOfRun, std::chrono::local_days today);
/// What the answer of the next day adds to it (R30, R31).
QString afterNextDay(const core::SessionReport& report, std::optional<core::RunInPlan> plan);
/// How bad that is, for its colour.
core::PainVerdict verdictOf(const core::SessionReport& report, std::optional<core::RunInPlan> plan);

}  // namespace stridetick::app::words
