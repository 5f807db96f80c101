// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run_plan.hpp"

#include <algorithm>
#include <cstdlib>

namespace stridetick::core {

namespace {

constexpr int kGentleTenthsOfPercent = 25;  // R40
constexpr std::int64_t kGentleBeats = 8;    // R40

/// Seconds of silence that the block ends in anyway.
std::chrono::seconds silenceAtEnd(const RunShape& shape) {
    if (shape.off.count() == 0) {
        return {};
    }
    if (shape.on.count() == 0) {
        return *shape.length;
    }
    const auto rest = *shape.length % (shape.on + shape.off);
    return rest.count() == 0 ? shape.off : std::max(rest - shape.on, std::chrono::seconds{});
}

RunPart silentPart(RunPart::Kind kind, std::chrono::seconds length, StepsPerMinute tempo) {
    return {.kind = kind, .length = length, .from = tempo, .to = tempo, .off = length};
}

}  // namespace

std::vector<RunPart> partsOf(const RunShape& shape) {
    const StepsPerMinute from = shape.rampFrom.value_or(shape.tempo);
    const auto over = shape.length ? std::min(shape.rampOver, *shape.length) : shape.rampOver;
    std::int64_t beats = shape.rampBeats > 0 ? shape.rampBeats : gentleBeats(from, shape.tempo);
    if (over.count() > 0 || from == shape.tempo) {
        beats = 0;
    }
    std::vector<RunPart> parts;
    if (shape.easy.count() > 0) {
        parts.push_back(silentPart(RunPart::Kind::Easy, shape.easy, from));
    }
    parts.push_back({.kind = RunPart::Kind::Block,
                     .length = shape.length,
                     .from = from,
                     .to = shape.tempo,
                     .rampOver = over,
                     .rampBeats = beats,
                     .on = shape.on,
                     .off = shape.off});
    if (shape.silentEnd && shape.length && silenceAtEnd(shape) < kSilentEnd) {
        parts.push_back(silentPart(RunPart::Kind::SilentEnd, kSilentEnd, shape.tempo));
    }
    return parts;
}

std::optional<std::chrono::seconds> lengthOf(const std::vector<RunPart>& parts) {
    std::chrono::seconds sum{};
    for (const RunPart& part : parts) {
        if (!part.length) {
            return std::nullopt;
        }
        sum += *part.length;
    }
    return sum;
}

std::int64_t gentleBeats(StepsPerMinute from, StepsPerMinute to) {
    const int change = std::abs(to.tenths() - from.tenths());
    return change * 1000 <= kGentleTenthsOfPercent * from.tenths() ? 0 : kGentleBeats;
}

}  // namespace stridetick::core
