// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log_types.hpp"

#include <optional>

namespace stridetick::app {

/// Lays one change over an answer, of `range`, that was read before it was written.
void overlay(log::History& history, log::TimeRange range, const log::LogRequest& change);
/// The end of its newest block that was heard.
std::optional<core::WallTime> lastHeard(const core::Session& session);

}  // namespace stridetick::app
