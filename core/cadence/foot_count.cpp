// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cadence/foot_count.hpp"

#include "core/target/verdict.hpp"
#include "core/util/text.hpp"

#include <charconv>
#include <cstdint>
#include <limits>
#include <system_error>

namespace stridetick::core {

namespace {

using Kind = CountJudgement::Kind;

/// The largest int where the number does not fit.
int parseDigits(std::string_view digits) {
    int value = 0;
    const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return result.ec == std::errc{} ? value : std::numeric_limits<int>::max();
}

}  // namespace

CountJudgement judgeCount(std::string_view text, CountWindow window, CountAnswer bothFeet) {
    CountJudgement judgement;
    const std::string_view typed = trimmed(text);
    if (typed.empty()) {
        return judgement;
    }
    const bool negative = typed.front() == '-';
    const std::string_view digits = typed.substr(negative ? 1 : 0);
    if (!isDigits(digits)) {
        judgement.kind = Kind::NotAWholeNumber;
        return judgement;
    }
    judgement.strikes = negative ? 0 : parseDigits(digits);
    if (judgement.strikes < 1) {
        judgement.kind = Kind::BelowOne;
        return judgement;
    }

    const std::int64_t highest = kBothFeetAbove.tenths();
    const std::int64_t tenths = std::int64_t{judgement.strikes} * factorOf(window) * 10;
    if (tenths > 2 * highest) {  // too many even for both feet
        judgement.kind = Kind::TooHigh;
        return judgement;
    }
    if (tenths > highest && bothFeet == CountAnswer::NotAsked) {
        judgement.kind = Kind::AskBothFeet;
        return judgement;
    }
    judgement.bothFeet = tenths > highest && bothFeet == CountAnswer::BothFeet;
    const auto cadence =
        StepsPerMinute::ofTenths(static_cast<int>(judgement.bothFeet ? tenths / 2 : tenths));
    switch (plausibility(cadence)) {
        case Plausibility::LooksLikeWalking:
            judgement.kind = judgement.bothFeet ? Kind::TooHigh : Kind::LooksLikeWalking;
            return judgement;
        case Plausibility::ProbablyBothFeet:
            judgement.kind = Kind::TooHigh;
            return judgement;
        case Plausibility::VeryLow:
            judgement.kind = Kind::VeryLow;
            break;
        case Plausibility::Plausible:
            judgement.kind = Kind::Accepted;
            break;
    }
    judgement.cadence = cadence;
    return judgement;
}

}  // namespace stridetick::core
