// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/baseline_rule.hpp"

#include "core/programme/programme_rules.hpp"
#include "core/target/verdict.hpp"
#include "core/time/local_week.hpp"
#include "core/util/median.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdlib>
#include <iterator>

namespace stridetick::core {

namespace {

constexpr std::chrono::seconds kWholeMinute{60};
constexpr std::size_t kMostFellows = 3;

bool comparableSpeed(const Measurement& a, const Measurement& b) {
    if (!a.treadmillSpeed || !b.treadmillSpeed) {
        return !a.treadmillSpeed && !b.treadmillSpeed;
    }
    return std::abs(a.treadmillSpeed->hundredths() - b.treadmillSpeed->hundredths()) <=
           kComparableSpeedHundredths;
}

bool fellows(const Measurement& a, const Measurement& b) {
    return a.method == b.method && localDay(a.at) == localDay(b.at) && comparableSpeed(a, b);
}

/// The newest eligible measurement and its fellows, newest first.
std::vector<const Measurement*> newestFellows(std::span<const Measurement> measurements) {
    std::vector<const Measurement*> used;
    for (const auto& measurement : measurements) {
        if (eligibility(measurement) == Eligibility::Eligible) {
            used.push_back(&measurement);
        }
    }
    std::ranges::stable_sort(
        used, [](const Measurement* a, const Measurement* b) { return a->at.utc > b->at.utc; });
    if (!used.empty()) {
        const Measurement& newest = *used.front();
        std::erase_if(used, [&](const Measurement* other) { return !fellows(newest, *other); });
        while (used.size() > kMostFellows) {
            used.pop_back();
        }
    }
    return used;
}

}  // namespace

Eligibility eligibility(const Measurement& measurement) {
    if (measurement.uneven) {
        return Eligibility::Uneven;
    }
    switch (plausibility(measurement.cadence)) {
        case Plausibility::LooksLikeWalking:
            return Eligibility::TooLow;
        case Plausibility::ProbablyBothFeet:
            return Eligibility::TooHigh;
        case Plausibility::VeryLow:
        case Plausibility::Plausible:
            break;
    }
    if (measurement.length < kWholeMinute) {
        return Eligibility::TooShort;
    }
    return measurement.clickAudible ? Eligibility::ClickWasOn : Eligibility::Eligible;
}

std::optional<BaselineProposal> proposeBaseline(std::span<const Measurement> measurements) {
    auto used = newestFellows(measurements);
    if (used.empty()) {
        return std::nullopt;
    }
    BaselineProposal proposal{.cadence = used[0]->cadence, .halfWidth = used[0]->halfWidth};
    if (used.size() == 2 && (used[0]->cadence - used[1]->cadence).magnitude() > kAgreement) {
        proposal.thirdWanted = true;
        used.pop_back();
    } else if (used.size() == 2) {
        proposal.rule = BaselineRule::MeanOfTwo;
        const int sum = used[0]->cadence.tenths() + used[1]->cadence.tenths();
        proposal.cadence = StepsPerMinute::ofTenths((sum + 1) / 2);
    } else if (used.size() == kMostFellows) {
        proposal.rule = BaselineRule::MedianOfThree;
        std::array tenths{used[0]->cadence.tenths(), used[1]->cadence.tenths(),
                          used[2]->cadence.tenths()};
        proposal.cadence = StepsPerMinute::ofTenths(median(std::span<int>{tenths}));
    }
    for (const Measurement* measurement : used) {
        proposal.halfWidth = std::max(proposal.halfWidth, measurement->halfWidth);
        proposal.from.push_back(measurement->id);
    }
    return proposal;
}

std::optional<ProgrammeBaseline> programmeBaseline(std::span<const Measurement> measurements) {
    const auto proposal = proposeBaseline(measurements);
    if (!proposal) {
        return std::nullopt;
    }
    const Measurement& newest = *newestFellows(measurements).front();
    const auto day = localDay(newest.at);
    std::vector<Measurement> before;
    std::ranges::copy_if(measurements, std::back_inserter(before), [&](const Measurement& other) {
        const auto apart = day - localDay(other.at);
        return apart > std::chrono::days{0} && apart <= rules::kBaselineDays &&
               conditionOf(other) == Condition::Quiet && comparableSpeed(newest, other);
    });
    ProgrammeBaseline result{.proposal = *proposal,
                             .nearClick = conditionOf(newest) != Condition::Quiet};
    if (const auto fellows = newestFellows(before); !fellows.empty()) {
        const Measurement& other = *fellows.front();
        auto& mean = result.proposal;
        const int sum = newest.cadence.tenths() + other.cadence.tenths();
        mean.cadence = StepsPerMinute::ofTenths((sum + 1) / 2);
        mean.halfWidth = std::max(newest.halfWidth, other.halfWidth);
        mean.rule = BaselineRule::MeanOfTwo;
        mean.from = {newest.id, other.id};
        mean.thirdWanted = false;
        result.days = 2;
    }
    return result;
}

}  // namespace stridetick::core
