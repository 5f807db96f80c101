// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/target_rule.hpp"

#include "core/programme/programme_rules.hpp"
#include "core/target/verdict.hpp"
#include "core/util/text.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace stridetick::core {

namespace {

constexpr int ceilOfDivision(int numerator, int divisor) {
    return (numerator + divisor - 1) / divisor;
}

/// Tenths of spm in "162", "162.5" or "162,5"; more than any cadence where the digits don't fit.
std::optional<int> parseTenths(std::string_view number) {
    constexpr std::size_t kMostDigits = 6;
    const auto point = number.find_first_of(".,");
    const std::string_view whole = number.substr(0, point);
    const std::string_view decimals =
        point == std::string_view::npos ? "0" : number.substr(point + 1);
    if (!isDigits(whole) || !isDigits(decimals) || decimals.size() > 1) {
        return std::nullopt;
    }
    const auto leading = std::min(whole.find_first_not_of('0'), whole.size());
    int tenths = 0;
    for (const char digit : whole.substr(leading, kMostDigits)) {
        tenths = tenths * 10 + (digit - '0');
    }
    return tenths * 10 + (decimals.front() - '0');
}

}  // namespace

TargetRange targetRange(StepsPerMinute baseline) {
    const int b10 = baseline.tenths();
    return {.low = StepsPerMinute::ofWhole(
                ceilOfDivision((1000 + rules::kLowRaisePermille) * b10, 10'000)),
            .high = StepsPerMinute::ofWhole((1000 + rules::kHighRaisePermille) * b10 / 10'000)};
}

StepsPerMinute targetFor(StepsPerMinute baseline, Raise raise) {
    const int wanted = ceilOfDivision(baseline.tenths() * (1000 + raise.tenthsOfPercent), 10'000);
    return std::min(targetRange(baseline).high, StepsPerMinute::ofWhole(wanted));
}

int raiseInHundredthsOfPercent(StepsPerMinute baseline, StepsPerMinute target) {
    return static_cast<int>(
        std::floor((target - baseline).tenths() * 10'000.0 / baseline.tenths() + 0.5));
}

StepsPerMinute holdTarget(StepsPerMinute baseline) {
    return StepsPerMinute::ofWhole(baseline.rounded());
}

bool stillUnderAfterRaise(StepsPerMinute baseline) {
    return 105 * baseline.tenths() < 100 * kClearAbove.tenths();
}

TypedTarget judgeTypedTarget(std::string_view text, std::optional<StepsPerMinute> baseline) {
    using Kind = TypedTarget::Kind;
    const std::string_view typed = trimmed(text);
    if (typed.empty()) {
        return {.kind = Kind::Empty, .cadence = std::nullopt};
    }
    const bool negative = typed.front() == '-';
    const auto tenths = parseTenths(typed.substr(negative ? 1 : 0));
    if (!tenths) {
        return {.kind = Kind::NotANumber, .cadence = std::nullopt};
    }
    if (negative || *tenths < kLowestTarget.tenths() || *tenths > kHighestTarget.tenths()) {
        return {.kind = Kind::OutOfRange, .cadence = std::nullopt};
    }
    TypedTarget target{.kind = Kind::InRange, .cadence = StepsPerMinute::ofTenths(*tenths)};
    if (baseline && 100 * *tenths < 105 * baseline->tenths()) {
        target.kind = Kind::BelowRange;
    } else if (baseline && 100 * *tenths > 110 * baseline->tenths()) {
        target.kind = Kind::AboveTenPercent;
    }
    return target;
}

}  // namespace stridetick::core
