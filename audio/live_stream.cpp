// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/live_stream.hpp"

namespace stridetick::audio {

namespace {

// Headsets that wake have been seen to swallow 400 ms.
constexpr double kWarmSeconds = 0.5;
// While the buffer is filled and the server gets going, what is asked for says nothing of the pace:
// on a busy machine the sound began 45 ms after it had been asked for. Nor is it a gap in a sound.
constexpr double kFillSeconds = 0.1;

const char* wordsFor(StreamWatchdog::Verdict verdict) {
    switch (verdict) {
        case StreamWatchdog::Verdict::Healthy:
            return "";
        case StreamWatchdog::Verdict::Stalled:
            return "The sound system stopped asking for sound";
        case StreamWatchdog::Verdict::RunAway:
            return "The sound server went away";
        case StreamWatchdog::Verdict::Closed:
            return "The sound system closed the stream";
    }
    return "";
}

}  // namespace

LiveStream::LiveStream(const StreamSlot::Factory& factory, ClickRenderer& renderer,
                       const std::function<void()>& changed)
    : slot_(std::make_unique<StreamSlot>(factory, std::make_shared<StreamFeed>(renderer, true),
                                         changed)) {}

void LiveStream::look(std::chrono::steady_clock::time_point now) {
    if (problem_) {
        return;
    }
    if (!facts_) {
        const auto opened = slot_->opened();
        if (!opened) {
            return;
        }
        if (!*opened) {
            problem_ = opened->error().detail;
            return;
        }
        facts_ = **opened;
        map_.emplace(facts_->sampleRate);
        watchdog_.emplace(facts_->sampleRate, now);
    }
    if (auto device = slot_->device(); !device.empty()) {
        facts_->device = std::move(device);
    }
    const std::int64_t frames = feed().frames();
    const bool flooded = feed().flooded();
    if (!flooded) {  // what a stream that ran away says of its clock is worth nothing
        readPairs();
    }
    const auto verdict = watchdog_->check(frames, lastAsked_, flooded, slot_->isOpen(), now);
    if (verdict != StreamWatchdog::Verdict::Healthy) {
        problem_ = wordsFor(verdict);
    }
}

std::optional<std::chrono::milliseconds> LiveStream::untilNextLook(
    std::chrono::steady_clock::time_point now) const {
    return watchdog_ ? std::optional{watchdog_->untilNextLook(now)} : std::nullopt;
}

void LiveStream::readPairs() {
    while (const auto pair = feed().popPair()) {
        steady_ = secondsPlayed(pair->frame) >= kFillSeconds;
        if (steady_) {
            map_->add(*pair);
        }
        watchdog_->asked(*pair);
        // Full once it has got its block, and the system may mix a part of one ahead.
        const auto lasts = (held() + facts_->wholeBuffer()) / 2;
        if (steady_ && lastAsked_ && pair->asked - *lastAsked_ > lasts) {
            ++underruns_;
        }
        lastAsked_ = pair->asked;
    }
    const std::uint64_t told = feed().underruns();
    const std::uint64_t before = std::exchange(told_, told);
    underruns_ += steady_ ? told - before : 0;
}

bool LiveStream::warm() const {
    if (!facts_) {
        return false;
    }
    return secondsPlayed(slot_->feed().frames()) >= kWarmSeconds;
}

double LiveStream::secondsPlayed(std::int64_t asked) const {
    const auto buffered = std::int64_t{facts_->framesPerBuffer} * facts_->buffers;
    return static_cast<double>(asked - buffered) / facts_->sampleRate;
}

std::chrono::microseconds LiveStream::delay() const {
    if (!facts_) {
        return {};
    }
    return facts_->latency.value_or(held());
}

std::chrono::microseconds LiveStream::held() const {
    // As PulseAudio was seen to: all buffers but the one that it asks for.
    return facts_->wholeBuffer() * (facts_->buffers - 1) / facts_->buffers;
}

std::unique_ptr<StreamSlot> LiveStream::close() {
    slot_->orderClose();
    return std::move(slot_);
}

}  // namespace stridetick::audio
