// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/trace_summary.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace stridetick::core {
namespace {

CadenceTrace traceOf(std::vector<TraceMinute> minutes, bool oneFoot = true) {
    return {.session = SessionId{"11111111-2222-4333-8444-555555555555"},
            .oneFoot = oneFoot,
            .minutes = std::move(minutes)};
}

CadenceTrace cadencesOf(const std::vector<int>& milli) {
    std::vector<TraceMinute> minutes;
    minutes.reserve(milli.size());
    for (const int one : milli) {
        minutes.push_back({.cadenceMilli = one == 0 ? std::nullopt : std::optional{one}});
    }
    return traceOf(std::move(minutes));
}

TEST(TraceSummary, CountsStepsOfBothFeet) {
    EXPECT_EQ(cadenceOf({.cadenceMilli = 79'500}, true), 159_spm);  // reference case 29
    EXPECT_EQ(cadenceOf({.cadenceMilli = 80'000}, true), 160_spm);
    EXPECT_EQ(cadenceOf({.cadenceMilli = 164'000}, false), 164_spm);
    EXPECT_EQ(cadenceOf({.cadenceMilli = 80'024}, true), 160.0_spm);
    EXPECT_EQ(cadenceOf({.cadenceMilli = 80'025}, true), 160.1_spm);
    EXPECT_EQ(cadenceOf({.cadenceMilli = 163'950}, false), 164_spm);
    EXPECT_EQ(cadenceOf({}, true), std::nullopt);
    EXPECT_EQ(cadenceOf({.cadenceMilli = 0}, true), std::nullopt);
    EXPECT_EQ(cadenceOf({.cadenceMilli = -80'000}, true), std::nullopt);
    EXPECT_EQ(cadenceOf({.cadenceMilli = 2'000'000'000}, true), std::nullopt);
}

TEST(TraceSummary, TakesTheMedianOfTheMinutesThatHaveACadence) {
    const auto summary = summariseTrace(cadencesOf({80'000, 0, 82'000, 90'000}), std::nullopt);
    EXPECT_EQ(summary.minutes, 3);
    EXPECT_EQ(summary.median, 164_spm);
    EXPECT_EQ(summary.minutesInBand, std::nullopt);
}

TEST(TraceSummary, CountsTheMinutesInTheBandOfTheTarget) {
    // The band of 160 is 155.2 to 164.8.
    const auto trace = cadencesOf({77'550, 77'600, 80'000, 82'400, 82'450, 0});
    EXPECT_EQ(summariseTrace(trace, 160_spm).minutesInBand, 3);
    EXPECT_EQ(summariseTrace(cadencesOf({}), 160_spm).minutesInBand, 0);
}

TEST(TraceSummary, FitsTheTrendThroughTheMinutesThatAreThere) {
    // 160, 161, -, 163: a step a minute.
    EXPECT_EQ(summariseTrace(cadencesOf({80'000, 80'500, 0, 81'500}), {}).perTenMinutes,
              StepsPerMinuteDelta::ofTenths(100));
    // By hand: minutes 0 to 3 at 166, 164, 165, 161; slope -1.4 a minute.
    EXPECT_EQ(summariseTrace(cadencesOf({83'000, 82'000, 82'500, 80'500}), {}).perTenMinutes,
              StepsPerMinuteDelta::ofTenths(-140));
    EXPECT_EQ(summariseTrace(cadencesOf({80'000, 80'000, 80'000}), {}).perTenMinutes,
              StepsPerMinuteDelta::ofTenths(0));
    EXPECT_EQ(summariseTrace(cadencesOf({80'000, 0, 81'000}), {}).perTenMinutes, std::nullopt);
}

TEST(TraceSummary, SetsDownhillAgainstFlat) {
    // At 3 m/s a minute is 180 m: 2 % are 36 decimetres, 1 % are 18.
    const auto summary = summariseTrace(traceOf({{84'000, 3'000, -37},
                                                 {83'000, 3'000, -100},
                                                 {60'000, 3'000, -36},
                                                 {80'000, 3'000, 18},
                                                 {81'000, 3'000, -18},
                                                 {82'000, 3'000, 0},
                                                 {60'000, 3'000, 19},
                                                 {60'000, 3'000, -19},
                                                 {60'000, 3'000, std::nullopt},
                                                 {60'000, std::nullopt, -100},
                                                 {60'000, 0, 0},
                                                 {std::nullopt, 3'000, 0}}),
                                        {});
    EXPECT_EQ(summary.downhill, (GroundCadence{167_spm, 2}));
    EXPECT_EQ(summary.flat, (GroundCadence{162_spm, 3}));
}

TEST(TraceSummary, SaysNothingOfASingleMinuteOfAKind) {
    const auto summary = summariseTrace(
        traceOf({{84'000, 3'000, -60}, {80'000, 3'000, 0}, {80'000, 3'000, 60}}), {});
    EXPECT_EQ(summary.downhill, std::nullopt);
    EXPECT_EQ(summary.flat, std::nullopt);
}

TEST(TraceSummary, SaysNothingOfNothing) {
    EXPECT_EQ(summariseTrace(traceOf({}), {}), TraceSummary{});
}

TEST(TraceSummary, TheRateHeldDownhillWhereItIsNotAWholeStrideLower) {
    const auto held = [](int downhillTenths) {
        return heldDownhill({.downhill = GroundCadence{StepsPerMinute::ofTenths(downhillTenths), 2},
                             .flat = GroundCadence{165_spm, 2}});
    };
    EXPECT_EQ(held(1680), true);
    EXPECT_EQ(held(1630), true);
    EXPECT_EQ(held(1629), false);
    EXPECT_EQ(heldDownhill({.flat = GroundCadence{165_spm, 2}}), std::nullopt);
    EXPECT_EQ(heldDownhill({.downhill = GroundCadence{165_spm, 2}}), std::nullopt);
}

TEST(TraceSummary, WalkedMinutesAreNoPartOfTheTrend) {
    const auto level = traceOf({{82'000, {}, {}}, {82'000, {}, {}}, {82'000, {}, {}}});
    auto walked = level;
    walked.minutes.insert(walked.minutes.end(), 3, {59'950, {}, {}});
    EXPECT_EQ(summariseTrace(level, {}).perTenMinutes, StepsPerMinuteDelta::ofTenths(0));
    EXPECT_EQ(summariseTrace(walked, {}).perTenMinutes, StepsPerMinuteDelta::ofTenths(0));
    walked.minutes.back().cadenceMilli = 60'000;  // the slowest run
    EXPECT_LT(summariseTrace(walked, {}).perTenMinutes.value(), StepsPerMinuteDelta::ofTenths(-10));
}

TEST(TraceSummary, TheMeanSpeedIsOfTheMinutesThatHaveOne) {
    EXPECT_EQ(meanSpeed(traceOf({{80'000, 3'000, 0}, {80'000, {}, 0}, {{}, 2'000, 0}})),
              MetresPerSecond::tryFrom(2.5));
    EXPECT_EQ(meanSpeed(traceOf({{80'000, {}, 0}})), std::nullopt);
}

}  // namespace
}  // namespace stridetick::core
