// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/check_ask.hpp"

#include "core/programme/programme_rules.hpp"
#include "core/session/run_phase.hpp"

#include <algorithm>

namespace stridetick::core {

namespace {

using std::chrono::milliseconds;

/// Where the block is half over; nothing where it has no end.
std::optional<milliseconds> halfOfBlock(const std::vector<RunPart>& parts) {
    milliseconds begin{};
    for (const RunPart& part : parts) {
        if (!part.length) {
            return std::nullopt;
        }
        if (part.kind == RunPart::Kind::Block) {
            return begin + *part.length / 2;
        }
        begin += *part.length;
    }
    return std::nullopt;
}

/// The first moment from `from` on at which the click is on for long enough.
std::optional<milliseconds> clickFrom(const std::vector<RunPart>& parts, milliseconds from) {
    for (auto phase = phaseAt(parts, from); phase.left; phase = phaseAt(parts, from)) {
        if (phase.kind == RunPhase::Kind::ClickOn && *phase.left >= rules::kCheckLength) {
            return from;
        }
        from += *phase.left;
    }
    return std::nullopt;
}

bool asksSince(milliseconds from, milliseconds position) {
    return position >= from && position < from + kAskFor;
}

}  // namespace

std::optional<CheckAsk> askAt(const std::vector<RunPart>& parts, milliseconds position) {
    const auto half = halfOfBlock(parts);
    const auto length = lengthOf(parts);
    if (!half || !length) {
        return std::nullopt;
    }
    const milliseconds silent = std::max(*length - kSilentEnd, milliseconds{});
    if (asksSince(silent, position) && phaseAt(parts, silent).kind == RunPhase::Kind::SilentEnd) {
        return CheckAsk{.kind = CheckAsk::Kind::Silent};
    }
    const auto withClick = clickFrom(parts, *half);
    if (withClick && asksSince(*withClick, position) &&
        phaseAt(parts, position).kind == RunPhase::Kind::ClickOn) {
        return CheckAsk{.kind = CheckAsk::Kind::WithClick};
    }
    return std::nullopt;
}

std::optional<CheckAsk> askWhenBelow(milliseconds position) {
    const auto number = position / rules::kAskEvery;
    if (number < 1 || !asksSince(number * rules::kAskEvery, position)) {
        return std::nullopt;
    }
    return CheckAsk{.kind = CheckAsk::Kind::WhenBelow, .number = static_cast<int>(number)};
}

}  // namespace stridetick::core
