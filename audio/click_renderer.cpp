// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/click_renderer.hpp"

#include <algorithm>
#include <cmath>

namespace stridetick::audio {

namespace {

constexpr double kGainSeconds = 0.005;  // short enough to feel instant, long enough not to crackle
constexpr double kMoveSeconds = 12 * kGainSeconds;  // what is left then is 104 dB down: landed
constexpr float kKnee = 0.9F;                       // just above the click's own peak

/// A click alone passes unchanged; with a cue on top the sum bends towards full scale, never over.
void keepBelowFullScaleRt(std::span<float> block) noexcept {
    int over = 0;
    for (const float sample : block) {
        over += static_cast<int>(std::abs(sample) > kKnee);
    }
    if (over == 0) {
        return;
    }
    for (float& sample : block) {
        const float excess = (std::abs(sample) - kKnee) / (1 - kKnee);
        if (excess > 0) {
            sample = std::copysign(kKnee + (1 - kKnee) * excess / (1 + excess), sample);
        }
    }
}

void spreadRt(std::span<const float> mono, std::span<float> out, std::size_t channels) noexcept {
    for (std::size_t channel = 0; channel < channels; ++channel) {
        float* place = out.data() + channel;
        for (const float sample : mono) {
            *place = sample;
            place += channels;
        }
    }
}

bool anySounding(std::span<const ToneVoice> voices) noexcept {
    return std::any_of(voices.begin(), voices.end(),
                       [](const ToneVoice& voice) { return voice.sounding(); });
}

}  // namespace

void ClickRenderer::SmoothGain::setRate(std::uint32_t sampleRate) noexcept {
    keep_ = static_cast<float>(std::exp(-1 / (kGainSeconds * sampleRate)));
    moveFrames_ = static_cast<std::size_t>(kMoveSeconds * sampleRate);
}

void ClickRenderer::SmoothGain::setTarget(float target) noexcept {
    if (target != target_) {
        away_ += target_ - target;
        target_ = target;
        moving_ = moveFrames_;
    }
}

void ClickRenderer::SmoothGain::land() noexcept {
    away_ = 0;
    moving_ = 0;
}

void ClickRenderer::SmoothGain::applyRt(std::span<float> block) noexcept {
    // Locals: the samples might alias the members, for all that the compiler knows.
    const float target = target_;
    const float keep = keep_;
    float away = away_;
    const auto moved = block.first(std::min(moving_, block.size()));
    for (float& sample : moved) {
        away *= keep;
        sample *= target + away;
    }
    away_ = away;
    moving_ -= moved.size();
    if (moving_ == 0) {
        land();
    }
    for (float& sample : block.subspan(moved.size())) {
        sample *= target;
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
        spreadRt(mono, out.subspan(done * channels), channels);
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
    keepBelowFullScaleRt(mono);
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
