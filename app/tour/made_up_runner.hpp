// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log_types.hpp"
#include "core/util/clock.hpp"

#include <vector>

namespace stridetick::app {

/// Six weeks of a runner who does not exist, ending at `now`: for pictures, never for a real log.
/// The same for the same `now`.
std::vector<log::LogRequest> madeUpRunner(core::WallTime now);

}  // namespace stridetick::app
