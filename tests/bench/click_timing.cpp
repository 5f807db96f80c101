// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How steady the click is, rendered and recorded from a real server's monitor; prints lines of
// `name value unit`. The analyser is tried on a known error first. A recording that a busy machine
// broke off is made again; if none was whole, its figure is left out.
// Usage: stridetick_click_timing [SECONDS [SEED]]: of the recording for the drift (600).
#include "tests/audio/click_timing.hpp"

#include "tests/support/known_bursts.hpp"

#include <cstdio>
#include <cstdlib>
#include <exception>

namespace stridetick::audio {
namespace {

using testing::fitLine;

constexpr int kTries = 3;
constexpr int kRenderedSeconds = 60;
constexpr int kLiveSeconds = 10;
constexpr std::int32_t kDriftTenths = 1710;

void print(const char* name, double value, const char* unit) {
    std::printf("%s %.6f %s\n", name, value, unit);
    std::fflush(stdout);
}

void print(const char* name, std::int32_t tenths, double value, const char* unit) {
    std::printf("%sAt%d %.6f %s\n", name, tenths, value, unit);
    std::fflush(stdout);
}

void tryTheAnalyser() {
    const auto trial = testing::tryAnalyser(kTimingRate);
    print("analyserKnownError", testing::AnalyserTrial::kTrueSdMicroseconds, "us");
    print("analyserReports", trial.reportedSdMicroseconds, "us");
    if (!trial.passed()) {
        throw std::runtime_error("the analyser misses an error that is there");
    }
}

void printRendered(const std::vector<std::int32_t>& tempos) {
    double worst = 0;
    for (const std::int32_t tenths : tempos) {
        const auto samples = renderedClick(tenths, kRenderedSeconds);
        const double floats = microseconds(fitLine(onsetsOf(samples)).residualSdFrames);
        const double shorts = microseconds(fitLine(onsetsOf(in16Bits(samples))).residualSdFrames);
        print("renderedSdFloat", tenths, floats, "us");
        print("renderedSd16Bit", tenths, shorts, "us");
        worst = std::max({worst, floats, shorts});
    }
    print("renderedOnsetSd", worst, "us");
}

/// False when every try was broken off.
bool printLive(ClickEngine& engine, const testing::PulseServer& server,
               const std::vector<std::int32_t>& tempos) {
    double worst = 0;
    std::uint64_t breaks = 0;
    for (const std::int32_t tenths : tempos) {
        const auto recording =
            recordClickInPeace(engine, server, tenths, std::chrono::seconds{kLiveSeconds}, kTries);
        if (recording.breaks() > 0) {
            breaks += recording.breaks();
            continue;
        }
        const double sd = microseconds(fitLine(recording.onsets).residualSdFrames);
        print("liveSd", tenths, sd, "us");
        worst = std::max(worst, sd);
    }
    print("liveBreaks", static_cast<double>(breaks), "count");
    if (breaks == 0) {
        print("liveOnsetSd", worst, "us");
    }
    return breaks == 0;
}

bool printDrift(ClickEngine& engine, const testing::PulseServer& server, double seconds) {
    const auto recording = recordClickInPeace(engine, server, kDriftTenths,
                                              std::chrono::duration<double>{seconds}, kTries);
    print("driftBreaks", static_cast<double>(recording.breaks()), "count");
    if (recording.breaks() > 0) {
        return false;
    }
    const auto line = fitLine(recording.onsets);
    const double ppm = line.tempoErrorPpm(kTimingRate, kDriftTenths / 10.0);
    std::printf("# over %.0f s and %zu clicks, with its sign: %+.6f ppm\n", seconds, line.onsets,
                ppm);
    print("drift", std::abs(ppm), "ppm");
    print("driftOnsetSd", microseconds(line.residualSdFrames), "us");
    return true;
}

void measure(double seconds, unsigned int seed) {
    tryTheAnalyser();
    const auto tempos = tenthsToTime(seed);
    std::printf("seed %u number\n", seed);
    print("seedTempo", tempos.back() / 10.0, "spm");
    printRendered(tempos);

    const testing::PulseServer server;
    server.useInThisProcess();
    ClickEngine engine;
    const bool live = printLive(engine, server, tempos);
    const bool drift = printDrift(engine, server, seconds);
    if (!live || !drift) {
        std::printf("# the machine was too busy to play without a break: not judged\n");
    }
}

}  // namespace
}  // namespace stridetick::audio

int main(int argc, char** argv) {
    try {
        const double seconds = argc > 1 ? std::max(5.0, std::atof(argv[1])) : 600;
        const unsigned int seed =
            argc > 2 ? static_cast<unsigned int>(std::atol(argv[2])) : std::random_device{}();
        stridetick::audio::measure(seconds, seed);
        return 0;
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "%s\n", problem.what());
        return 1;
    }
}
