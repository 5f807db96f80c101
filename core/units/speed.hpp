// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cmath>
#include <compare>
#include <optional>

namespace stridetick::core {

/// Treadmill speed as it is stored, compared in whole hundredths of a metre a second (as doubles
/// 3.1 - 2.8 is not 0.3; science.md section 5).
class MetresPerSecond {
 public:
    /// Nothing for NaN, zero, negatives and anything above 15 m/s (no treadmill runs at 54 km/h).
    static std::optional<MetresPerSecond> tryFrom(double metresPerSecond) noexcept {
        if (!(metresPerSecond > 0) || !(metresPerSecond <= 15)) {
            return std::nullopt;
        }
        return MetresPerSecond{metresPerSecond};
    }
    constexpr double value() const noexcept { return value_; }
    int hundredths() const noexcept { return static_cast<int>(std::lround(value_ * 100)); }
    friend bool operator==(MetresPerSecond a, MetresPerSecond b) noexcept {
        return a.hundredths() == b.hundredths();
    }

 private:
    explicit constexpr MetresPerSecond(double value) noexcept : value_(value) {}
    double value_;
};

/// How a runner reads a speed. The two paces are minutes (a double, 5.5 = 5:30) per distance.
enum class SpeedUnit { KilometresPerHour, MinutesPerKilometre, MilesPerHour, MinutesPerMile };
inline constexpr std::array kSpeedUnits{SpeedUnit::KilometresPerHour,
                                        SpeedUnit::MinutesPerKilometre, SpeedUnit::MilesPerHour,
                                        SpeedUnit::MinutesPerMile};

inline constexpr double kMetresPerMile = 1609.344;

/// The number a display in `unit` shows: km/h, mph, or decimal minutes per km or mile.
inline double inUnit(MetresPerSecond speed, SpeedUnit unit) noexcept {
    switch (unit) {
        case SpeedUnit::KilometresPerHour:
            return speed.value() * 3.6;
        case SpeedUnit::MinutesPerKilometre:
            return 1000 / speed.value() / 60;
        case SpeedUnit::MilesPerHour:
            return speed.value() * 3600 / kMetresPerMile;
        case SpeedUnit::MinutesPerMile:
            return kMetresPerMile / speed.value() / 60;
    }
    return speed.value();
}

/// The inverse of inUnit(); nothing where MetresPerSecond::tryFrom() refuses.
inline std::optional<MetresPerSecond> speedFromUnit(double number, SpeedUnit unit) noexcept {
    switch (unit) {
        case SpeedUnit::KilometresPerHour:
            return MetresPerSecond::tryFrom(number / 3.6);
        case SpeedUnit::MinutesPerKilometre:
            return MetresPerSecond::tryFrom(1000 / (number * 60));
        case SpeedUnit::MilesPerHour:
            return MetresPerSecond::tryFrom(number * kMetresPerMile / 3600);
        case SpeedUnit::MinutesPerMile:
            return MetresPerSecond::tryFrom(kMetresPerMile / (number * 60));
    }
    return std::nullopt;
}

}  // namespace stridetick::core
