// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The estimator against the simulation of science.md 3.3 to 3.5, seeded.
#include "core/cadence/cadence_estimator.hpp"
#include "core/target/verdict.hpp"
#include "tests/support/tap_generator.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <ostream>
#include <random>

namespace stridetick::core {
namespace {

using tests::Errors;
using tests::TapFaults;

constexpr TapFaults kUsual{};
constexpr TapFaults kEvenRunner{.strideVariation = 0};
constexpr TapFaults kHarsh{
    .jitterSeconds = 0.030, .strideVariation = 0.02, .missed = 0.05, .doubled = 0.03};

struct TableRow {
    const char* name;
    TapFaults faults;
    double seconds;
    double rms;        ///< by the table
    double tolerance;  ///< three standard errors of an RMS of kRuns, and the table's own rounding
};

std::ostream& operator<<(std::ostream& out, const TableRow& row) { return out << row.name; }

constexpr int kRuns = 600;

class Accuracy : public testing::TestWithParam<TableRow> {};

TEST_P(Accuracy, IsThatOfTheTableWithoutBias) {
    const TableRow& row = GetParam();
    std::mt19937_64 random(20260304);
    std::uniform_real_distribution<double> spm(145, 185);
    Errors errors;
    for (int run = 0; run < kRuns; ++run) {
        const double truth = spm(random);
        const auto taps = tests::tapsOf(truth, TapTime{row.seconds}, row.faults, random);
        const auto estimate = estimateCadence(taps);
        ASSERT_TRUE(estimate);
        errors.add(estimate->cadence.valueSpm() - truth);
    }
    RecordProperty("rms", std::to_string(errors.rms()));
    EXPECT_NEAR(errors.rms(), row.rms, row.tolerance);
    EXPECT_LT(std::abs(errors.bias()), 3 * errors.rms() / std::sqrt(kRuns));
}

INSTANTIATE_TEST_SUITE_P(Tables, Accuracy,
                         testing::Values(TableRow{"Usual10s", kUsual, 10, 0.81, 0.08},
                                         TableRow{"Usual20s", kUsual, 20, 0.52, 0.05},
                                         TableRow{"Usual30s", kUsual, 30, 0.43, 0.045},
                                         TableRow{"Usual60s", kUsual, 60, 0.30, 0.035},
                                         TableRow{"EvenRunner20s", kEvenRunner, 20, 0.11, 0.02},
                                         // 0.02 and the 0.03 of a value rounded to a tenth
                                         TableRow{"EvenRunner60s", kEvenRunner, 60, 0.035, 0.01},
                                         TableRow{"Harsh20s", kHarsh, 20, 0.71, 0.07},
                                         TableRow{"Harsh60s", kHarsh, 60, 0.40, 0.045}),
                         [](const auto& row) { return row.param.name; });

TEST(StatedIntervals, HoldTheTruthNineteenTimesInTwenty) {
    std::mt19937_64 random(7);
    std::uniform_real_distribution<double> spm(145, 185);
    int inside = 0;
    for (int run = 0; run < kRuns; ++run) {
        const double truth = spm(random);
        const auto estimate = estimateCadence(tests::tapsOf(truth, TapTime{60}, kUsual, random));
        inside +=
            std::abs(estimate->cadence.valueSpm() - truth) <= estimate->halfWidth.valueSpm() + 0.05
                ? 1
                : 0;
    }
    EXPECT_GT(inside, kRuns * 93 / 100);
    EXPECT_LT(inside, kRuns * 99 / 100);
}

struct VerdictRow {
    int spm;
    std::array<int, 3> percent;  ///< under, on the line, clear
};

class Verdicts : public testing::TestWithParam<VerdictRow> {};

TEST_P(Verdicts, FallAsInTheTable) {
    std::mt19937_64 random(31);
    std::array<int, 3> counts{};
    for (int run = 0; run < kRuns; ++run) {
        const auto estimate =
            estimateCadence(tests::tapsOf(GetParam().spm, TapTime{60}, kUsual, random));
        const auto standing = judge(estimate->cadence, estimate->halfWidth).standing;
        ++counts.at(static_cast<std::size_t>(standing));
    }
    for (std::size_t i = 0; i < counts.size(); ++i) {
        EXPECT_NEAR(counts.at(i) * 100.0 / kRuns, GetParam().percent.at(i), 4) << i;
    }
}

INSTANTIATE_TEST_SUITE_P(Table, Verdicts,
                         testing::Values(VerdictRow{156, {100, 0, 0}}, VerdictRow{158, {100, 0, 0}},
                                         VerdictRow{159, {96, 4, 0}}, VerdictRow{160, {4, 91, 4}},
                                         VerdictRow{161, {0, 5, 95}}, VerdictRow{162, {0, 0, 100}},
                                         VerdictRow{166, {0, 0, 100}}),
                         [](const auto& row) { return "Of" + std::to_string(row.param.spm); });

TEST(EarlyStop, IsOfferedAsInTheTable) {
    constexpr int kMinutes = 400;
    std::mt19937_64 random(23);
    std::uniform_real_distribution<double> spm(145, 185);
    std::vector<double> stops;
    Errors errors;
    for (int run = 0; run < kMinutes; ++run) {
        const double truth = spm(random);
        const auto minute = tests::tapsOf(truth, TapTime{60}, kUsual, random);
        for (int second = 15; second < 60; ++second) {
            std::vector<TapTime> soFar;
            std::ranges::copy_if(minute, std::back_inserter(soFar),
                                 [&](TapTime tap) { return tap.count() <= second; });
            if (goodEnough(soFar, TapTime{second})) {
                stops.push_back(second);
                errors.add(estimateCadence(soFar)->cadence.valueSpm() - truth);
                break;
            }
        }
    }
    EXPECT_NEAR(static_cast<double>(stops.size()) / kMinutes, 0.85, 0.05);
    std::ranges::sort(stops);
    EXPECT_NEAR(stops[stops.size() / 2], 23, 1);
    EXPECT_NEAR(errors.rms(), 0.46, 0.05);
}

}  // namespace
}  // namespace stridetick::core
