// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace stridetick::audio {

/// What the beat clock plays; requests beyond are held to it (2.10).
inline constexpr std::int32_t kSlowestTenthsOfSpm = 300;
inline constexpr std::int32_t kFastestTenthsOfSpm = 3000;

/// A tempo, or a ramp from one to another that rises evenly in time. A ramp lasts for so many
/// beats or, where `beats` is 0, for so many milliseconds; with both 0 the tempo is `to` at once.
struct TempoCourse {
    std::int32_t fromTenthsOfSpm = 1600;
    std::int32_t toTenthsOfSpm = 1600;
    std::int64_t beats = 0;
    std::int64_t milliseconds = 0;

    static constexpr TempoCourse steady(std::int32_t tenthsOfSpm) noexcept {
        return {.fromTenthsOfSpm = tenthsOfSpm, .toTenthsOfSpm = tenthsOfSpm};
    }
    friend constexpr bool operator==(const TempoCourse&, const TempoCourse&) noexcept = default;
};

}  // namespace stridetick::audio
