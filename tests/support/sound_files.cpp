// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sound_files.hpp"

#include <sndfile.h>

#include <algorithm>
#include <memory>
#include <stdexcept>

namespace stridetick::testing {

namespace {

struct Closer {
    void operator()(SNDFILE* file) const { sf_close(file); }
};
using File = std::unique_ptr<SNDFILE, Closer>;

std::string textOf(SNDFILE* file, int which) {
    const char* text = sf_get_string(file, which);
    return text != nullptr ? text : "";
}

int formatOf(const std::filesystem::path& path) {
    const std::string ending = path.extension();
    if (ending == ".flac") {
        return SF_FORMAT_FLAC | SF_FORMAT_PCM_16;
    }
    if (ending == ".ogg") {
        return SF_FORMAT_OGG | SF_FORMAT_VORBIS;
    }
    return ending == ".mp3" ? SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III
                            : SF_FORMAT_WAV | SF_FORMAT_FLOAT;
}

}  // namespace

std::vector<float> SoundFile::channel(std::size_t number) const {
    std::vector<float> one;
    one.reserve(frames());
    for (std::size_t i = number; i < samples.size(); i += channels) {
        one.push_back(samples[i]);
    }
    return one;
}

SoundFile readSoundFile(const std::filesystem::path& path) {
    constexpr sf_count_t kBlock = 65536;
    SF_INFO info{};
    const File file{sf_open(path.c_str(), SFM_READ, &info)};
    if (!file) {
        throw std::runtime_error(path.string() + ": " + sf_strerror(nullptr));
    }
    SoundFile sound{.sampleRate = info.samplerate,
                    .channels = static_cast<std::size_t>(info.channels),
                    .title = textOf(file.get(), SF_STR_TITLE),
                    .artist = textOf(file.get(), SF_STR_ARTIST),
                    .comment = textOf(file.get(), SF_STR_COMMENT),
                    .software = textOf(file.get(), SF_STR_SOFTWARE),
                    .samples = {}};
    std::size_t done = 0;
    for (sf_count_t frames = 1; frames > 0;) {
        sound.samples.resize(done + kBlock * sound.channels);
        frames = sf_readf_float(file.get(), sound.samples.data() + done, kBlock);
        done += static_cast<std::size_t>(frames) * sound.channels;
    }
    sound.samples.resize(done);
    return sound;
}

void writeSoundFile(const std::filesystem::path& path, int sampleRate, int channels,
                    const std::vector<float>& interleaved) {
    SF_INFO info{};
    info.samplerate = sampleRate;
    info.channels = channels;
    info.format = formatOf(path);
    const File file{sf_open(path.c_str(), SFM_WRITE, &info)};
    const auto count = static_cast<sf_count_t>(interleaved.size());
    if (!file || sf_write_float(file.get(), interleaved.data(), count) != count) {
        throw std::runtime_error(path.string() + ": " + sf_strerror(file.get()));
    }
}

std::vector<std::string> namesIn(const std::filesystem::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        names.push_back(entry.path().filename());
    }
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace stridetick::testing
