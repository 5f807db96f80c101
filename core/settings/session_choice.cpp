// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/session_choice.hpp"

namespace stridetick::core {

RunShape shapeOf(const SessionChoice& choice, StepsPerMinute tempo, int countIn) {
    RunShape shape{.tempo = tempo};
    if (choice.ramp) {
        shape.rampFrom = choice.rampFrom;
        shape.rampOver = choice.rampOver;
    }
    shape.easy = choice.easy;
    if (choice.length.count() > 0) {
        shape.length = choice.length;
    }
    if (choice.on.count() > 0 && choice.off.count() > 0) {
        shape.on = choice.on;
        shape.off = choice.off;
    }
    shape.silentEnd = choice.silentEnd;
    shape.countIn = countIn;
    shape.cues = choice.cues;
    return shape;
}

}  // namespace stridetick::core
