// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/controllers/check_controller.hpp"
#include "app/ui/theme.hpp"

namespace stridetick::app::checkwords {

struct Said {
    QString text;
    theme::Tone tone = theme::Tone::Plain;
};

QString taps(int count);
/// Why one is asked for.
QString ask(core::CheckAsk::Kind kind);
/// R18: the cadence, and the band of the target that it was judged by, in words.
Said judged(core::StepsPerMinute cadence, core::StepsPerMinute target,
            const core::CheckJudgement& judgement);
/// Of a check in the easy minutes.
Said notJudged(core::StepsPerMinute cadence);
QString refused(CheckController::Refusal refusal);
/// Whatever the check's state is.
Said now(const CheckController& check);

}  // namespace stridetick::app::checkwords
