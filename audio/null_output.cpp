// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/null_output.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace stridetick::audio {

namespace {

// Beats are told at most this late; the pulse on the screen is drawn at 60 Hz at best.
constexpr std::chrono::milliseconds kPace{10};
constexpr std::int64_t kFramesPerBlock = 256;

}  // namespace

NullOutput::NullOutput(std::uint32_t sampleRate, std::chrono::steady_clock::time_point firstFrame)
    : sampleRate_(sampleRate), firstFrame_(firstFrame) {}

NullOutput::~NullOutput() { close(); }

tl::expected<OutputFacts, OutputError> NullOutput::tryOpen(std::shared_ptr<SoundSource> source) {
    source_ = std::move(source);
    thread_ = std::jthread{[this](const std::stop_token& stop) { run(stop, *source_); }};
    OutputFacts facts;
    facts.sampleRate = sampleRate_;
    facts.framesPerBuffer = kFramesPerBlock;
    facts.buffers = 1;
    return facts;
}

void NullOutput::close() noexcept { thread_ = {}; }

void NullOutput::run(const std::stop_token& stop, SoundSource& source) {
    std::array<float, kFramesPerBlock> unheard;
    std::int64_t asked = 0;
    std::unique_lock lock{mutex_};
    while (!stop.stop_requested()) {
        const std::chrono::duration<double> since = std::chrono::steady_clock::now() - firstFrame_;
        const auto due = static_cast<std::int64_t>(since.count() * sampleRate_);
        while (asked < due && !stop.stop_requested()) {
            const auto frames = std::min(due - asked, kFramesPerBlock);
            source.renderRt(std::span{unheard}.first(static_cast<std::size_t>(frames)), 1,
                            sampleRate_, false);
            asked += frames;
        }
        wake_.wait_for(lock, stop, kPace, [] { return false; });
    }
}

}  // namespace stridetick::audio
