// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/session_details.hpp"

#include <algorithm>

namespace stridetick::core {

namespace {

void endAt(Session& session, std::chrono::milliseconds end) {
    const auto before = runTime(session);
    session.length = end;
    std::erase_if(session.blocks, [&](const ClickBlock& block) { return block.offset >= end; });
    std::erase_if(session.pauses, [&](const SessionPause& pause) { return pause.offset >= end; });
    for (auto& pause : session.pauses) {
        pause.length = std::min(pause.length, end - pause.offset);
    }
    if (session.place) {
        session.place->practice = std::max(session.place->practice - (before - runTime(session)),
                                           std::chrono::milliseconds{});
    }
    for (auto& block : session.blocks) {
        const auto left = end - block.offset;
        if (left < block.length) {
            block.beats = (2 * block.beats * left.count() + block.length.count()) /
                          (2 * block.length.count());
            block.length = left;
        }
    }
}

}  // namespace

SessionDetails detailsOf(const Session& session) {
    return {
        .note = session.note, .treadmillSpeed = session.treadmillSpeed, .length = session.length};
}

tl::expected<Session, SessionRefusal> withDetails(Session session, const SessionDetails& details) {
    if (session.state == SessionState::Running) {
        return tl::unexpected(SessionRefusal::StillRunning);
    }
    if (details.length > session.length) {
        return tl::unexpected(SessionRefusal::TooLong);
    }
    if (details.length < session.length) {
        if (details.length <= std::chrono::milliseconds{}) {
            return tl::unexpected(SessionRefusal::NoLength);
        }
        endAt(session, details.length);
    }
    session.note = details.note;
    session.treadmillSpeed = details.treadmillSpeed;
    return session;
}

}  // namespace stridetick::core
