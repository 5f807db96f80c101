// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/click_renderer.hpp"

#include <algorithm>
#include <cmath>

namespace stridetick::audio {

namespace {

constexpr double kGainSeconds = 0.005;  // short enough to feel instant, long enough not to crackle
constexpr float kLanded = 1e-5F;        // -100 dB: below a 16-bit step
constexpr float kKnee = 0.9F;           // just above the click's own peak

/// A click alone passes unchanged; with a cue on top the sum bends towards full scale, never over.
float belowFullScale(float sample) noexcept {
    const float size = std::abs(sample);
    if (size <= kKnee) {
        return sample;
    }
    const float over = (size - kKnee) / (1 - kKnee);
    return std::copysign(kKnee + (1 - kKnee) * over / (1 + over), sample);
}

bool anySounding(std::span<const ToneVoice> voices) noexcept {
    return std::any_of(voices.begin(), voices.end(),
                       [](const ToneVoice& voice) { return voice.sounding(); });
}

}  // namespace

void ClickRenderer::SmoothGain::setRate(std::uint32_t sampleRate) noexcept {
    pull_ = static_cast<float>(1 - std::exp(-1 / (kGainSeconds * sampleRate)));
}

void ClickRenderer::SmoothGain::applyRt(std::span<float> block) noexcept {
    for (float& sample : block) {
        if (value_ != target_) {
            value_ += (target_ - value_) * pull_;
            if (std::abs(target_ - value_) < kLanded) {
                value_ = target_;
            }
        }
        sample *= value_;
    }
}

ClickRenderer::ClickRenderer(LatestValue<ClickSettings>& settings, ClickEventQueue& events) noexcept
    : settings_(settings), events_(events) {}

void ClickRenderer::renderRt(std::span<float> out, std::size_t channels, std::uint32_t sampleRate,
                             bool heard) noexcept {
    adoptRt(sampleRate);
    const std::size_t frames = out.size() / channels;
    placeBeatsRt(frame_ + static_cast<std::int64_t>(frames), heard);
    for (std::size_t done = 0; done < frames; done += kChunkFrames) {
        const auto mono = std::span{chunk_}.first(std::min(kChunkFrames, frames - done));
        renderChunkRt(mono);
        float* place = out.data() + done * channels;
        for (const float sample : mono) {
            for (std::size_t channel = 0; channel < channels; ++channel) {
                *place++ = sample;
            }
        }
    }
}

void ClickRenderer::skipRt(std::int64_t frames, std::uint32_t sampleRate) noexcept {
    adoptRt(sampleRate);
    placeBeatsRt(frame_ + frames, false);
    silenceRt();
    frame_ += frames;
}

std::optional<FramePlace> ClickRenderer::nextBeat() const noexcept {
    return beats_ ? std::optional{beats_->nextPlace()} : std::nullopt;
}

void ClickRenderer::moveTo(std::uint32_t sampleRate,
                           std::optional<double> framesToNextBeat) noexcept {
    silenceRt();
    sampleRate_ = sampleRate;
    volume_.setRate(sampleRate);
    unmuted_.setRate(sampleRate);
    if (beats_ && framesToNextBeat) {
        beats_->moveNextTo(FramePlace::carried(frame_, std::max(*framesToNextBeat, 0.0)),
                           sampleRate);
    }
}

void ClickRenderer::adoptRt(std::uint32_t sampleRate) noexcept {
    if (sampleRate != sampleRate_) {
        const auto next = nextBeat();
        moveTo(sampleRate, next
                               ? std::optional{next->framesAfter(frame_) * sampleRate / sampleRate_}
                               : std::nullopt);
    }
    const ClickSettings& wanted = settings_.latestRt();
    if (!wanted.playing) {
        beats_.reset();
    } else if (!beats_ || wanted.startSerial != current_.startSerial) {
        beats_.emplace(sampleRate_, wanted.tenthsOfSpm, FramePlace{frame_, 0});
    } else if (wanted.tenthsOfSpm != current_.tenthsOfSpm) {
        beats_->setTempo(wanted.tenthsOfSpm);
    }
    if (wanted.cueSerial != current_.cueSerial) {
        startRt(cues_, cueTones(wanted.cue), FramePlace{frame_, 0});
    }
    volume_.setTarget(wanted.gain);
    unmuted_.setTarget(wanted.muted ? 0.0F : 1.0F);
    if (!adopted_) {
        volume_.land();
    }
    if (!anySounding(clicks_)) {
        unmuted_.land();  // the first click after a silence comes at full level (R40)
    }
    current_ = wanted;
    adopted_ = true;
}

void ClickRenderer::placeBeatsRt(std::int64_t end, bool heard) noexcept {
    if (!beats_) {
        return;
    }
    for (FramePlace place = beats_->nextPlace(); place.frame < end; place = beats_->nextPlace()) {
        if (!current_.muted) {
            startRt(clicks_, clickTones(), place);
        }
        events_.pushRt({.frame = place.frame,
                        .startSerial = current_.startSerial,
                        .beat = beats_->nextBeat(),
                        .audible = heard && !current_.muted});
        beats_->advance();
    }
}

void ClickRenderer::renderChunkRt(std::span<float> mono) noexcept {
    std::fill(mono.begin(), mono.end(), 0.0F);
    if (anySounding(clicks_) || anySounding(cues_)) {
        for (ToneVoice& voice : clicks_) {
            voice.addRt(mono, frame_);
        }
        unmuted_.applyRt(mono);
        for (ToneVoice& voice : cues_) {
            voice.addRt(mono, frame_);
        }
    }
    volume_.applyRt(mono);
    for (float& sample : mono) {
        sample = belowFullScale(sample);
    }
    frame_ += static_cast<std::int64_t>(mono.size());
}

void ClickRenderer::startRt(std::span<ToneVoice> voices, std::span<const Tone> tones,
                            FramePlace onset) noexcept {
    for (const Tone& tone : tones) {
        // A free one, else the one that is furthest in its sound.
        auto voice = std::min_element(
            voices.begin(), voices.end(),
            [](const ToneVoice& a, const ToneVoice& b) { return a.framesLeft() < b.framesLeft(); });
        voice->startRt(tone, onset, sampleRate_);
    }
}

void ClickRenderer::silenceRt() noexcept {
    for (ToneVoice& voice : clicks_) {
        voice.stopRt();
    }
    for (ToneVoice& voice : cues_) {
        voice.stopRt();
    }
}

}  // namespace stridetick::audio
