// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/clock_map.hpp"

#include <utility>

namespace stridetick::audio {

namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

// A stream first fills its buffer as fast as it can; those requests say nothing about its pace.
constexpr auto kFilling = 100ms;
// Twenty requests of 256 frames: their swing (2.4 ms with 4 x 256 frames) over the root of twenty.
constexpr auto kShortestFit = 100ms;
constexpr auto kLongestFit = 2s;
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

void ClockMap::add(ClockPair pair) {
    if (!opened_) {
        opened_ = pair.asked;
    }
    if (pair.asked - *opened_ < kFilling) {
        return;
    }
    if (line_) {
        const auto off = pair.asked - line_->timeOf(static_cast<double>(pair.frame));
        if (off > kStray || off < -kStray) {
            strays_.push_back(pair);
            if (pair.asked - strays_.front().asked >= kNewLine) {
                pairs_ = std::exchange(strays_, {});
                fit();
            }
            return;
        }
        strays_.clear();
    }
    pairs_.push_back(pair);
    while (pair.asked - pairs_.front().asked > kLongestFit) {
        pairs_.pop_front();
    }
    fit();
}

void ClockMap::fit() {
    const ClockPair& origin = pairs_.front();
    if (pairs_.back().asked - origin.asked < kShortestFit) {
        return;
    }
    const auto count = static_cast<double>(pairs_.size());
    double meanFrame = 0;
    double meanTime = 0;
    for (const ClockPair& pair : pairs_) {
        meanFrame += static_cast<double>(pair.frame - origin.frame) / count;
        meanTime += Seconds{pair.asked - origin.asked}.count() / count;
    }
    line_ = ClockLine{.frame = static_cast<double>(origin.frame) + meanFrame,
                      .time = origin.asked +
                              std::chrono::duration_cast<steady_clock::duration>(Seconds{meanTime}),
                      .sampleRate = sampleRate_};
}

}  // namespace stridetick::audio
