// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/live/end_to_end.hpp"
#include "tests/live/live_program.hpp"
#include "tests/live/tapping.hpp"
#include "tests/support/onset_analyser.hpp"
#include "tests/support/tap_generator.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <future>
#include <optional>
#include <random>
#include <stdexcept>
#include <string>
#include <vector>

namespace stridetick::testing {
namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;

constexpr double kTrueSpm = 153.8;
constexpr int kTrueTenths = 1538;
constexpr int kTargetTenths = 1620;  // 153.8 and 5 %, rounded up to a whole step (R7)
constexpr double kTargetSpm = 162;
constexpr tests::TapFaults kFaults{.strideVariation = 0};  // 20 ms, 2 % missed, 1 % doubled

constexpr core::TapTime kTapping = 61s;  // a runner taps on past the end
constexpr auto kCardDeadline = 30s;
// While the minute runs its ring moves; the card then takes no key for 2 s.
constexpr auto kCardStill = 2500ms;
constexpr auto kSilenceBefore = 1s;
constexpr auto kRecording = 31s;

struct Figures {
    unsigned seed = 0;
    int taps = 0;
    double latestPressMs = 0;
    int cadenceTenths = 0;
    int halfWidthTenths = 0;
    int storedTaps = 0;
    int missed = 0;
    int doubled = 0;
    SqliteCli::Row target;
    std::string measurement;
    OnsetLine line;
    std::size_t onsets = 0;
    double runSeconds = 0;
    SqliteCli::Row session;
    double cpuSeconds = 0;
    std::optional<int> exitCode;
    std::string said;
};

/// Taps of the first 60.0 s after the first one.
int withinTheMinute(const std::vector<core::TapTime>& taps) {
    return static_cast<int>(std::count_if(
        taps.begin(), taps.end(), [&](core::TapTime tap) { return tap - taps.front() <= 60s; }));
}

void measure(LiveProgram& program, Figures& figures) {
    std::mt19937_64 random{figures.seed};
    const auto taps = tests::tapsOf(kTrueSpm, kTapping, kFaults, random);
    figures.taps = withinTheMinute(taps);
    figures.latestPressMs =
        tapAt(program.display(), "space", steady_clock::now() + 100ms, taps).count();
    const auto row = program.log().waitForRow(
        "SELECT uuid, cadence_tenths, half_width_tenths, missed, doubled, "
        "(SELECT count(*) FROM tap WHERE measurement_id = id) FROM measurement",
        LiveProgram::kPatience);
    figures.measurement = row.at(0);
    figures.cadenceTenths = std::stoi(row.at(1));
    figures.halfWidthTenths = std::stoi(row.at(2));
    figures.missed = std::stoi(row.at(3));
    figures.doubled = std::stoi(row.at(4));
    figures.storedTaps = std::stoi(row.at(5));
}

void setTarget(LiveProgram& program, Figures& figures) {
    if (!program.display().waitUntilStill(kCardStill, kCardDeadline)) {
        throw std::runtime_error("the result card does not come to rest");
    }
    program.display().strike({"Return"});  // Set a target
    program.display().strike({"Return"});  // Use this target
    figures.target = program.log().waitForRow(
        "SELECT target.cadence_tenths, kind, rule, measurement_uuid FROM target "
        "JOIN baseline ON baseline.uuid = baseline_uuid "
        "JOIN baseline_measurement ON baseline_id = baseline.id",
        LiveProgram::kPatience);
}

void run(LiveProgram& program, Figures& figures) {
    program.display().strike({"space"});  // I have read this
    program.log().waitForRow("SELECT id FROM notice_seen", LiveProgram::kPatience);
    PulseRecorder recorder{program.sound()};
    const auto record = [&](std::chrono::duration<double> more) {
        const auto length = recorder.length() + more;
        if (!waitUntil([&] { return recorder.length() >= length; }, 2 * kRecording)) {
            throw std::runtime_error("the recording stands still");
        }
    };
    record(kSilenceBefore);
    const auto begun = steady_clock::now();
    program.display().strike({"space"});
    record(kRecording);
    program.display().strike({"space"});
    figures.runSeconds = std::chrono::duration<double>(steady_clock::now() - begun).count();
    figures.session = program.log().waitForRow(
        "SELECT length_ms, (SELECT sum(beats) FROM click_block WHERE session_id = id), "
        "(SELECT min(audible) FROM click_block WHERE session_id = id), "
        "target_uuid = (SELECT uuid FROM target) FROM session WHERE state = 'finished'",
        LiveProgram::kPatience);
    const auto samples = recorder.stop();
    const auto rough = roughOnsets(samples, PulseServer::kRate);
    figures.onsets = rough.size();
    figures.line = fitLine(correlatedOnsets(samples, PulseServer::kRate, rough));
}

Figures doTheMainJob(const std::filesystem::path& folder, unsigned seed) {
    Figures figures;
    figures.seed = seed;
    LiveProgram program{folder, LiveProgram::Sound::Server};
    program.start();
    measure(program, figures);
    setTarget(program, figures);
    run(program, figures);
    figures.cpuSeconds = program.cpuTime().count();
    figures.exitCode = program.quit();
    figures.said = program.said();
    return figures;
}

void report(const Figures& f) {
    std::printf(
        "seed %u: %d taps (latest %.1f ms late), stored %.1f +/- %.1f spm from %d taps, %d missed, "
        "%d doubled; target %s; %zu onsets, tempo off %+.1e ppm, largest residual %.1e samples "
        "(SD %.1e); run %.2f s, stored %s ms and %s beats; CPU %.2f s\n",
        f.seed, f.taps, f.latestPressMs, f.cadenceTenths / 10.0, f.halfWidthTenths / 10.0,
        f.storedTaps, f.missed, f.doubled, f.target.at(0).c_str(), f.onsets,
        f.line.tempoErrorPpm(PulseServer::kRate, kTargetSpm), f.line.largestResidualFrames,
        f.line.residualSdFrames, f.runSeconds, f.session.at(0).c_str(), f.session.at(1).c_str(),
        f.cpuSeconds);
    const std::string seed = "seed" + std::to_string(f.seed);
    const auto record = [&](const char* what, double value) {
        ::testing::Test::RecordProperty(seed + what, std::to_string(value));
    };
    record("CadenceSpm", f.cadenceTenths / 10.0);
    record("TempoErrorPpm", f.line.tempoErrorPpm(PulseServer::kRate, kTargetSpm));
    record("LargestResidualSamples", f.line.largestResidualFrames);
    record("CpuSeconds", f.cpuSeconds);
}

void check(const Figures& f) {
    SCOPED_TRACE("seed " + std::to_string(f.seed));
    EXPECT_NEAR(f.cadenceTenths, kTrueTenths, 1);
    EXPECT_NEAR(f.storedTaps, f.taps, 1);  // one may fall on the edge of the minute

    EXPECT_EQ(f.target,
              (SqliteCli::Row{std::to_string(kTargetTenths), "raise", "single", f.measurement}));

    EXPECT_NEAR(f.line.tempoErrorPpm(PulseServer::kRate, kTargetSpm), 0, 10);  // 0.001 %
    EXPECT_LE(f.line.largestResidualFrames, 0.6);
    EXPECT_LE(f.line.residualSdFrames, 0.1) << "placed on whole samples, not between them";
    EXPECT_GE(static_cast<double>(f.onsets), 30 * kTargetSpm / 60);

    EXPECT_NEAR(std::stod(f.session.at(0)) / 1000, f.runSeconds, 1);
    EXPECT_NEAR(std::stod(f.session.at(1)), static_cast<double>(f.onsets), 2);
    EXPECT_NEAR(std::stod(f.session.at(1)), f.runSeconds * kTargetSpm / 60, 2);
    EXPECT_EQ(f.session.at(2), "1") << "audible";
    EXPECT_EQ(f.session.at(3), "1") << "names its target";

    EXPECT_EQ(f.exitCode, 0);
    EXPECT_EQ(f.said, "");
}

TEST_F(EndToEnd, MeasuresTargetsAndClicks) {
    std::vector<std::future<Figures>> runs;
    for (unsigned seed = 1; seed <= 5; ++seed) {  // a minute of tapping each, side by side
        runs.push_back(
            std::async(std::launch::async, doTheMainJob, folder(static_cast<int>(seed)), seed));
    }
    int missed = 0;
    int doubled = 0;
    for (auto& run : runs) {
        const Figures figures = run.get();
        report(figures);
        check(figures);
        missed += figures.missed;
        doubled += figures.doubled;
    }
    EXPECT_GT(missed, 0) << "no seed shows the repair of a missed strike";
    EXPECT_GT(doubled, 0) << "no seed shows the repair of a double tap";
}

}  // namespace
}  // namespace stridetick::testing
