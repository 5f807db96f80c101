// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_record.hpp"

#include <algorithm>
#include <utility>

namespace stridetick::core {

namespace {

using std::chrono::milliseconds;

bool emptyBlock(const ClickBlock& block) { return block.length.count() == 0 && block.beats == 0; }

}  // namespace

SessionRecord::SessionRecord(Session session, Instant startedAt)
    : session_(std::move(session)), startedAt_(startedAt) {}

milliseconds SessionRecord::elapsed(Instant now) const {
    return std::chrono::duration_cast<milliseconds>(now - startedAt_);
}

void SessionRecord::endBlock(Instant now) {
    if (!blockIsOpen()) {
        return;
    }
    ClickBlock& block = session_.blocks.back();
    block.length = std::max(elapsed(now) - block.offset, milliseconds{});
    if (emptyBlock(block)) {
        session_.blocks.pop_back();
    }
}

void SessionRecord::beginBlock(StepsPerMinute tempo, bool audible, Instant now) {
    auto& blocks = session_.blocks;
    auto offset = elapsed(now);
    if (blockIsOpen()) {
        offset = std::max(offset, blocks.back().offset);
        endBlock(now);
    } else if (!blocks.empty()) {  // resumed before the last beat was heard
        offset = std::max(offset, blocks.back().offset + blocks.back().length);
    }
    if (!blockIsOpen() || block().tempo != tempo || block().audible != audible) {
        blocks.push_back({.offset = offset, .tempo = tempo, .audible = audible});
    }
}

void SessionRecord::pause(Instant now) {
    const auto offset = at(now).length;
    endBlock(now);
    blocksBeforePause_ = session_.blocks.size();
    session_.pauses.push_back({.offset = offset});
    paused_ = true;
}

void SessionRecord::resume(Instant now) {
    auto& pause = session_.pauses.back();
    pause.length = std::max(elapsed(now) - pause.offset, milliseconds{});
    if (pause.length.count() == 0) {
        session_.pauses.pop_back();
    }
    paused_ = false;
}

Session SessionRecord::at(Instant now) const {
    Session session = session_;
    session.length = elapsed(now);
    if (paused_) {
        auto& pause = session.pauses.back();
        session.length = std::max(session.length, pause.offset);
        pause.length = session.length - pause.offset;
    } else if (blockIsOpen()) {
        auto& current = session.blocks.back();
        session.length = std::max(session.length, current.offset);  // a beat still on its way
        current.length = session.length - current.offset;
    }
    return session;
}

Session SessionRecord::finished(Instant now) const {
    Session session = at(now);
    session.state = SessionState::Finished;
    if (blockIsOpen() && emptyBlock(session.blocks.back())) {
        session.blocks.pop_back();
    }
    return session;
}

}  // namespace stridetick::core
