// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/buffer_advice.hpp"

#include "audio/output_choice.hpp"

#include <algorithm>

namespace stridetick::audio {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t kGaps = 3;
constexpr auto kWithin = 60s;
constexpr auto kSameMoment = 1s;

}  // namespace

void BufferAdvice::begin(std::uint32_t framesPerBuffer) {
    if (framesPerBuffer != frames_) {
        frames_ = framesPerBuffer;
        suggested_ = 0;
        gaps_.clear();
    }
}

void BufferAdvice::gap(std::chrono::steady_clock::time_point now) {
    if (!gaps_.empty() && now - gaps_.back() < kSameMoment) {
        return;
    }
    gaps_.push_back(now);
    while (now - gaps_.front() > kWithin) {
        gaps_.pop_front();
    }
    if (gaps_.size() >= kGaps) {
        const auto* larger = std::upper_bound(kBufferSizes.begin(), kBufferSizes.end(), frames_);
        suggested_ = larger == kBufferSizes.end() ? 0 : *larger;
    }
}

}  // namespace stridetick::audio
