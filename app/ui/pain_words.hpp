// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/history/programme_report.hpp"

#include <span>

namespace stridetick::app::words {

/// Of the runs since a programme began: each pain with its day, place, signs, the day after and the
/// note. Rich text.
QString painAndEffort(std::span<const core::ProgrammeReport::Answer> answers);

}  // namespace stridetick::app::words
