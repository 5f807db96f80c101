// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/session.hpp"

#include <tl/expected.hpp>

#include <chrono>
#include <optional>
#include <string>

namespace stridetick::core {

/// What the runner may say about a run afterwards; the end, where it was stopped too late.
struct SessionDetails {
    std::string note{};
    std::optional<MetresPerSecond> treadmillSpeed{};
    std::chrono::milliseconds length{};
    friend bool operator==(const SessionDetails&, const SessionDetails&) = default;
};
SessionDetails detailsOf(const Session& session);

enum class SessionRefusal {
    StillRunning,  ///< its next checkpoint would write over the change
    NoLength,      ///< it never began: that is a deletion
    TooLong        ///< longer than it was
};

/// An earlier end leaves out the blocks and pauses after it, and practice beyond the time run, and
/// of the block that it falls into the beats that lie beyond, in proportion and to the nearest
/// beat.
tl::expected<Session, SessionRefusal> withDetails(Session session, const SessionDetails& details);

}  // namespace stridetick::core
