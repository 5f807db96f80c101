// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/null_output.hpp"
#include "audio/output_choice.hpp"

#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace stridetick::audio {

/// What a ScriptedOutput does, changed by the test while it runs. Shared, since a stream that is
/// stuck outlives those who wanted it.
struct OutputScript {
    std::atomic<bool> refuse{false};
    std::atomic<bool> dead{false};
    std::atomic<bool> dry{false};      // says once that it ran dry
    std::atomic<int> dryBeginning{0};  // so many frames it says that
    std::atomic<int> holdUpMs{0};      // once
    std::atomic<int> startsLateMs{0};  // after its buffer was filled
    std::atomic<int> refused{0};
    std::atomic<int> opened{0};
    std::atomic<int> closed{0};

    /// A device of this name is not there; with an empty name, all are.
    void unplug(const std::string& device) {
        const std::scoped_lock lock{mutex};
        unplugged = device;
    }
    bool isUnplugged(const std::string& device) {
        const std::scoped_lock lock{mutex};
        return !device.empty() && device == unplugged;
    }

    std::vector<float> heardSoFar() {
        const std::scoped_lock lock{mutex};
        return heard;
    }

    /// A device of this name does not open, nor fail to; with an empty name, all answer.
    void freeze(const std::string& device) {
        const std::scoped_lock lock{mutex};
        frozen = device;
        changed.notify_all();
    }
    void passUnlessFrozen(const std::string& device) {
        std::unique_lock lock{mutex};
        changed.wait(lock, [&] { return device.empty() || device != frozen; });
    }

    void blockOpen(bool block) { set(openBlocked, block); }
    void blockClose(bool block) { set(closeBlocked, block); }
    void pass(const bool& blocked) {
        std::unique_lock lock{mutex};
        changed.wait(lock, [&blocked] { return !blocked; });
    }

    bool openBlocked = false;
    bool closeBlocked = false;
    std::string unplugged;
    std::string frozen;
    std::vector<float> heard;  // from the stream opened last
    std::atomic<bool> swallowedSound{false};
    std::mutex mutex;
    std::condition_variable changed;

 private:
    void set(bool& flag, bool value) {
        const std::scoped_lock lock{mutex};
        flag = value;
        changed.notify_all();
    }
};

/// What comes out of a headset that wakes: nothing of the first 400 ms, then a second of sound.
class WakingEar : public SoundSource {
 public:
    WakingEar(std::shared_ptr<SoundSource> source, std::shared_ptr<OutputScript> script)
        : source_(std::move(source)), script_(std::move(script)) {}

    void renderRt(std::span<float> interleaved, std::size_t channels, std::uint32_t sampleRate,
                  bool underran) noexcept override {
        source_->renderRt(interleaved, channels, sampleRate, underran || saysDry());
        const std::size_t swallowed = sampleRate * 2 / 5;
        const std::scoped_lock lock{script_->mutex};
        for (std::size_t i = 0; i < interleaved.size(); i += channels) {
            if (frame_ < swallowed && interleaved[i] != 0) {
                script_->swallowedSound = true;
            }
            if (frame_++ >= swallowed && script_->heard.size() < std::size_t{2} * sampleRate) {
                script_->heard.push_back(interleaved[i]);
            }
        }
    }

 private:
    bool saysDry() noexcept {
        std::this_thread::sleep_for(std::chrono::milliseconds{script_->holdUpMs.exchange(0)});
        return script_->dry.exchange(false) ||
               frame_ < static_cast<std::size_t>(script_->dryBeginning);
    }

    std::shared_ptr<SoundSource> source_;
    std::shared_ptr<OutputScript> script_;
    std::size_t frame_ = 0;
};

/// A device whose pace is real and whose faults are the test's.
class ScriptedOutput : public OutputDevice {
 public:
    explicit ScriptedOutput(std::shared_ptr<OutputScript> script, OutputChoice choice = {})
        : script_(std::move(script)), choice_(std::move(choice)) {}

    tl::expected<OutputFacts, OutputError> tryOpen(std::shared_ptr<SoundSource> source) override {
        script_->pass(script_->openBlocked);
        script_->passUnlessFrozen(choice_.device);
        if (script_->refuse) {
            ++script_->refused;
            return tl::unexpected{OutputError{OutputError::Kind::Refused, "refused by the script"}};
        }
        if (script_->isUnplugged(choice_.device)) {
            return tl::unexpected{
                OutputError{OutputError::Kind::NoDevice, choice_.device + " is not there"}};
        }
        ++script_->opened;
        {
            const std::scoped_lock lock{script_->mutex};
            script_->heard.clear();
        }
        auto ear = std::make_shared<WakingEar>(std::move(source), script_);
        auto begin = std::chrono::steady_clock::now();
        if (script_->startsLateMs > 0) {
            std::array<float, 384> block{};
            for (int i = 0; i < 4; ++i) {
                ear->renderRt(block, 1, 48'000, false);
            }
            begin += std::chrono::milliseconds{script_->startsLateMs};
        }
        pacer_ = std::make_unique<NullOutput>(48'000, begin);
        auto facts = pacer_->tryOpen(std::move(ear));
        facts->api = "script";
        facts->device = choice_.device.empty() ? "Scripted" : choice_.device;
        facts->framesPerBuffer = choice_.framesPerBuffer;
        facts->buffers = 4;
        return facts;
    }
    void close() noexcept override {
        script_->pass(script_->closeBlocked);
        script_->closed += pacer_ ? 1 : 0;
        pacer_.reset();
    }
    bool isOpen() const noexcept override {
        return !script_->dead && !script_->isUnplugged(choice_.device);
    }

 private:
    std::shared_ptr<OutputScript> script_;
    const OutputChoice choice_;
    std::unique_ptr<NullOutput> pacer_;
};

}  // namespace stridetick::audio
