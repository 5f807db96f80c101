// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace stridetick::audio {

/// The runner's own click, ready for one sample rate: one channel, full scale at most, in three
/// pitches like every other sound. Never changed once made.
struct SampleSound {
    std::uint32_t sampleRate = 0;
    std::vector<float> plain;
    std::vector<float> low;
    std::vector<float> accent;
};

inline constexpr std::chrono::seconds kLongestSound{1};
/// Of the built-in click: -1 dB of full scale.
inline constexpr float kClickPeak = 0.891F;

/// A file's sound as it was recorded, its channels mixed to one and its loudest sample at full
/// scale. It begins where it is heard: what lies more than 60 dB below the loudest sample is cut
/// from both ends, so that the beat is where the sound is.
struct LoadedSound {
    std::uint32_t sampleRate = 0;
    std::vector<float> samples;
};

struct SampleError {
    enum class Kind { NoFile, Unreadable, TooLong, Empty, Silent, NotFinite };
    Kind kind = Kind::Unreadable;
    std::string detail;  ///< the library's or the system's own words, where it has any
};

/// WAV, FLAC, Ogg, MP3 and what else libsndfile reads. Never reads more than kLongestSound,
/// whatever the file says of itself. Thread: any.
tl::expected<LoadedSound, SampleError> tryLoadSound(const std::filesystem::path& path);

/// Resampled to the device's rate in the three pitches, the loudest of which peaks at kClickPeak.
/// Takes some milliseconds: not for the callback. Nothing for an empty sound or at a rate more
/// than a hundred times the sound's own.
std::shared_ptr<const SampleSound> prepared(const LoadedSound& sound, std::uint32_t sampleRate);

}  // namespace stridetick::audio
