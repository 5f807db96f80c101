// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/session.hpp"

#include <chrono>
#include <cstddef>

namespace stridetick::core {

/// What the log says of a run that is on: blocks without a gap, and pauses between them.
/// Thread: one.
class SessionRecord {
 public:
    using Instant = std::chrono::steady_clock::time_point;

    SessionRecord(Session session, Instant startedAt);

    const Session& session() const noexcept { return session_; }
    std::chrono::milliseconds elapsed(Instant now) const;
    /// The one that is on; the caller asks only out of a pause, after beginBlock().
    const ClickBlock& block() const noexcept { return session_.blocks.back(); }
    void countBeat() { ++session_.blocks.back().beats; }
    /// Ends the one that is on; one without time or beats never was.
    void beginBlock(StepsPerMinute tempo, bool audible, Instant now);
    /// A pause has no block.
    void pause(Instant now);
    /// One of no time never was; beginBlock() has to follow.
    void resume(Instant now);
    bool paused() const noexcept { return paused_; }
    /// As it stands at `now`.
    Session at(Instant now) const;
    Session finished(Instant now) const;

 private:
    bool blockIsOpen() const noexcept { return session_.blocks.size() > blocksBeforePause_; }
    void endBlock(Instant now);

    Session session_;
    Instant startedAt_;
    std::size_t blocksBeforePause_ = 0;  ///< the last one
    bool paused_ = false;
};

}  // namespace stridetick::core
