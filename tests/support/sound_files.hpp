// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace stridetick::testing {

/// All of a sound file, read by libsndfile. Fails by: std::runtime_error in readSoundFile().
struct SoundFile {
    int sampleRate = 0;
    std::size_t channels = 0;
    std::string title;
    std::string artist;
    std::string comment;
    std::string software;
    std::vector<float> samples;  ///< interleaved

    std::size_t frames() const { return samples.size() / channels; }
    std::vector<float> channel(std::size_t number) const;
};
SoundFile readSoundFile(const std::filesystem::path& path);

/// By libsndfile: WAV of floats, FLAC, Ogg or MP3 by the file's ending.
void writeSoundFile(const std::filesystem::path& path, int sampleRate, int channels,
                    const std::vector<float>& interleaved);

/// Names in a folder, hidden ones too, in their order.
std::vector<std::string> namesIn(const std::filesystem::path& folder);

}  // namespace stridetick::testing
