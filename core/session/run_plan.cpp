// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run_plan.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace stridetick::core {

namespace {

using std::chrono::milliseconds;

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

milliseconds rampLength(const RunPart& part) {
    if (part.rampBeats == 0 || part.rampOver.count() > 0) {
        return part.rampOver;
    }
    // Tempo rises evenly in time, so that the ramp's mean is half-way.
    constexpr std::int64_t kTwoMinutesOfTenths = 1'200'000;
    return milliseconds{part.rampBeats * kTwoMinutesOfTenths /
                        (part.from.tenths() + part.to.tenths())};
}

StepsPerMinute tempoAt(const RunPart& part, milliseconds at) {
    const milliseconds ramp = rampLength(part);
    if (at >= ramp) {
        return part.to;
    }
    const double share = static_cast<double>(at.count()) / static_cast<double>(ramp.count());
    const double change = share * (part.to.tenths() - part.from.tenths());
    return StepsPerMinute::ofTenths(part.from.tenths() + static_cast<int>(std::lround(change)));
}

/// A piece of `part`; without `end` to its own.
RunPart cut(const RunPart& part, milliseconds begin, std::optional<milliseconds> end) {
    RunPart piece = part;
    const auto to = end ? end : part.length;
    if (begin.count() == 0 && to == part.length) {
        return piece;
    }
    piece.length = to ? std::optional{*to - begin} : std::nullopt;
    piece.from = tempoAt(part, begin);
    piece.rampBeats = 0;
    piece.rampOver = std::max(rampLength(part) - begin, milliseconds{});
    if (piece.length && piece.rampOver > *piece.length) {
        piece.rampOver = *piece.length;
        piece.to = tempoAt(part, *to);
    }
    return piece;
}

/// What is left of `part` after `at`: the stretch that it is in, and the one after it, if that
/// does not begin with the click, become parts of their own.
void appendRest(std::vector<RunPart>& rest, const RunPart& part, milliseconds at) {
    const milliseconds turn = part.on + part.off;
    if (part.off.count() == 0 || part.on.count() == 0) {
        rest.push_back(cut(part, at, std::nullopt));
        return;
    }
    const auto append = [&](milliseconds end, milliseconds off) {
        end = part.length ? std::min(end, *part.length) : end;
        if (end > at) {
            rest.push_back(cut(part, at, end));
            rest.back().on = {};
            rest.back().off = off;
            at = end;
        }
    };
    if (at % turn != milliseconds{}) {
        const milliseconds begin = at - at % turn;
        append(begin + part.on, {});
        append(begin + turn, part.off);
    }
    if (!part.length || at < *part.length) {
        rest.push_back(cut(part, at, std::nullopt));
    }
}

}  // namespace

bool beginsWithClick(const RunPart& part) { return part.off.count() == 0 || part.on.count() > 0; }

RunPart silentPart(RunPart::Kind kind, std::optional<milliseconds> length, StepsPerMinute tempo) {
    return {.kind = kind,
            .length = length,
            .from = tempo,
            .to = tempo,
            .off = length.value_or(kSilentEnd)};
}

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

std::optional<milliseconds> lengthOf(const std::vector<RunPart>& parts) {
    milliseconds sum{};
    for (const RunPart& part : parts) {
        if (!part.length) {
            return std::nullopt;
        }
        sum += *part.length;
    }
    return sum;
}

std::vector<RunPart> remaining(const std::vector<RunPart>& parts, milliseconds position) {
    std::vector<RunPart> rest;
    for (const RunPart& part : parts) {
        if (part.length && position >= *part.length) {
            position -= *part.length;
            continue;
        }
        appendRest(rest, part, std::exchange(position, milliseconds{}));
    }
    return rest;
}

milliseconds blockTime(const std::vector<RunPart>& parts, milliseconds begin, milliseconds end) {
    milliseconds sum{};
    milliseconds at{};
    for (const RunPart& part : parts) {
        const milliseconds partEnd = part.length ? std::min(at + *part.length, end) : end;
        if (part.kind == RunPart::Kind::Block) {
            sum += std::max(partEnd - std::max(at, begin), milliseconds{});
        }
        at = partEnd;
    }
    return sum;
}

std::int64_t gentleBeats(StepsPerMinute from, StepsPerMinute to) {
    const int change = std::abs(to.tenths() - from.tenths());
    return change * 1000 <= kGentleTenthsOfPercent * from.tenths() ? 0 : kGentleBeats;
}

}  // namespace stridetick::core
