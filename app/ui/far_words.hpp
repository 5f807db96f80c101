// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/ui/theme.hpp"

namespace stridetick::app {
class CheckController;
class ClickController;
class RunController;
}  // namespace stridetick::app

/// What is read of a run from two metres.
namespace stridetick::app::farwords {

struct Said {
    QString phase;    ///< "easy", "click", "silent", "paused"
    QString time;     ///< "24:10 left"
    QString number;   ///< a cadence
    QString caption;  ///< what cadence that is
    QString next;     ///< "click in 1:20"
    QString words;    ///< a sentence, or which session it is
    theme::Tone phaseTone = theme::Tone::Plain;
    theme::Tone wordsTone = theme::Tone::Plain;
};
Said now(const RunController& run, const CheckController& check, const ClickController& click);

}  // namespace stridetick::app::farwords
