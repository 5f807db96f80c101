// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Budgets of the design, 3.10: an estimate from 100 taps in 20 us; 20 years of daily sessions.
#include "core/cadence/cadence_estimator.hpp"
#include "core/history/weekly_summary.hpp"
#include "tests/bench/figure_reporter.hpp"
#include "tests/support/tap_generator.hpp"

#include <benchmark/benchmark.h>

#include <random>
#include <vector>

namespace stridetick::core {
namespace {

using namespace std::chrono_literals;

void estimate100Taps(benchmark::State& state) {
    std::mt19937_64 random(100);
    auto taps = tests::tapsOf(160, TapTime{80}, {}, random);
    taps.resize(100);
    for (auto _ : state) {
        benchmark::DoNotOptimize(estimateCadence(taps));
    }
}
BENCHMARK(estimate100Taps)->Unit(benchmark::kMicrosecond);

void summariseTwentyYears(benchmark::State& state) {
    constexpr int kDays = 20 * 365;
    constexpr auto kFirst = std::chrono::sys_days{std::chrono::year{2006} / 1 / 1};
    std::vector<Session> sessions;
    std::vector<Measurement> measurements;
    std::vector<Target> targets;
    for (int day = 0; day < kDays; ++day) {
        const WallTime at{kFirst + std::chrono::days{day} + 18h, 60min};
        Session session{.id = SessionId{"s"}, .startedAt = at, .length = 30min};
        for (int block = 0; block < 5; ++block) {
            session.blocks.push_back({.offset = block * 6min,
                                      .length = 6min,
                                      .tempo = StepsPerMinute::ofWhole(160 + block),
                                      .beats = 960});
        }
        sessions.push_back(std::move(session));
        measurements.push_back({.id = MeasurementId{"m"},
                                .at = at,
                                .cadence = StepsPerMinute::ofTenths(1500 + day % 200),
                                .halfWidth = StepsPerMinuteDelta::ofTenths(6)});
        if (day % 30 == 0) {
            targets.push_back({.id = TargetId{"t"}, .at = at, .cadence = 162_spm});
        }
    }
    const auto first = localDay(sessions.front().startedAt);
    const auto last = localDay(sessions.back().startedAt);
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            summariseWeeks({.measurements = measurements, .sessions = sessions, .targets = targets},
                           first, last, std::chrono::Monday));
    }
}
BENCHMARK(summariseTwentyYears)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace stridetick::core

int main(int argc, char** argv) { return stridetick::tests::printFigures(argc, argv); }
