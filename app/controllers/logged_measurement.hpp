// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/measurement.hpp"

namespace stridetick::app {

class LogService;

/// Brings `measurement` up to what the log has by now, its taps kept. False where it is deleted;
/// nothing changes where the log cannot be read.
bool takeOver(const LogService& log, core::Measurement& measurement);

}  // namespace stridetick::app
