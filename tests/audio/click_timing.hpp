// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/click_engine.hpp"
#include "tests/audio/renderer_rig.hpp"
#include "tests/support/child_process.hpp"
#include "tests/support/onset_analyser.hpp"
#include "tests/support/pulse_server.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <random>
#include <stdexcept>
#include <utility>
#include <vector>

// How steady the click is, for the tests and for the figures.
namespace stridetick::audio {

inline constexpr double kTimingRate = testing::PulseServer::kRate;

/// The three tempos of the promise and one that the seed chooses, 120.0 to 300.0 a minute.
inline std::vector<std::int32_t> tenthsToTime(unsigned int seed) {
    std::mt19937 random{seed};
    return {1710, 1583, 2401, std::uniform_int_distribution<std::int32_t>{1200, 3000}(random)};
}

inline double microseconds(double frames) { return frames * 1e6 / kTimingRate; }

inline std::vector<double> onsetsOf(const std::vector<float>& samples) {
    return testing::correlatedOnsets(samples, kTimingRate,
                                     testing::roughOnsets(samples, kTimingRate));
}

inline std::vector<float> renderedClick(std::int32_t tenths, int seconds) {
    RendererRig rig;
    std::vector<float> samples(static_cast<std::size_t>(seconds * kTimingRate));
    auto sound = std::span{samples}.subspan(1000);  // the analyser wants a little before the first
    rig.start(tenths);
    rig.renderInto(sound, 256);
    return samples;
}

inline std::vector<float> in16Bits(std::vector<float> samples) {
    constexpr float kFull = 32767;
    for (float& sample : samples) {
        sample = std::round(sample * kFull) / kFull;
    }
    return samples;
}

/// A recording of the engine over a real server. A machine too busy to fill the buffer in time
/// breaks the sound off, which the engine counts.
struct TimedRecording {
    std::vector<double> onsets;
    std::uint64_t underRuns = 0;

    std::vector<std::span<const double>> stretches() const {
        return testing::unbrokenStretches(onsets);
    }
    std::uint64_t breaks() const {
        return std::max(underRuns, static_cast<std::uint64_t>(stretches().size()) - 1);
    }
};

inline TimedRecording recordClick(ClickEngine& engine, const testing::PulseServer& server,
                                  std::int32_t tenths, std::chrono::duration<double> length) {
    using namespace std::chrono_literals;
    engine.keepOpen(true);
    if (!testing::waitUntil([&] { return engine.status().state == OutputStatus::State::Sounding; },
                            10s)) {
        throw std::runtime_error("no sound: " + engine.status().detail);
    }
    const std::uint64_t before = engine.status().xruns;
    testing::PulseRecorder recorder{server};
    engine.start(core::StepsPerMinute::ofTenths(tenths));
    const auto deadline = std::chrono::duration_cast<std::chrono::milliseconds>(length) + 30s;
    const bool recorded = testing::waitUntil(
        [&] {
            while (engine.popEvent()) {
            }
            return recorder.length() > length;
        },
        deadline);
    const auto samples = recorder.stop();
    const std::uint64_t after = engine.status().xruns;
    engine.stop();
    if (!recorded) {
        throw std::runtime_error("the recording ended before its time");
    }
    return {.onsets = onsetsOf(samples), .underRuns = after - before};
}

/// Of several recordings the first that nothing broke off, else the last.
inline TimedRecording recordClickInPeace(ClickEngine& engine, const testing::PulseServer& server,
                                         std::int32_t tenths, std::chrono::duration<double> length,
                                         int tries) {
    TimedRecording recording = recordClick(engine, server, tenths, length);
    for (int again = 1; again < tries && recording.breaks() > 0; ++again) {
        recording = recordClick(engine, server, tenths, length);
    }
    return recording;
}

}  // namespace stridetick::audio
