// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>

namespace stridetick::core {

/// A level in relation to the click as it was made, which peaks at -1 dB of full scale.
class Decibels {
 public:
    static constexpr Decibels ofTenths(int tenths) noexcept { return Decibels{tenths}; }
    constexpr int tenths() const noexcept { return tenths_; }
    constexpr double value() const noexcept { return tenths_ / 10.0; }

    friend constexpr auto operator<=>(Decibels, Decibels) noexcept = default;

 private:
    explicit constexpr Decibels(int tenths) noexcept : tenths_(tenths) {}
    int tenths_;
};

/// The volume's range. Its low end is silence; above `kUnchanged` the click is boosted, and what
/// would go over full scale is bent below it.
inline constexpr Decibels kSilence = Decibels::ofTenths(-500);
inline constexpr Decibels kUnchanged = Decibels::ofTenths(0);
inline constexpr Decibels kHighestBoost = Decibels::ofTenths(120);

}  // namespace stridetick::core
