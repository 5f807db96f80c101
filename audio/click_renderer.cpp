// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/click_renderer.hpp"

#include "audio/sample_sound.hpp"

#include <algorithm>

namespace stridetick::audio {

static_assert(std::atomic<std::uint64_t>::is_always_lock_free);

namespace {

std::span<const float> samplesOf(const SampleSound& sound, Timbre timbre) noexcept {
    switch (timbre) {
        case Timbre::Plain:
            return sound.plain;
        case Timbre::Low:
            return sound.low;
        case Timbre::Accent:
            return sound.accent;
    }
    return sound.plain;
}

}  // namespace

ClickRenderer::ClickRenderer(LatestValue<ClickSettings>& settings, ClickEventQueue& events) noexcept
    : settings_(settings), events_(events) {}

bool ClickRenderer::renderRt(std::span<float> out, std::size_t channels, std::uint32_t sampleRate,
                             bool heard) noexcept {
    adoptRt(sampleRate);
    const std::size_t frames = out.size() / channels;
    placeStepsRt(frame_ + static_cast<std::int64_t>(frames), heard);
    bool sounded = false;
    for (std::size_t done = 0; done < frames; done += kChunkFrames) {
        const std::size_t size = std::min(kChunkFrames, frames - done);
        const auto part = out.subspan(done * channels, size * channels);
        if (!renderChunkRt(size, channels > 1)) {
            std::fill(part.begin(), part.end(), 0.0F);
            continue;
        }
        sounded = true;
        for (std::size_t channel = 0; channel < channels; ++channel) {
            const Chunk& source = channel % 2 == 0 ? left_ : right_;
            float* place = part.data() + channel;
            for (std::size_t i = 0; i < size; ++i) {
                *place = source[i];
                place += channels;
            }
        }
    }
    return sounded;
}

void ClickRenderer::skipRt(std::int64_t frames, std::uint32_t sampleRate) noexcept {
    adoptRt(sampleRate);
    placeStepsRt(frame_ + frames, false);
    silenceRt();
    frame_ += frames;
}

std::optional<FramePlace> ClickRenderer::nextBeat() const noexcept {
    return run_ ? run_->nextBeat() : std::nullopt;
}

void ClickRenderer::moveTo(std::uint32_t sampleRate,
                           std::optional<double> framesToNextBeat) noexcept {
    silenceRt();
    sampleRate_ = sampleRate;
    volume_.setRate(sampleRate);
    unmuted_.setRate(sampleRate);
    if (run_ && framesToNextBeat) {
        run_->moveNextTo(FramePlace::carried(frame_, std::max(*framesToNextBeat, 0.0)), sampleRate);
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
    if (!adopted_ || wanted.generation != current_.generation) {
        adoptRunRt(wanted);
        volume_.setTarget(wanted.gain);
        unmuted_.setTarget(wanted.muted ? 0.0F : 1.0F);
        if (!adopted_) {
            volume_.land();
        }
        current_ = wanted;
        adopted_ = true;
    }
    const float aside = 1 - std::clamp(current_.pattern.pan, 0.0F, 1.0F);
    leftFoot_.wantPlace(1, aside);
    rightFoot_.wantPlace(aside, 1);
    if (!leftFoot_.sounding() && !rightFoot_.sounding()) {
        unmuted_.land();  // the first click after a silence comes at full level (R40)
    }
    if (!oldSoundRings()) {
        released_.store(current_.generation, std::memory_order_release);
    }
}

bool ClickRenderer::oldSoundRings() const noexcept {
    std::array<std::span<const float>, 3> current;
    if (current_.own != nullptr) {
        current = {current_.own->plain, current_.own->low, current_.own->accent};
    }
    return !leftFoot_.readsOnly(current) || !rightFoot_.readsOnly(current);
}

void ClickRenderer::adoptRunRt(const ClickSettings& wanted) noexcept {
    if (!wanted.playing) {
        run_.reset();
    } else if (!run_ || wanted.startSerial != current_.startSerial) {
        run_.emplace(sampleRate_, wanted.plan, FramePlace{frame_, 0});
    }
    if (run_) {
        run_->setShift(wanted.shiftTenths);
    }
    if (wanted.cueSerial != current_.cueSerial) {
        cueRt(wanted.cue, FramePlace{frame_, 0});
    }
}

void ClickRenderer::placeStepsRt(std::int64_t end, bool heard) noexcept {
    if (!run_) {
        return;
    }
    for (auto step = run_->next(); step && step->place.frame < end; step = run_->next()) {
        if (step->kind == RunStep::Kind::Beat) {
            placeBeatRt(*step, heard);
        } else {
            cueRt(step->cue, step->place);
        }
        if (step->kind == RunStep::Kind::End) {
            events_.pushRt({.kind = ClickEvent::Kind::Ended,
                            .part = run_->part(),
                            .startSerial = current_.startSerial,
                            .tenthsOfSpm = run_->tenthsOfSpm(),
                            .frame = step->place.frame});
        }
        run_->advance();
    }
}

void ClickRenderer::placeBeatRt(const RunStep& step, bool heard) noexcept {
    const bool sounds = step.planned && !current_.muted;
    if (sounds && (step.beat < 0 || current_.pattern.sounds(step.beat))) {
        clickRt(step);
    }
    events_.pushRt({.part = run_->part(),
                    .planned = step.planned,
                    .audible = heard && sounds,
                    .startSerial = current_.startSerial,
                    .tenthsOfSpm = run_->tenthsOfSpm(),
                    .frame = step.place.frame,
                    .beat = step.beat});
}

void ClickRenderer::clickRt(const RunStep& step) noexcept {
    const bool rightFoot = step.beat % 2 != 0;
    VoiceBus& bus = rightFoot ? rightFoot_ : leftFoot_;
    Timbre timbre = current_.pattern.tonePerFoot && rightFoot ? Timbre::Low : Timbre::Plain;
    if (step.beat < 0 || current_.pattern.accents(step.beat)) {
        timbre = Timbre::Accent;
    }
    if (current_.sound == ClickSound::Own && current_.own != nullptr &&
        current_.own->sampleRate == sampleRate_) {
        bus.startRt(samplesOf(*current_.own, timbre), step.place);
        return;
    }
    for (const Tone& tone : clickTones(current_.sound)) {
        bus.startRt(pitched(tone, pitchOf(timbre)), step.place, sampleRate_);
    }
}

void ClickRenderer::cueRt(Cue cue, FramePlace onset) noexcept {
    if (onset.frame < frame_) {
        onset = {frame_, 0};
    }
    for (const Tone& tone : cueTones(cue)) {
        cues_.startRt(tone, onset, sampleRate_);
    }
}

bool ClickRenderer::renderChunkRt(std::size_t frames, bool stereo) noexcept {
    const bool clicks = leftFoot_.sounding() || rightFoot_.sounding();
    if (!clicks && !cues_.sounding()) {
        volume_.skipRt(frames);
        frame_ += static_cast<std::int64_t>(frames);
        return false;
    }
    const bool apart = stereo && (leftFoot_.left() != leftFoot_.right() ||
                                  rightFoot_.left() != rightFoot_.right());
    const auto left = std::span{left_}.first(frames);
    const auto right = apart ? std::span{right_}.first(frames) : std::span<float>{};
    std::fill(left.begin(), left.end(), 0.0F);
    std::fill(right.begin(), right.end(), 0.0F);
    if (clicks) {
        addBusRt(leftFoot_, left, right);
        addBusRt(rightFoot_, left, right);
        unmuted_.applyRt(left, right);
    }
    addBusRt(cues_, left, right);
    volume_.applyRt(left, right);
    keepBelowFullScaleRt(left);
    keepBelowFullScaleRt(right);
    if (!apart && stereo) {
        std::copy(left.begin(), left.end(), right_.begin());
    }
    frame_ += static_cast<std::int64_t>(frames);
    return true;
}

void ClickRenderer::addBusRt(VoiceBus& bus, std::span<float> left,
                             std::span<float> right) noexcept {
    if (right.empty()) {
        bus.addRt(left, frame_);
        return;
    }
    if (!bus.sounding()) {
        return;
    }
    const auto one = std::span{one_}.first(left.size());
    std::fill(one.begin(), one.end(), 0.0F);
    bus.addRt(one, frame_);
    for (std::size_t i = 0; i < one.size(); ++i) {
        left[i] += one[i] * bus.left();
        right[i] += one[i] * bus.right();
    }
}

void ClickRenderer::silenceRt() noexcept {
    leftFoot_.stopRt();
    rightFoot_.stopRt();
    cues_.stopRt();
}

}  // namespace stridetick::audio
