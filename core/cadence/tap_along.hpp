// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <chrono>
#include <cstddef>
#include <span>

namespace stridetick::core {

/// Taps along to the click: by how much later than the program thinks it is heard.
namespace tapalong {

using Instant = std::chrono::steady_clock::time_point;

enum class Refusal { TooFew, TooUneven, OutOfRange };

inline constexpr std::size_t kFewestTaps = 8;
inline constexpr std::chrono::milliseconds kLowest{-300};
inline constexpr std::chrono::milliseconds kHighest{500};
/// Taps run ahead of a steady beat by tens of milliseconds (Repp 2005); further ahead is no answer.
inline constexpr std::chrono::milliseconds kFurthestAhead{-100};
/// Half of the taps lie closer than this to their median; a tapper at rest stays below 40 ms.
inline constexpr std::chrono::milliseconds kMostSpread{60};
/// Beats this far apart leave no doubt which one a tap belongs to.
inline constexpr std::chrono::milliseconds kBeatsApart{1'000};

/// The median of tap minus beat, each tap beside the beat that it belongs to. Both in order of
/// time; taps beside no beat are left out.
tl::expected<std::chrono::milliseconds, Refusal> offset(std::span<const Instant> taps,
                                                        std::span<const Instant> beats);

}  // namespace tapalong

}  // namespace stridetick::core
