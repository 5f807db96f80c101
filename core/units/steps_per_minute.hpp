// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <compare>
#include <optional>

namespace stridetick::core {

/// A difference of two cadences, or the half-width of one (±), in tenths of a step a minute.
class StepsPerMinuteDelta {
 public:
    static constexpr StepsPerMinuteDelta ofTenths(int tenths) noexcept {
        return StepsPerMinuteDelta{tenths};
    }
    /// Rounded half up to a tenth.
    static StepsPerMinuteDelta fromSpm(double spm) noexcept {
        return ofTenths(static_cast<int>(std::floor(spm * 10 + 0.5)));
    }

    constexpr int tenths() const noexcept { return tenths_; }
    constexpr double valueSpm() const noexcept { return tenths_ / 10.0; }
    constexpr StepsPerMinuteDelta magnitude() const noexcept {
        return ofTenths(tenths_ < 0 ? -tenths_ : tenths_);
    }

    friend constexpr auto operator<=>(StepsPerMinuteDelta, StepsPerMinuteDelta) noexcept = default;

 private:
    explicit constexpr StepsPerMinuteDelta(int tenths) noexcept : tenths_(tenths) {}
    int tenths_;
};

class StridesPerMinute;

/// Cadence: steps of both feet a minute (R1), kept in whole tenths so that what is shown, judged
/// and stored are the same number. Always above zero; absence is std::optional.
class StepsPerMinute {
 public:
    /// tenths > 0; the caller vouches for it.
    static constexpr StepsPerMinute ofTenths(int tenths) noexcept { return StepsPerMinute{tenths}; }
    /// tenths > 0; the caller vouches for it.
    static constexpr StepsPerMinute ofWhole(int spm) noexcept { return StepsPerMinute{spm * 10}; }
    /// Rounded half up to a tenth; nothing for NaN, infinities, values that round to zero or
    /// less, and values above 10,000.
    static std::optional<StepsPerMinute> tryFromSpm(double spm) noexcept {
        if (!(spm >= 0.05) || !(spm <= 10'000)) {
            return std::nullopt;
        }
        return ofTenths(static_cast<int>(std::floor(spm * 10 + 0.5)));
    }

    constexpr int tenths() const noexcept { return tenths_; }
    constexpr double valueSpm() const noexcept { return tenths_ / 10.0; }
    /// To a whole step a minute, half up: the value that verdicts are given on (R2).
    constexpr int rounded() const noexcept { return (tenths_ + 5) / 10; }
    constexpr StridesPerMinute toStrides() const noexcept;

    friend constexpr auto operator<=>(StepsPerMinute, StepsPerMinute) noexcept = default;
    friend constexpr StepsPerMinuteDelta operator-(StepsPerMinute a, StepsPerMinute b) noexcept {
        return StepsPerMinuteDelta::ofTenths(a.tenths_ - b.tenths_);
    }
    /// The caller vouches for a result above zero.
    friend constexpr StepsPerMinute operator+(StepsPerMinute a, StepsPerMinuteDelta d) noexcept {
        return ofTenths(a.tenths_ + d.tenths());
    }

 private:
    explicit constexpr StepsPerMinute(int tenths) noexcept : tenths_(tenths) {}
    int tenths_;
};

/// Foot strikes of one foot a minute: half the cadence. Exists only at the edges (count box, help,
/// files). toStrides() and toSteps() are the only halving and doubling in the program.
class StridesPerMinute {
 public:
    /// strides > 0; the caller vouches for it.
    static constexpr StridesPerMinute ofWhole(int strides) noexcept {
        return StridesPerMinute{strides * 20};
    }
    /// Rounded half up to a twentieth, a tenth of a step; strides of 0.025 or more, the caller
    /// vouches for it.
    static constexpr StridesPerMinute ofMilli(int thousandths) noexcept {
        return StridesPerMinute{(thousandths + 25) / 50};
    }
    constexpr double valueStrides() const noexcept { return twentieths_ / 20.0; }
    constexpr StepsPerMinute toSteps() const noexcept {
        return StepsPerMinute::ofTenths(twentieths_);
    }
    friend constexpr auto operator<=>(StridesPerMinute, StridesPerMinute) noexcept = default;

 private:
    friend class StepsPerMinute;
    explicit constexpr StridesPerMinute(int twentieths) noexcept : twentieths_(twentieths) {}
    int twentieths_;
};

constexpr StridesPerMinute StepsPerMinute::toStrides() const noexcept {
    return StridesPerMinute{tenths_};
}

inline namespace literals {
consteval StepsPerMinute operator""_spm(unsigned long long spm) {
    return StepsPerMinute::ofWhole(static_cast<int>(spm));
}
consteval StepsPerMinute operator""_spm(long double spm) {
    return StepsPerMinute::ofTenths(static_cast<int>(spm * 10 + 0.5L));
}
}  // namespace literals

}  // namespace stridetick::core
