// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log_types.hpp"

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace stridetick::app {

/// Lays one change over an answer, of `range`, that was read before it was written.
void overlay(log::History& history, log::TimeRange range, const log::LogRequest& change);
/// The same over traces of deleted sessions too, by the watch's start.
void overlay(std::vector<core::CadenceTrace>& traces, log::TimeRange range,
             const log::LogRequest& change);
/// The entry that a change is about, as the runner would count them; empty where it is none.
std::string entryOf(const log::LogRequest& change);
/// The end of its newest block that was heard.
std::optional<core::WallTime> lastHeard(const core::Session& session);

/// What changes that wait, in the order of their saving, do to the last click on the disk.
class WaitingClicks {
 public:
    void add(const log::LogRequest& change);
    /// Sessions of which the disk tells nothing any more.
    std::set<core::SessionId> sessions() const;
    /// `written`: the last one of the other sessions.
    std::optional<core::WallTime> last(std::optional<core::WallTime> written) const;

 private:
    std::map<core::SessionId, std::optional<core::WallTime>> heard_;  ///< nothing: none, or deleted
};

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

/// Reports and traces that wait: of a session that is back they are newer than what the disk has.
class WaitingParts {
 public:
    /// After the change itself and what the disk has, in the order of saving.
    void layOver(log::History& history, log::TimeRange range, const log::LogRequest& change);

 private:
    std::map<core::SessionId, log::LogRequest> reports_;
    std::map<core::SessionId, log::LogRequest> traces_;
};

}  // namespace stridetick::app
