// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Budgets of the design, 3.10: renderRt of 256 frames, everything on, median 2 us and the worst of
// a million calls under 200 us. Prints lines of `name value unit`.
#include "audio/click_renderer.hpp"
#include "tests/bench/figure_reporter.hpp"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace stridetick::audio {
namespace {

constexpr std::uint32_t kRate = 48'000;
constexpr std::size_t kFrames = 256;
constexpr int kCalls = 1'000'000;

/// A ramp to the fastest click and back to silence for a second, over and over.
ClickPlan ramping() {
    ClickPlan plan;
    plan.parts[0].tempo = {
        .fromTenthsOfSpm = 2500, .toTenthsOfSpm = kFastestTenthsOfSpm, .milliseconds = 3'600'000};
    plan.parts[0].onMs = 60'000;
    plan.parts[0].offMs = 1'000;
    plan.cuesAtChanges = true;
    return plan;
}

/// The fastest click with accents and a side and a tone for each foot, the longest cue over and
/// over on top of it, and a volume that moves all the time.
class Everything {
 public:
    void renderRt() {
        if (call_ % 16 == 0) {
            ++wanted_.generation;
            wanted_.cueSerial += call_ % 112 == 0 ? 1 : 0;  // 0.6 s
            wanted_.cue = Cue::Test;
            wanted_.playing = true;
            wanted_.startSerial = 1;
            wanted_.plan = ramping();
            wanted_.sound = ClickSound::Knock;  // the one of most tones
            wanted_.pattern = {.accentEvery = 3, .tonePerFoot = true, .pan = 0.8F};
            wanted_.gain = call_ % 32 == 0 ? 1.0F : 0.5F;
            settings_.publish(wanted_);
            while (events_.pop()) {
            }
        }
        ++call_;
        renderer_.renderRt(block_, 2, kRate, true);
        benchmark::DoNotOptimize(block_.data());
    }

 private:
    int call_ = 0;
    ClickSettings wanted_;
    LatestValue<ClickSettings> settings_;
    ClickEventQueue events_;
    ClickRenderer renderer_{settings_, events_};
    std::vector<float> block_ = std::vector<float>(2 * kFrames);
};

void renderRtMean(benchmark::State& state) {
    Everything everything;
    for (auto _ : state) {
        everything.renderRt();
    }
}
BENCHMARK(renderRtMean)->Unit(benchmark::kMicrosecond);

void printMedianAndWorst() {
    Everything everything;
    std::vector<double> microseconds(kCalls);
    for (double& each : microseconds) {
        const auto begin = std::chrono::steady_clock::now();
        everything.renderRt();
        each = std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin)
                   .count();
    }
    std::sort(microseconds.begin(), microseconds.end());
    std::printf("renderRtMedian %.3f us\n", microseconds[kCalls / 2]);
    std::printf("renderRtWorst %.1f us\n", microseconds.back());
    std::fflush(stdout);
}

}  // namespace
}  // namespace stridetick::audio

int main(int argc, char** argv) {
    stridetick::audio::printMedianAndWorst();
    return stridetick::tests::printFigures(argc, argv);
}
