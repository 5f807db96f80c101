// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/run_plan.hpp"

#include <chrono>
#include <optional>
#include <vector>

namespace stridetick::core {

/// A moment at which a run asks for a check (R19). Each is asked once, for a little while, and
/// never again once it was answered or left.
struct CheckAsk {
    enum class Kind {
        WithClick,  ///< in the second half of the block
        Silent,     ///< the last minute has begun
        WhenBelow   ///< the click comes only if this is below
    };
    Kind kind = Kind::WithClick;
    int number = 0;  ///< of WhenBelow, from 1
    friend bool operator==(const CheckAsk&, const CheckAsk&) = default;
};

/// For how long it is asked, unless there is no time left for a check by then.
inline constexpr std::chrono::seconds kAskFor{30};

/// Asked at `position` of a run with these parts.
std::optional<CheckAsk> askAt(const std::vector<RunPart>& parts,
                              std::chrono::milliseconds position);
/// The same of a run in which the click comes only when below.
std::optional<CheckAsk> askWhenBelow(std::chrono::milliseconds position);

}  // namespace stridetick::core
