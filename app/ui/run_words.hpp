// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/controllers/run_controller.hpp"
#include "app/ui/theme.hpp"
#include "core/session/run_phase.hpp"
#include "core/settings/click_choice.hpp"

/// What the Run page says of the run that is on.
namespace stridetick::app::runwords {

/// "One click for each step"
QString pattern(const core::PatternChoice& pattern);
/// What to do now, how long, and what comes then.
QString phase(const core::RunPhase& phase, const core::PatternChoice& pattern, bool muted);

struct Sound {
    QString text;
    theme::Tone tone = theme::Tone::Quiet;
};
/// What sounds where, or what is wrong and what to try.
Sound sound(const RunController::SoundView& view);

}  // namespace stridetick::app::runwords
