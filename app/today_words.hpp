// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/programme/today.hpp"
#include "core/units/speed.hpp"

namespace stridetick::app::words {

/// What the runner does now, as a card says it.
struct TaskWords {
    QString heading;
    QStringList lines;
    QString action;  ///< of the one button; empty where there is nothing to press
};
/// `history` is the one that `today` was made from.
TaskWords task(const core::Today& today, const core::ProgrammeHistory& history,
               core::SpeedUnit unit, std::chrono::local_days day);

}  // namespace stridetick::app::words
