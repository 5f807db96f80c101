// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <chrono>
#include <cstdint>
#include <initializer_list>

namespace stridetick::core {

/// The weekdays on which the runner means to train.
class TrainingDays {
 public:
    static constexpr int kFewest = 2;  // R15
    static constexpr int kMost = 4;    // R15: more earn no extra credit

    constexpr TrainingDays() noexcept = default;
    constexpr TrainingDays(std::initializer_list<std::chrono::weekday> days) noexcept {
        for (const auto day : days) {
            set(day, true);
        }
    }
    /// Bit 0 is Sunday, bit 6 Saturday; bits above are ignored.
    static constexpr TrainingDays ofBits(std::uint8_t bits) noexcept {
        TrainingDays days;
        days.bits_ = bits & 0x7fU;
        return days;
    }

    constexpr std::uint8_t bits() const noexcept { return bits_; }
    constexpr int count() const noexcept { return std::popcount(bits_); }
    constexpr bool valid() const noexcept { return count() >= kFewest && count() <= kMost; }
    constexpr bool has(std::chrono::weekday day) const noexcept {
        return (bits_ >> day.c_encoding() & 1U) != 0;
    }
    constexpr void set(std::chrono::weekday day, bool on) noexcept {
        const auto bit = static_cast<std::uint8_t>(1U << day.c_encoding());
        bits_ = static_cast<std::uint8_t>(on ? bits_ | bit : bits_ & ~bit);
    }
    friend constexpr bool operator==(TrainingDays, TrainingDays) noexcept = default;

 private:
    std::uint8_t bits_ = 0;
};

}  // namespace stridetick::core
