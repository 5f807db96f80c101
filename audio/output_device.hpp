// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace stridetick::audio {

/// What a device asks for its next sound. Thread: the device's callback.
class SoundSource {
 public:
    SoundSource() = default;
    SoundSource(const SoundSource&) = delete;
    SoundSource& operator=(const SoundSource&) = delete;
    virtual ~SoundSource() = default;

    /// Fills the whole of `interleaved`. `underran`: the device says that it ran dry before this.
    virtual void renderRt(std::span<float> interleaved, std::size_t channels,
                          std::uint32_t sampleRate, bool underran) noexcept = 0;
};

/// What was really opened, which is not always what was asked for.
struct OutputFacts {
    std::string api;  ///< OutputApi::name
    std::string device;
    std::uint32_t sampleRate = 0;
    std::uint32_t framesPerBuffer = 0;
    std::uint32_t buffers = 0;
    std::optional<std::chrono::microseconds> latency;  ///< nothing where the system reports none

    std::chrono::microseconds wholeBuffer() const {
        const std::int64_t frames = std::int64_t{framesPerBuffer} * buffers;
        return std::chrono::microseconds{sampleRate == 0 ? 0 : frames * 1'000'000 / sampleRate};
    }
};

struct OutputError {
    enum class Kind { NoDevice, Refused };
    Kind kind = Kind::NoDevice;
    std::string detail;  ///< the sound system's own words
};

/// One stream to one device, opened once. Thread: one thread opens, closes and destroys it; each
/// of these may block for as long as the sound system does. Fails by: tryOpen(), isOpen().
class OutputDevice {
 public:
    OutputDevice() = default;
    OutputDevice(const OutputDevice&) = delete;
    OutputDevice& operator=(const OutputDevice&) = delete;
    virtual ~OutputDevice() = default;

    /// Keeps `source` until it is closed; asks it from its own thread, perhaps before returning.
    virtual tl::expected<OutputFacts, OutputError> tryOpen(std::shared_ptr<SoundSource> source) = 0;
    /// No sound is asked for after it returns.
    virtual void close() noexcept = 0;
    /// False once the sound system has closed the stream by itself. Any thread, between tryOpen()
    /// and close().
    virtual bool isOpen() const noexcept = 0;
    /// Where it plays now, if the system took it elsewhere; else empty. As isOpen().
    virtual std::string device() const { return {}; }
};

}  // namespace stridetick::audio
