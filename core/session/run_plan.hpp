// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/steps_per_minute.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace stridetick::core {

/// What a runner asks of one run: easy minutes, then a block with the click, with its silent
/// stretches and its ramp (R16).
struct RunShape {
    StepsPerMinute tempo;
    std::optional<StepsPerMinute> rampFrom{};  ///< the block begins here and ends its ramp at tempo
    std::chrono::seconds rampOver{};           ///< no longer than the block
    std::int64_t rampBeats = 0;                ///< where rampOver is 0; 0: as gently as R40 asks
    std::chrono::seconds easy{};               ///< before the block, without the click
    std::optional<std::chrono::seconds> length{};  ///< of the block; nothing: until it is stopped
    std::chrono::seconds on{};                     ///< with the click, in turn with `off`
    std::chrono::seconds off{};                    ///< 0: the click is always on
    bool silentEnd = false;                        ///< the last 60 s are silent (R16)
    int countIn = 0;                               ///< beats, 0 to 16
    bool cues = true;  ///< at the start, where the click comes and goes, and at the end
};

/// A stretch of a run with one rule for its click.
struct RunPart {
    enum class Kind { Easy, Block, SilentEnd };
    Kind kind = Kind::Block;
    std::optional<std::chrono::milliseconds> length{};  ///< nothing, for the last: without end
    StepsPerMinute from;
    StepsPerMinute to;
    std::chrono::milliseconds rampOver{};
    std::int64_t rampBeats = 0;  ///< where rampOver is 0
    std::chrono::milliseconds on{};
    std::chrono::milliseconds off{};  ///< 0: on throughout; with `on` 0: silent throughout
    friend bool operator==(const RunPart&, const RunPart&) = default;
};

inline constexpr std::chrono::seconds kSilentEnd{60};  // R16
inline constexpr int kMostCountIn = 16;

/// In their order. The silent end is added unless the block ends in an off stretch as long.
std::vector<RunPart> partsOf(const RunShape& shape);

/// Of all parts; nothing where the last one has no end.
std::optional<std::chrono::milliseconds> lengthOf(const std::vector<RunPart>& parts);

bool beginsWithClick(const RunPart& part);
/// Without a click for `length`, or without end.
RunPart silentPart(RunPart::Kind kind, std::optional<std::chrono::milliseconds> length,
                   StepsPerMinute tempo);

/// What is left of a run at `position`: the same tempo and the same silence at every moment from
/// there on, for an engine that begins anew. At most two parts more than there were.
std::vector<RunPart> remaining(const std::vector<RunPart>& parts,
                               std::chrono::milliseconds position);
/// Time within Block parts between two positions.
std::chrono::milliseconds blockTime(const std::vector<RunPart>& parts,
                                    std::chrono::milliseconds begin, std::chrono::milliseconds end);

/// R40: a change of tempo that the program makes by itself takes so many beats: none up to 2.5 %,
/// else 8.
std::int64_t gentleBeats(StepsPerMinute from, StepsPerMinute to);

}  // namespace stridetick::core
