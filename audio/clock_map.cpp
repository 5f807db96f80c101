// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/clock_map.hpp"

#include <utility>

namespace stridetick::audio {

namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

// By then one of twenty requests of 256 frames has come in time.
constexpr auto kShortest = 100ms;
constexpr auto kWindow = 2s;
// A request this far off the line is a hiccup; a tenth of a second of them is a new line.
constexpr auto kStray = 40ms;
constexpr auto kNewLine = 100ms;

}  // namespace

steady_clock::time_point ClockLine::timeOf(double atFrame) const {
    return time + std::chrono::duration_cast<steady_clock::duration>(
                      Seconds{(atFrame - frame) / sampleRate});
}

double ClockLine::frameAt(steady_clock::time_point atTime) const {
    return frame + Seconds{atTime - time}.count() * sampleRate;
}

steady_clock::time_point ClockMap::originOf(const ClockPair& pair) const {
    return pair.asked - std::chrono::duration_cast<steady_clock::duration>(
                            Seconds{static_cast<double>(pair.frame) / sampleRate_});
}

std::optional<ClockLine> ClockMap::line() const {
    if (earliest_.empty() || newest_ - *begun_ < kShortest) {
        return std::nullopt;
    }
    return ClockLine{.frame = static_cast<double>(earliest_.front().frame),
                     .time = earliest_.front().asked,
                     .sampleRate = sampleRate_};
}

void ClockMap::add(ClockPair pair) {
    if (line() && originOf(pair) - originOf(earliest_.front()) > kStray) {
        strays_.push_back(pair);
        if (pair.asked - strays_.front().asked >= kNewLine) {
            earliest_.clear();
            begun_.reset();
            for (const ClockPair& stray : std::exchange(strays_, {})) {
                take(stray);
            }
        }
        return;
    }
    strays_.clear();
    take(pair);
}

void ClockMap::take(const ClockPair& pair) {
    begun_ = begun_.value_or(pair.asked);
    newest_ = pair.asked;
    while (!earliest_.empty() && originOf(earliest_.back()) >= originOf(pair)) {
        earliest_.pop_back();
    }
    earliest_.push_back(pair);
    while (newest_ - earliest_.front().asked > kWindow) {
        earliest_.pop_front();
    }
}

}  // namespace stridetick::audio
