// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log_types.hpp"

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>

namespace stridetick::app {

/// Lays one change over an answer, of `range`, that was read before it was written.
void overlay(log::History& history, log::TimeRange range, const log::LogRequest& change);
/// The entry that a change is about, as the runner would count them; empty where it is none.
std::string entryOf(const log::LogRequest& change);
/// The end of its newest block that was heard.
std::optional<core::WallTime> lastHeard(const core::Session& session);

/// What changes that wait, in the order of their saving, do to the distances on the disk.
class WaitingDistances {
 public:
    using Written = std::function<std::optional<core::SessionReport>(const core::SessionId&)>;

    void add(const log::LogRequest& change);
    /// Metres of sessions on the disk that are others than it says.
    std::map<core::SessionId, int> instead() const;
    /// Those of the sessions that wait themselves. `written`: what the disk has of their reports.
    std::int64_t metres(std::chrono::local_days first, std::chrono::local_days until,
                        const Written& written) const;

 private:
    std::map<core::SessionId, std::optional<std::chrono::local_days>> days_;  ///< nothing: deleted
    std::map<core::SessionId, int> reported_;
};

}  // namespace stridetick::app
