// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/controllers/run_controller.hpp"
#include "app/ui/theme.hpp"
#include "core/session/run_phase.hpp"
#include "core/settings/click_choice.hpp"

namespace stridetick::app {
class ClickController;
}

/// What the Run page says of the run that is on.
namespace stridetick::app::runwords {

/// "One click for each step"
QString pattern(const core::PatternChoice& pattern);
/// What becomes of a click that is due.
enum class Heard { Yes, Muted, NoSound };
Heard heard(const RunController& run, const ClickController& click);
/// What to do now, how long, and what comes then.
QString phase(const core::RunPhase& phase, const core::PatternChoice& pattern, Heard heard);
/// The same in a pause: what the plan goes on with.
QString paused(const core::RunPhase& phase);
/// "Skip the easy running"; what is left out by it.
QString skip(const core::RunPhase& phase);
/// A long one: beside two other buttons it would be too wide for a small window.
QString inTwoLines(QString words);
/// "Session 8 of 18: 20 minutes, 2 on / 2 off, at 162"
QString headline(const ProgrammeRun& run, core::StepsPerMinute tempo);
/// How such a session goes, before it.
QString toCome(const ProgrammeRun& run);
/// R30: it is left to the runner.
QString planStopped();
/// Before a free run, of the session that is due.
QString sessionWaits(int number);
/// What the runner does now, and what comes next.
QString now(const RunController& run, const ClickController& click);

/// R30, before a run of such a day.
QString noClick(core::StepsPerMinute oldCadence);

struct Sound {
    QString text;
    theme::Tone tone = theme::Tone::Quiet;
};
/// What sounds where, or what is wrong and what to try.
Sound sound(const RunController::SoundView& view);

}  // namespace stridetick::app::runwords
