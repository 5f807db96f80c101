// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run_phase.hpp"

#include <algorithm>

namespace stridetick::core {

namespace {

using Kind = RunPhase::Kind;
using std::chrono::milliseconds;

/// A moment's place in the plan: its kind, and where that stretch ends.
struct Stretch {
    Kind kind = Kind::Over;
    std::optional<milliseconds> end{};
};

Kind silentKind(const RunPart& part) {
    switch (part.kind) {
        case RunPart::Kind::Easy:
            return Kind::Easy;
        case RunPart::Kind::SilentEnd:
            return Kind::SilentEnd;
        case RunPart::Kind::Block:
            return Kind::ClickOff;
    }
    return Kind::ClickOff;
}

/// Within `part`, `at` after its beginning.
Stretch within(const RunPart& part, milliseconds at) {
    Stretch stretch{.kind = Kind::ClickOn, .end = std::nullopt};
    if (part.length) {
        stretch.end = *part.length;
    }
    if (part.off.count() == 0) {
        return stretch;
    }
    if (part.on.count() == 0) {
        stretch.kind = silentKind(part);
        return stretch;
    }
    const milliseconds turn = part.on + part.off;
    const milliseconds into = at % turn;
    const bool on = into < part.on;
    const milliseconds end = at - into + (on ? milliseconds{part.on} : turn);
    stretch.kind = on ? Kind::ClickOn : Kind::ClickOff;
    stretch.end = stretch.end ? std::min(*stretch.end, end) : end;
    return stretch;
}

Stretch stretchAt(const std::vector<RunPart>& parts, milliseconds at) {
    milliseconds begin{};
    for (const RunPart& part : parts) {
        if (!part.length || at < begin + *part.length) {
            Stretch stretch = within(part, at - begin);
            if (stretch.end) {
                *stretch.end += begin;
            }
            return stretch;
        }
        begin += *part.length;
    }
    return {};
}

}  // namespace

RunPhase phaseAt(const std::vector<RunPart>& parts, milliseconds sinceFirstBeat) {
    if (sinceFirstBeat.count() < 0) {
        return {.kind = Kind::CountIn,
                .left = -sinceFirstBeat,
                .next = stretchAt(parts, milliseconds{}).kind};
    }
    Stretch now = stretchAt(parts, sinceFirstBeat);
    Stretch next;
    while (now.end) {
        next = stretchAt(parts, *now.end);
        if (next.kind != now.kind || now.kind == Kind::Over) {
            break;
        }
        now.end = next.end;
    }
    // An off stretch that the run ends in is its silent end.
    if (now.kind == Kind::ClickOff && now.end &&
        (next.kind == Kind::Over || next.kind == Kind::SilentEnd)) {
        const Kind after = next.kind == Kind::SilentEnd ? Kind::Over : next.kind;
        const auto end = next.kind == Kind::SilentEnd ? next.end : now.end;
        return {.kind = Kind::SilentEnd, .left = *end - sinceFirstBeat, .next = after};
    }
    RunPhase phase{.kind = now.kind, .next = now.end ? next.kind : Kind::Over};
    if (now.end) {
        phase.left = *now.end - sinceFirstBeat;
        // The runner is told of the silence to come by what it is.
        const Stretch beyond = next.end ? stretchAt(parts, *next.end) : Stretch{.kind = next.kind};
        if (next.kind == Kind::ClickOff && next.end &&
            (beyond.kind == Kind::Over || beyond.kind == Kind::SilentEnd)) {
            phase.next = Kind::SilentEnd;
        }
    }
    return phase;
}

}  // namespace stridetick::core
