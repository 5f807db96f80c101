// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/voice_bus.hpp"

#include <algorithm>

namespace stridetick::audio {

namespace {

template <class Voices>
auto& freest(Voices& voices) noexcept {
    return *std::min_element(voices.begin(), voices.end(), [](const auto& a, const auto& b) {
        return a.framesLeft() < b.framesLeft();
    });
}

template <class Voices>
bool anySounding(const Voices& voices) noexcept {
    return std::any_of(voices.begin(), voices.end(),
                       [](const auto& voice) { return voice.sounding(); });
}

}  // namespace

void VoiceBus::startRt(const Tone& tone, FramePlace onset, std::uint32_t sampleRate) noexcept {
    freest(tones_).startRt(tone, onset, sampleRate);
}

void VoiceBus::startRt(std::span<const float> samples, FramePlace onset) noexcept {
    freest(samples_).startRt(samples, onset);
}

void VoiceBus::stopRt() noexcept {
    for (ToneVoice& voice : tones_) {
        voice.stopRt();
    }
    for (SampleVoice& voice : samples_) {
        voice.stopRt();
    }
}

bool VoiceBus::sounding() const noexcept { return anySounding(tones_) || anySounding(samples_); }

bool VoiceBus::readsOnly(std::span<const std::span<const float>> samples) const noexcept {
    return std::all_of(samples_.begin(), samples_.end(), [samples](const SampleVoice& voice) {
        const std::span<const float> read = voice.samples();
        return read.empty() ||
               std::any_of(samples.begin(), samples.end(),
                           [read](const auto& known) { return known.data() == read.data(); });
    });
}

void VoiceBus::addRt(std::span<float> block, std::int64_t blockFrame) noexcept {
    for (ToneVoice& voice : tones_) {
        voice.addRt(block, blockFrame);
    }
    for (SampleVoice& voice : samples_) {
        voice.addRt(block, blockFrame);
    }
}

void VoiceBus::wantPlace(float left, float right) noexcept {
    if (!sounding()) {
        left_ = left;
        right_ = right;
    }
}

}  // namespace stridetick::audio
