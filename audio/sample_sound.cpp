// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/sample_sound.hpp"

#include "audio/click_sound.hpp"

#include <sndfile.h>

#include <algorithm>
#include <cmath>
#include <span>
#include <system_error>

#include <samplerate.h>

namespace stridetick::audio {

namespace {

// Bounds on what a file may claim of itself, far above any click.
constexpr std::uintmax_t kLargestFile = std::uintmax_t{64} << 20;
constexpr int kLowestRate = 4000;
constexpr int kHighestRate = 384'000;
constexpr int kMostChannelsRead = 32;

constexpr double kSilentPeak = 0.001;  // of full scale: -60 dB
constexpr float kInaudible = 0.001F;   // of the loudest sample
constexpr double kMostRatio = 100;
constexpr sf_count_t kBlockFrames = 4096;

struct SoundCloser {
    void operator()(SNDFILE* file) const { sf_close(file); }
};
using SoundReader = std::unique_ptr<SNDFILE, SoundCloser>;

tl::unexpected<SampleError> refused(SampleError::Kind kind, std::string detail = {}) {
    return tl::make_unexpected(SampleError{.kind = kind, .detail = std::move(detail)});
}

/// The mean of the channels, up to one frame more than `most`.
std::vector<double> mixedToOne(SNDFILE* file, int channels, std::size_t most) {
    std::vector<double> mono;
    const auto width = static_cast<std::size_t>(channels);
    std::vector<double> block(width * kBlockFrames);
    while (mono.size() <= most) {
        const sf_count_t frames = sf_readf_double(file, block.data(), kBlockFrames);
        if (frames <= 0) {
            break;
        }
        for (std::size_t i = 0; i < static_cast<std::size_t>(frames); ++i) {
            double sum = 0;
            for (std::size_t channel = 0; channel < width; ++channel) {
                sum += block[i * width + channel];
            }
            mono.push_back(sum / channels);
        }
    }
    return mono;
}

/// At full scale, without what is not heard at either end. `peak` is above zero.
std::vector<float> trimmed(const std::vector<double>& mono, double peak) {
    std::vector<float> samples(mono.size());
    std::transform(mono.begin(), mono.end(), samples.begin(),
                   [peak](double sample) { return static_cast<float>(sample / peak); });
    const auto heard = [](float sample) { return std::abs(sample) > kInaudible; };
    samples.erase(std::find_if(samples.rbegin(), samples.rend(), heard).base(), samples.end());
    samples.erase(samples.begin(), std::find_if(samples.begin(), samples.end(), heard));
    return samples;
}

/// Nothing if the library refuses.
std::vector<float> resampled(const std::vector<float>& samples, double ratio) {
    if (ratio == 1) {
        return samples;
    }
    std::vector<float> out(
        static_cast<std::size_t>(std::ceil(static_cast<double>(samples.size()) * ratio)) + 1);
    SRC_DATA data{};
    data.data_in = samples.data();
    data.input_frames = static_cast<long>(samples.size());
    data.data_out = out.data();
    data.output_frames = static_cast<long>(out.size());
    data.src_ratio = ratio;
    if (src_simple(&data, SRC_SINC_BEST_QUALITY, 1) != 0) {
        return {};
    }
    out.resize(static_cast<std::size_t>(data.output_frames_gen));
    return out;
}

float peakOf(std::span<const float> samples) {
    float peak = 0;
    for (const float sample : samples) {
        peak = std::max(peak, std::abs(sample));
    }
    return peak;
}

}  // namespace

tl::expected<LoadedSound, SampleError> tryLoadSound(const std::filesystem::path& path) {
    using Kind = SampleError::Kind;
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (status.type() == std::filesystem::file_type::not_found) {
        return refused(Kind::NoFile);
    }
    if (status.type() != std::filesystem::file_type::regular) {  // a pipe might never end
        return refused(Kind::Unreadable, error ? error.message() : "not a file");
    }
    const std::uintmax_t bytes = std::filesystem::file_size(path, error);
    if (error) {
        return refused(Kind::Unreadable, error.message());
    }
    if (bytes == 0) {
        return refused(Kind::Empty);
    }
    if (bytes > kLargestFile) {  // MP3 is searched to its end merely to be opened
        return refused(Kind::TooLong);
    }
    SF_INFO info{};
    const SoundReader file{sf_open(path.c_str(), SFM_READ, &info)};
    if (!file) {
        return refused(Kind::Unreadable, sf_strerror(nullptr));
    }
    if (info.samplerate < kLowestRate || info.samplerate > kHighestRate || info.channels < 1 ||
        info.channels > kMostChannelsRead) {
        return refused(Kind::Unreadable, std::to_string(info.channels) + " channels at " +
                                             std::to_string(info.samplerate) + " Hz");
    }
    const std::size_t most =
        static_cast<std::size_t>(info.samplerate) * static_cast<std::size_t>(kLongestSound.count());
    const std::vector<double> mono = mixedToOne(file.get(), info.channels, most);
    if (mono.empty()) {
        return sf_error(file.get()) == SF_ERR_NO_ERROR
                   ? refused(Kind::Empty)
                   : refused(Kind::Unreadable, sf_strerror(file.get()));
    }
    if (mono.size() > most) {
        return refused(Kind::TooLong);
    }
    double peak = 0;
    for (const double sample : mono) {
        if (!std::isfinite(sample)) {
            return refused(Kind::NotFinite);
        }
        peak = std::max(peak, std::abs(sample));
    }
    if (peak < kSilentPeak) {
        return refused(Kind::Silent);
    }
    return LoadedSound{.sampleRate = static_cast<std::uint32_t>(info.samplerate),
                       .samples = trimmed(mono, peak)};
}

std::shared_ptr<const SampleSound> prepared(const LoadedSound& sound, std::uint32_t sampleRate) {
    const double ratio = sound.sampleRate == 0 ? 0 : double{1} * sampleRate / sound.sampleRate;
    if (sound.samples.empty() || ratio < 1 / kMostRatio || ratio > kMostRatio) {
        return nullptr;
    }
    auto made = std::make_shared<SampleSound>();
    made->sampleRate = sampleRate;
    made->plain = resampled(sound.samples, ratio);
    made->low = resampled(sound.samples, ratio / pitchOf(Timbre::Low));
    made->accent = resampled(sound.samples, ratio / pitchOf(Timbre::Accent));
    const float peak = std::max({peakOf(made->plain), peakOf(made->low), peakOf(made->accent)});
    if (made->plain.empty() || made->low.empty() || made->accent.empty() || !(peak > 0)) {
        return nullptr;
    }
    for (auto* samples : {&made->plain, &made->low, &made->accent}) {
        for (float& sample : *samples) {
            sample = std::clamp(sample * (kClickPeak / peak), -kClickPeak, kClickPeak);
        }
    }
    return made;
}

}  // namespace stridetick::audio
