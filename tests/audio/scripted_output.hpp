// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/null_output.hpp"
#include "audio/output_choice.hpp"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <utility>

namespace stridetick::audio {

/// What a ScriptedOutput does, changed by the test while it runs. Shared, since a stream that is
/// stuck outlives those who wanted it.
struct OutputScript {
    std::atomic<bool> refuse{false};
    std::atomic<bool> dead{false};
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

    void blockOpen(bool block) { set(openBlocked, block); }
    void blockClose(bool block) { set(closeBlocked, block); }
    void pass(const bool& blocked) {
        std::unique_lock lock{mutex};
        changed.wait(lock, [&blocked] { return !blocked; });
    }

    bool openBlocked = false;
    bool closeBlocked = false;
    std::string unplugged;
    std::mutex mutex;
    std::condition_variable changed;

 private:
    void set(bool& flag, bool value) {
        const std::scoped_lock lock{mutex};
        flag = value;
        changed.notify_all();
    }
};

/// A device whose pace is real and whose faults are the test's.
class ScriptedOutput : public OutputDevice {
 public:
    explicit ScriptedOutput(std::shared_ptr<OutputScript> script, OutputChoice choice = {})
        : script_(std::move(script)), choice_(std::move(choice)) {}

    tl::expected<OutputFacts, OutputError> tryOpen(std::shared_ptr<SoundSource> source) override {
        script_->pass(script_->openBlocked);
        if (script_->refuse) {
            return tl::unexpected{OutputError{OutputError::Kind::Refused, "refused by the script"}};
        }
        if (script_->isUnplugged(choice_.device)) {
            return tl::unexpected{
                OutputError{OutputError::Kind::NoDevice, choice_.device + " is not there"}};
        }
        ++script_->opened;
        auto facts = pacer_.tryOpen(std::move(source));
        facts->api = "script";
        facts->device = choice_.device.empty() ? "Scripted" : choice_.device;
        facts->framesPerBuffer = choice_.framesPerBuffer;
        facts->buffers = 4;
        return facts;
    }
    void close() noexcept override {
        script_->pass(script_->closeBlocked);
        script_->closed += pacer_.isOpen() ? 1 : 0;
        pacer_.close();
    }
    bool isOpen() const noexcept override {
        return !script_->dead && !script_->isUnplugged(choice_.device);
    }

 private:
    std::shared_ptr<OutputScript> script_;
    const OutputChoice choice_;
    NullOutput pacer_{48'000, std::chrono::steady_clock::now()};
};

}  // namespace stridetick::audio
