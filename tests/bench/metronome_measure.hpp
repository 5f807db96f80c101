// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/audio/click_timing.hpp"
#include "tests/support/growing_recording.hpp"

#include <chrono>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <functional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include <unistd.h>

namespace stridetick::testing {

using namespace std::chrono_literals;

inline constexpr double kPerMinute = 171;
inline constexpr double kBudgetSeconds = 120;  // what the CPU is stated for
inline constexpr int kStarts = 5;
inline constexpr int kTries = 3;

inline void print(const char* name, double value, const char* unit, const char* program) {
    std::printf("%s %.6f %s %s\n", name, value, unit, program);
    std::fflush(stdout);
}

inline void printLine(const OnsetLine& line, double rate, const char* program) {
    const double ppm = line.tempoErrorPpm(rate, kPerMinute);
    std::printf("# %s: %zu clicks, %+.4f ppm\n", program, line.onsets, ppm);
    print("neighbourDrift", std::abs(ppm), "ppm", program);
    print("neighbourOnsetSd", line.residualSdFrames * 1e6 / rate, "us", program);
}

inline double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

inline double cpuOf(pid_t process) {
    std::ifstream in{"/proc/" + std::to_string(process) + "/stat"};
    std::string text{std::istreambuf_iterator<char>{in}, {}};
    std::istringstream fields{text.substr(text.rfind(')') + 2)};
    std::string skipped;
    for (int i = 0; i < 11; ++i) {
        fields >> skipped;
    }
    double user = 0;
    double system = 0;
    fields >> user >> system;
    return (user + system) / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

inline double secondsOf(clockid_t clock) {
    timespec time{};
    ::clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

/// This thread only measures; the engine's own do the work.
inline double cpuBesideThisThread() {
    return secondsOf(CLOCK_PROCESS_CPUTIME_ID) - secondsOf(CLOCK_THREAD_CPUTIME_ID);
}

/// Between two clicks is no silence yet.
inline void waitForSilence(GrowingRecording& recording) {
    auto heard = std::chrono::steady_clock::now();
    const auto deadline = heard + 10s;
    while (std::chrono::steady_clock::now() - heard < 1s) {
        if (recording.sounds()) {
            heard = std::chrono::steady_clock::now();
        }
        if (heard > deadline) {
            throw std::runtime_error("it does not stop");
        }
        std::this_thread::sleep_for(10ms);
    }
}

/// What is measured: started and stopped on command.
struct Metronome {
    const char* name;
    std::function<double()> cpu;  ///< seconds
    std::function<void()> start;
    std::function<void()> stop;
    std::function<std::uint64_t()> underRuns;
};

inline void measure(const Metronome& metronome, const PulseServer& server, double seconds) {
    std::vector<double> starts;
    {
        GrowingRecording recording{server};
        for (int i = 0; i < kStarts; ++i) {
            waitForSilence(recording);
            std::this_thread::sleep_for(i * 7777us);  // another moment of the server's period
            const auto begin = std::chrono::steady_clock::now();
            metronome.start();
            while (!recording.sounds()) {
                if (std::chrono::steady_clock::now() - begin > 5s) {
                    throw std::runtime_error("nothing was heard");
                }
                std::this_thread::sleep_for(200us);
            }
            starts.push_back(
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin)
                    .count());
            std::this_thread::sleep_for(300ms);
            metronome.stop();
        }
    }
    print("neighbourStart", median(starts), "ms", metronome.name);

    audio::TimedRecording timed;
    for (int i = 0; i < kTries; ++i) {
        std::this_thread::sleep_for(1s);
        PulseRecorder recorder{server};
        metronome.start();
        std::this_thread::sleep_for(1s);
        const std::uint64_t before = metronome.underRuns();
        const double cpu = metronome.cpu();
        const auto begin = std::chrono::steady_clock::now();
        waitUntil([&] { return recorder.length().count() > seconds; },
                  std::chrono::milliseconds{static_cast<long>(seconds * 1000) + 10'000});
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
        if (i == 0) {
            print("neighbourCpu", (metronome.cpu() - cpu) * kBudgetSeconds / took.count(), "s",
                  metronome.name);
        }
        timed = {.onsets = audio::onsetsOf(recorder.stop()),
                 .underRuns = metronome.underRuns() - before};
        metronome.stop();
        if (timed.breaks() == 0) {
            printLine(fitLine(timed.onsets), audio::kTimingRate, metronome.name);
            return;
        }
    }
    std::printf("# %s: broken off %llu times in the last of %d recordings, not judged\n",
                metronome.name, static_cast<unsigned long long>(timed.breaks()), kTries);
}

}  // namespace stridetick::testing
