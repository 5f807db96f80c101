// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace stridetick::audio {

enum class SoundFormat { Wav, Flac, Ogg, Mp3 };

/// By the file's ending, in capitals or not; nothing for every other one.
std::optional<SoundFormat> soundFormatOf(const std::filesystem::path& path);

struct SoundFileFacts {
    std::uint32_t sampleRate = 48'000;
    std::uint32_t channels = 1;
    std::int64_t frames = 0;  ///< that will be written
    std::string title{};
    std::string comment{};
};

struct SoundFileError {
    enum class Kind {
        Rate,     ///< the format has no such sample rate
        TooLong,  ///< a WAV file ends at 4 GB
        Create,   ///< nothing can be written in that folder
        Write     ///< it went wrong on the way: a full disk
    };
    Kind kind = Kind::Write;
    std::string detail;  ///< the system's own words
};

/// A sound file on its way: written under a hidden name beside its own and given that only when
/// it is whole. Destroyed before that, it leaves nothing, and an older file as it was.
/// Thread: one at a time. Fails by: tryCreate(), tryWrite(), tryFinish().
class SoundFileWriter {
 public:
    static tl::expected<SoundFileWriter, SoundFileError> tryCreate(
        const std::filesystem::path& path, SoundFormat format, const SoundFileFacts& facts);
    SoundFileWriter(SoundFileWriter&&) noexcept;
    SoundFileWriter& operator=(SoundFileWriter&&) noexcept;
    ~SoundFileWriter();

    /// Whole frames, of samples from -1 to 1.
    tl::expected<void, SoundFileError> tryWrite(std::span<const float> interleaved);
    /// The same for frames of nothing, in next to no time where the format allows it.
    tl::expected<void, SoundFileError> tryWriteSilence(std::size_t frames);
    /// Nothing is written after it.
    tl::expected<void, SoundFileError> tryFinish();

 private:
    struct Impl;
    explicit SoundFileWriter(std::unique_ptr<Impl> impl);
    tl::expected<void, SoundFileError> result(bool whole) const;
    std::unique_ptr<Impl> impl_;
};

}  // namespace stridetick::audio
