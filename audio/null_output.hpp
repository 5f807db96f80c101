// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/output_device.hpp"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>

namespace stridetick::audio {

/// A device without sound, paced by the steady clock, so that beats and the pulse on the screen go
/// on. Its first frame may lie in the past: what is behind is asked for at once.
class NullOutput : public OutputDevice {
 public:
    NullOutput(std::uint32_t sampleRate, std::chrono::steady_clock::time_point firstFrame);
    ~NullOutput() override;

    tl::expected<OutputFacts, OutputError> tryOpen(std::shared_ptr<SoundSource> source) override;
    void close() noexcept override;
    bool isOpen() const noexcept override { return thread_.joinable(); }

 private:
    void run(const std::stop_token& stop, SoundSource& source);

    const std::uint32_t sampleRate_;
    const std::chrono::steady_clock::time_point firstFrame_;
    std::mutex mutex_;
    std::condition_variable_any wake_;
    std::shared_ptr<SoundSource> source_;
    std::jthread thread_;
};

}  // namespace stridetick::audio
