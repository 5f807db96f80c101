// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/audio/device_losses.hpp"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <utility>

#include <sys/resource.h>

namespace stridetick::audio {

namespace {

using namespace core::literals;
using namespace std::chrono_literals;
using std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;
using State = OutputStatus::State;

constexpr auto kTempo = 171_spm;
constexpr double kPeriodMs = 600'000.0 / kTempo.tenths();
constexpr auto kListen = 2s;  // some six beats, and the recorder finds its place in time
constexpr auto kAway = 1s;

int entries(const char* folder) {
    return static_cast<int>(std::distance(std::filesystem::directory_iterator{folder},
                                          std::filesystem::directory_iterator{}));
}

double milliseconds(steady_clock::duration length) { return Milliseconds{length}.count(); }

double medianOf(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

}  // namespace

double offTheLine(const std::vector<steady_clock::time_point>& line,
                  const std::vector<steady_clock::time_point>& onsets, double periodMs) {
    if (line.empty() || onsets.empty()) {
        throw std::runtime_error("no clicks to judge by");
    }
    std::vector<double> places;
    places.reserve(line.size());
    for (const auto onset : line) {
        places.push_back(std::remainder(milliseconds(onset - line.front()), periodMs));
    }
    const double place = medianOf(places);
    std::vector<double> errors;
    errors.reserve(onsets.size());
    for (const auto onset : onsets) {
        errors.push_back(std::remainder(milliseconds(onset - line.front()) - place, periodMs));
    }
    return medianOf(errors);
}

Resources Resources::now() {
    Resources resources;
    resources.threads = entries("/proc/self/task");
    resources.files = entries("/proc/self/fd");
    std::ifstream statm{"/proc/self/statm"};
    double pages = 0;
    statm >> pages >> pages;
    resources.residentMb = pages * 4096 / 1e6;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    resources.cpuSeconds =
        static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
        static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
    return resources;
}

DeviceLosses::DeviceLosses() {
    server_.useInThisProcess();
    recorder_ = std::make_unique<testing::MonitorRecorder>(server_);
    engine_.keepOpen(true);
    awaitState(State::Sounding);
    engine_.start(kTempo);
    playFor(kListen);
    gaps_ = engine_.status().xruns;
}

DeviceLosses::Round DeviceLosses::kill() { return lose(Loss::Killed); }

DeviceLosses::Round DeviceLosses::freeze() { return lose(Loss::Frozen); }

DeviceLosses::Round DeviceLosses::lose(Loss loss) {
    Round round;
    const auto line = recorder_->onsets(steady_clock::now() - kListen);
    const auto lost = steady_clock::now();
    loss == Loss::Killed ? server_.kill() : server_.freeze();
    awaitState(State::Lost);
    round.noticedMs = milliseconds(steady_clock::now() - lost);
    playFor(kAway);
    bringBack(loss);
    const auto back = steady_clock::now();
    awaitState(State::Sounding);
    const auto sounding = steady_clock::now();
    until([&] { return recorder_->lastLoud() > sounding; }, "no sound");
    round.soundBackMs = milliseconds(recorder_->lastLoud() - back);
    playFor(kListen);
    // The line is of the time since the last loss.
    const std::uint64_t gaps = engine_.status().xruns;
    if (std::exchange(gaps_, gaps) == gaps) {
        round.phaseMs = offTheLine(line, recorder_->onsets(sounding), kPeriodMs);
    }
    return round;
}

void DeviceLosses::bringBack(Loss loss) {
    if (loss == Loss::Frozen) {
        server_.thaw();
        return;
    }
    recorder_.reset();
    server_.start();
    recorder_ = std::make_unique<testing::MonitorRecorder>(server_);
}

void DeviceLosses::awaitState(State state) {
    until([&] { return engine_.status().state == state; }, "the engine does not notice");
}

void DeviceLosses::playFor(std::chrono::milliseconds length) {
    const auto end = steady_clock::now() + length;
    until([&] { return steady_clock::now() >= end; }, "time stands still");
}

template <class Condition>
void DeviceLosses::until(Condition condition, const char* what) {
    const bool held = testing::waitUntil([&] { return drain(), condition(); }, 10s);
    if (!held) {
        throw std::runtime_error(std::string{what} + ": " + engine_.status().detail);
    }
}

void DeviceLosses::drain() {
    while (const auto event = engine_.popEvent()) {
        misnumbered_ += event->beat == nextBeat_ ? 0 : 1;
        nextBeat_ = event->beat + 1;
    }
}

}  // namespace stridetick::audio
