// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/measurement.hpp"

namespace stridetick::app {

class LogService;

/// Brings `measurement` up to what the log has by now, its taps kept. True where it is deleted;
/// `deleted`, as it was known before, where the log cannot be read.
bool takeOver(const LogService& log, core::Measurement& measurement, bool deleted);

/// Within the 24 h before `at` (R24).
bool clickHeardBefore(const LogService& log, const core::WallTime& at);

}  // namespace stridetick::app
