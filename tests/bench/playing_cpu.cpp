// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Plays through the engine on a sound server of its own and prints lines of `name value unit`:
// CPU above an empty callback of the same stream, and Start to the first sample.
// Usage: stridetick_playing_cpu [SECONDS]: of playing, and as many of the empty callback (60).
#include "audio/click_engine.hpp"
#include "audio/rtaudio_output.hpp"
#include "tests/support/growing_recording.hpp"
#include "tests/support/pulse_server.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <stdexcept>
#include <thread>
#include <vector>

#include <sys/resource.h>

namespace stridetick {
namespace {

using namespace core::literals;
using namespace std::chrono_literals;
using audio::ClickEngine;
using std::chrono::steady_clock;
using State = audio::OutputStatus::State;
using testing::waitUntil;

constexpr int kRounds = 6;
constexpr int kStarts = 20;
constexpr double kBudgetSeconds = 120;  // what the budget is stated for

double cpuSeconds() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

double milliseconds(steady_clock::duration length) {
    return std::chrono::duration<double, std::milli>(length).count();
}

struct EmptySource : audio::SoundSource {
    void renderRt(std::span<float> interleaved, std::size_t, std::uint32_t,
                  bool) noexcept override {
        std::fill(interleaved.begin(), interleaved.end(), 0.0F);
    }
};

double cpuOfEmptyCallback(std::chrono::duration<double> length) {
    audio::RtaudioOutput output;
    if (!output.tryOpen(std::make_shared<EmptySource>())) {
        throw std::runtime_error("no output");
    }
    std::this_thread::sleep_for(1s);
    const double before = cpuSeconds();
    std::this_thread::sleep_for(length);
    return cpuSeconds() - before;
}

void openAndWait(ClickEngine& engine) {
    engine.keepOpen(true);
    if (!waitUntil([&] { return engine.status().state == State::Sounding; }, 10s)) {
        throw std::runtime_error("no sound: " + engine.status().detail);
    }
}

double cpuOfPlaying(std::chrono::duration<double> length) {
    ClickEngine engine;
    openAndWait(engine);
    engine.start(171_spm);
    std::this_thread::sleep_for(1s);
    const double before = cpuSeconds();
    const auto end = steady_clock::now() + length;
    while (steady_clock::now() < end) {
        while (engine.popEvent()) {
        }
        std::this_thread::sleep_for(200ms);
    }
    return cpuSeconds() - before;
}

/// Includes what the recorder itself adds, a millisecond or two.
std::vector<double> startsToSound(const testing::PulseServer& server) {
    ClickEngine engine;
    openAndWait(engine);
    testing::GrowingRecording recording{server};
    std::vector<double> latencies;
    for (int i = 0; i < kStarts; ++i) {
        // A different moment of the server's period each time.
        std::this_thread::sleep_for(500ms + i * 777us);
        while (recording.sounds()) {
            std::this_thread::sleep_for(50ms);
        }
        const auto begin = steady_clock::now();
        engine.start(171_spm);
        while (!recording.sounds()) {
            if (steady_clock::now() - begin > 5s) {
                throw std::runtime_error("nothing was heard");
            }
            std::this_thread::sleep_for(200us);
        }
        latencies.push_back(milliseconds(steady_clock::now() - begin));
        engine.stop();
    }
    std::sort(latencies.begin(), latencies.end());
    return latencies;
}

void measure(double seconds) {
    testing::PulseServer server;
    server.useInThisProcess();
    testing::PulseRecorder listener{server};  // so that the sink runs as with a listener
    double empty = 0;
    double playing = 0;
    for (int round = 0; round < kRounds; ++round) {  // in turn: the machine's mood counts for both
        empty += cpuOfEmptyCallback(std::chrono::duration<double>{seconds / kRounds});
        playing += cpuOfPlaying(std::chrono::duration<double>{seconds / kRounds});
    }
    const double scale = kBudgetSeconds / seconds;
    std::printf("emptyCallbackCpu %.3f s\n", empty * scale);
    std::printf("playingCpu %.3f s\n", playing * scale);
    std::printf("playingCpuHidden %.3f s\n", std::max(0.0, playing - empty) * scale);
    std::fflush(stdout);

    const auto starts = startsToSound(server);
    std::printf("startToFirstSampleBest %.1f ms\n", starts.front());
    std::printf("startToFirstSample %.1f ms\n", starts[starts.size() / 2]);
    std::printf("startToFirstSampleWorst %.1f ms\n", starts.back());
}

}  // namespace
}  // namespace stridetick

int main(int argc, char** argv) {
    try {
        stridetick::measure(argc > 1 ? std::max(1.0, std::atof(argv[1])) : 60);
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "%s\n", problem.what());
        return 1;
    }
    return 0;
}
