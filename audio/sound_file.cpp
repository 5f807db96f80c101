// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/sound_file.hpp"

#include "audio/partial_file.hpp"

#include <sndfile.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>
#include <vector>

namespace stridetick::audio {

namespace {

using Kind = SoundFileError::Kind;

constexpr std::int64_t kMostWavBytes = 0xFFFF'FFFFLL - 4096;  // a size has 32 bits; less the tags
constexpr std::size_t kLossyFrames = 1024;  // the Vorbis encoder takes its work space off the stack
// Asked by us: where the library refuses a rate, it forgets the encoder it made for it.
constexpr std::array kMp3Rates{8000U,   11'025U, 12'000U, 16'000U, 22'050U,
                               24'000U, 32'000U, 44'100U, 48'000U};
constexpr float kFullShort = 32767.0F / 32768.0F;
constexpr double kOggQuality = 0.7;
constexpr double kMp3Quality = 0.2;  // 0 is best: variable, about 64 kbit/s for a click
constexpr std::size_t kShortsInOneWrite = std::size_t{1} << 16;

tl::unexpected<SoundFileError> failed(Kind kind, std::string detail) {
    return tl::make_unexpected(SoundFileError{.kind = kind, .detail = std::move(detail)});
}

int libraryFormat(SoundFormat format) {
    switch (format) {
        case SoundFormat::Wav:
            return SF_FORMAT_WAV | SF_FORMAT_PCM_16;
        case SoundFormat::Flac:
            return SF_FORMAT_FLAC | SF_FORMAT_PCM_16;
        case SoundFormat::Ogg:
            return SF_FORMAT_OGG | SF_FORMAT_VORBIS;
        case SoundFormat::Mp3:
            return SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III;
    }
    return 0;
}

PartialFile& fileOf(void* user) { return *static_cast<PartialFile*>(user); }

/// The library writes through our own file: that tells what went wrong, and never overwrites.
SF_VIRTUAL_IO callsToOurFile() {
    return {.get_filelen = [](void* user) -> sf_count_t { return fileOf(user).length(); },
            .seek = [](sf_count_t offset, int whence, void* user) -> sf_count_t {
                PartialFile& file = fileOf(user);
                const std::int64_t from = whence == SEEK_CUR   ? file.place()
                                          : whence == SEEK_END ? file.length()
                                                               : 0;
                file.moveTo(from + offset);
                return file.place();
            },
            .read = [](void* data, sf_count_t bytes, void* user) -> sf_count_t {
                return static_cast<sf_count_t>(
                    fileOf(user).read(data, static_cast<std::size_t>(bytes)));
            },
            .write = [](const void* data, sf_count_t bytes, void* user) -> sf_count_t {
                return static_cast<sf_count_t>(
                    fileOf(user).write(data, static_cast<std::size_t>(bytes)));
            },
            .tell = [](void* user) -> sf_count_t { return fileOf(user).place(); }};
}

}  // namespace

struct SoundFileWriter::Impl {
    PartialFile file;
    SF_VIRTUAL_IO calls = callsToOurFile();
    SNDFILE* sound = nullptr;
    std::size_t channels = 1;
    bool lossy = false;
    std::vector<std::int16_t> shorts = std::vector<std::int16_t>(kShortsInOneWrite);
    std::size_t shortsUsed = 0;

    explicit Impl(const std::filesystem::path& path) : file(path) {}
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;
    ~Impl() { closeSound(); }

    int closeSound() { return sound != nullptr ? sf_close(std::exchange(sound, nullptr)) : 0; }
    /// Room for at most `most` samples, and at least one.
    std::span<std::int16_t> nextShorts(std::size_t most) {
        const std::size_t room = std::min(most, shorts.size() - shortsUsed);
        const auto place = std::span{shorts}.subspan(shortsUsed, room);
        shortsUsed += room;
        return place;
    }
    bool flushShorts() {
        const auto count = static_cast<sf_count_t>(std::exchange(shortsUsed, 0));
        return count == 0 || sf_write_short(sound, shorts.data(), count) == count;
    }
    bool flushFullShorts() { return shortsUsed < shorts.size() || flushShorts(); }
    bool writeShorts(std::span<const float> samples) {
        while (!samples.empty()) {
            const auto place = nextShorts(samples.size());
            // To the nearest, by an offset that leaves nothing below zero to be cut towards it.
            std::transform(samples.begin(), samples.begin() + std::ssize(place), place.begin(),
                           [](float sample) {
                               const float held = std::min(std::max(sample, -1.0F), kFullShort);
                               return static_cast<std::int16_t>(
                                   static_cast<int>(held * 32768.0F + 32768.5F) - 32768);
                           });
            samples = samples.subspan(place.size());
            if (!flushFullShorts()) {
                return false;
            }
        }
        return true;
    }
    bool writeSilentShorts(std::size_t count) {
        while (count > 0) {
            const auto place = nextShorts(count);
            std::fill(place.begin(), place.end(), std::int16_t{0});
            count -= place.size();
            if (!flushFullShorts()) {
                return false;
            }
        }
        return true;
    }
    bool writeSilentFloats(std::size_t count) {
        const std::vector<float> silence(std::min(count, kLossyFrames * channels));
        for (std::size_t part = 0; count > 0; count -= part) {
            part = std::min(count, silence.size());
            if (!writeFloats(std::span{silence}.first(part))) {
                return false;
            }
        }
        return true;
    }
    bool writeFloats(std::span<const float> samples) {
        while (!samples.empty()) {
            const auto part = samples.first(std::min(samples.size(), kLossyFrames * channels));
            const auto count = static_cast<sf_count_t>(part.size());
            if (sf_write_float(sound, part.data(), count) != count) {
                return false;
            }
            samples = samples.subspan(part.size());
        }
        return true;
    }
};

std::optional<SoundFormat> soundFormatOf(const std::filesystem::path& path) {
    std::string ending = path.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    if (ending == ".wav") {
        return SoundFormat::Wav;
    }
    if (ending == ".flac") {
        return SoundFormat::Flac;
    }
    if (ending == ".ogg") {
        return SoundFormat::Ogg;
    }
    if (ending == ".mp3") {
        return SoundFormat::Mp3;
    }
    return std::nullopt;
}

tl::expected<SoundFileWriter, SoundFileError> SoundFileWriter::tryCreate(
    const std::filesystem::path& path, SoundFormat format, const SoundFileFacts& facts) {
    const std::int64_t bytes = facts.frames * facts.channels * std::int64_t{2};
    if (format == SoundFormat::Wav && bytes > kMostWavBytes) {
        return failed(Kind::TooLong, {});
    }
    if (format == SoundFormat::Mp3 &&
        std::find(kMp3Rates.begin(), kMp3Rates.end(), facts.sampleRate) == kMp3Rates.end()) {
        return failed(Kind::Rate,
                      "an MP3 file has 48000, 44100 or 32000 samples a second, or the half or "
                      "quarter of them");
    }
    SF_INFO info{};
    info.samplerate = static_cast<int>(facts.sampleRate);
    info.channels = static_cast<int>(facts.channels);
    info.format = libraryFormat(format);
    auto impl = std::make_unique<Impl>(path);
    if (impl->file.failed()) {
        return failed(Kind::Create, impl->file.error());
    }
    impl->channels = facts.channels;
    impl->lossy = format == SoundFormat::Ogg || format == SoundFormat::Mp3;
    impl->sound = sf_open_virtual(&impl->calls, SFM_WRITE, &info, &impl->file);
    if (impl->sound == nullptr) {
        return impl->file.failed() ? failed(Kind::Write, impl->file.error())
                                   : failed(Kind::Rate, sf_strerror(nullptr));
    }
    if (impl->lossy) {
        double quality = format == SoundFormat::Ogg ? kOggQuality : 1 - kMp3Quality;
        sf_command(impl->sound, SFC_SET_VBR_ENCODING_QUALITY, &quality, sizeof quality);
    }
    // Ogg and MP3 take these before the first sample only.
    sf_set_string(impl->sound, SF_STR_TITLE, facts.title.c_str());
    sf_set_string(impl->sound, SF_STR_ARTIST, "Stridetick");
    sf_set_string(impl->sound, SF_STR_COMMENT, facts.comment.c_str());
    sf_set_string(impl->sound, SF_STR_SOFTWARE, "Stridetick");
    return SoundFileWriter{std::move(impl)};
}

SoundFileWriter::SoundFileWriter(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
SoundFileWriter::SoundFileWriter(SoundFileWriter&&) noexcept = default;
SoundFileWriter& SoundFileWriter::operator=(SoundFileWriter&&) noexcept = default;
SoundFileWriter::~SoundFileWriter() = default;

tl::expected<void, SoundFileError> SoundFileWriter::result(bool whole) const {
    if (impl_->file.failed()) {
        return failed(Kind::Write, impl_->file.error());
    }
    if (!whole) {
        return failed(Kind::Write, sf_strerror(impl_->sound));
    }
    return {};
}

tl::expected<void, SoundFileError> SoundFileWriter::tryWrite(std::span<const float> interleaved) {
    return result(impl_->lossy ? impl_->writeFloats(interleaved) : impl_->writeShorts(interleaved));
}

tl::expected<void, SoundFileError> SoundFileWriter::tryWriteSilence(std::size_t frames) {
    const std::size_t count = frames * impl_->channels;
    return result(impl_->lossy ? impl_->writeSilentFloats(count) : impl_->writeSilentShorts(count));
}

tl::expected<void, SoundFileError> SoundFileWriter::tryFinish() {
    if (auto rest = result(impl_->flushShorts()); !rest) {
        return rest;
    }
    const int closed = impl_->closeSound();
    if (closed == 0 && impl_->file.keep()) {
        return {};
    }
    return failed(Kind::Write,
                  impl_->file.failed() ? impl_->file.error() : sf_error_number(closed));
}

}  // namespace stridetick::audio
