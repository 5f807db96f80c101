// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/sample_sound.hpp"

#include "audio/click_sound.hpp"
#include "tests/support/child_process.hpp"
#include "tests/support/sound_files.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <fstream>
#include <iterator>
#include <limits>
#include <numbers>
#include <string>
#include <vector>

#include <sys/stat.h>

namespace stridetick::audio {
namespace {

using Kind = SampleError::Kind;

constexpr int kRate = 44'100;

/// A struck tone of `frames` frames.
std::vector<float> knock(std::size_t frames, double hertz = 1500, float level = 0.5F) {
    std::vector<float> samples(frames);
    for (std::size_t i = 0; i < frames; ++i) {
        const double t = static_cast<double>(i) / kRate;
        samples[i] = level * static_cast<float>(std::cos(2 * std::numbers::pi * hertz * t) *
                                                std::exp(-t / 0.01));
    }
    return samples;
}

std::vector<float> joined(std::vector<float> a, const std::vector<float>& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

float peakOf(const std::vector<float>& samples) {
    float peak = 0;
    for (const float sample : samples) {
        peak = std::max(peak, std::abs(sample));
    }
    return peak;
}

/// How often it crosses zero upwards in its first `seconds`, in Hz.
double frequencyOf(const std::vector<float>& samples, double rate, double seconds) {
    const auto end = std::min(samples.size(), static_cast<std::size_t>(seconds * rate));
    std::size_t first = 0;
    std::size_t last = 0;
    int crossings = 0;
    for (std::size_t i = 1; i < end; ++i) {
        if (samples[i - 1] < 0 && samples[i] >= 0) {
            first = crossings == 0 ? i : first;
            last = i;
            ++crossings;
        }
    }
    return crossings < 2 ? 0 : (crossings - 1) * rate / static_cast<double>(last - first);
}

class SampleSoundFile : public ::testing::Test {
 public:
    tl::expected<LoadedSound, SampleError> load(const std::string& name,
                                                const std::vector<float>& samples, int channels = 1,
                                                int rate = kRate) const {
        testing::writeSoundFile(folder.path() / name, rate, channels, samples);
        return tryLoadSound(folder.path() / name);
    }
    void expectRefused(const tl::expected<LoadedSound, SampleError>& sound, Kind kind) const {
        ASSERT_FALSE(sound);
        EXPECT_EQ(sound.error().kind, kind) << sound.error().detail;
    }
    std::filesystem::path write(const std::string& name, const std::string& bytes) const {
        std::ofstream(folder.path() / name, std::ios::binary) << bytes;
        return folder.path() / name;
    }

    testing::TempFolder folder;
};

TEST_F(SampleSoundFile, IsReadInEveryFormat) {
    for (const std::string name : {"a.wav", "a.flac", "a.ogg", "a.mp3"}) {
        const auto sound = load(name, knock(4410));
        ASSERT_TRUE(sound) << name << ": " << sound.error().detail;
        EXPECT_EQ(sound->sampleRate, 44'100U) << name;
        EXPECT_FLOAT_EQ(peakOf(sound->samples), 1) << name;
        EXPECT_NEAR(frequencyOf(sound->samples, kRate, 0.03), 1500, 30) << name;
    }
}

TEST_F(SampleSoundFile, BeginsWhereItIsHeard) {
    std::vector<float> samples(5000, 0.0F);
    samples = joined(samples, std::vector<float>(1000, 1e-5F));  // the hiss of a recorder
    const auto sound = load("late.wav", joined(samples, knock(2000)));
    ASSERT_TRUE(sound);
    EXPECT_FLOAT_EQ(sound->samples.front(), 1);
    EXPECT_LE(sound->samples.size(), 2000U);
    EXPECT_GT(std::abs(sound->samples.back()), 0.001F);
}

TEST_F(SampleSoundFile, MixesItsChannelsToOne) {
    std::vector<float> stereo;
    for (const float sample : knock(1000)) {
        stereo.push_back(sample);
        stereo.push_back(0);
    }
    const auto sound = load("stereo.wav", stereo, 2);
    ASSERT_TRUE(sound);
    EXPECT_LE(sound->samples.size(), 1000U);
    EXPECT_NEAR(frequencyOf(sound->samples, kRate, 0.02), 1500, 30);
}

TEST_F(SampleSoundFile, ASecondIsNotTooLongAndAFrameMoreIs) {
    EXPECT_TRUE(load("second.wav", knock(kRate)));
    expectRefused(load("more.wav", knock(kRate + 1)), Kind::TooLong);
    expectRefused(load("long.mp3", std::vector<float>(std::size_t{10} * kRate, 0.1F)),
                  Kind::TooLong);
}

TEST_F(SampleSoundFile, WhatCannotClickIsRefusedByItsKind) {
    expectRefused(load("none.wav", {}), Kind::Empty);
    expectRefused(load("silent.wav", std::vector<float>(1000, 0.0F)), Kind::Silent);
    expectRefused(load("faint.wav", knock(1000, 1500, 0.0009F)), Kind::Silent);
    auto broken = knock(1000);
    broken[500] = std::numeric_limits<float>::quiet_NaN();
    expectRefused(load("nan.wav", broken), Kind::NotFinite);
    broken[500] = std::numeric_limits<float>::infinity();
    expectRefused(load("inf.wav", broken), Kind::NotFinite);
}

TEST_F(SampleSoundFile, WhatIsNoSoundFileIsRefusedByItsKind) {
    expectRefused(tryLoadSound(folder.path() / "nowhere.wav"), Kind::NoFile);
    expectRefused(tryLoadSound(folder.path()), Kind::Unreadable);
    expectRefused(tryLoadSound(write("empty.wav", "")), Kind::Empty);
    expectRefused(tryLoadSound(write("text.wav", "not a sound at all\n")), Kind::Unreadable);
    const auto pipe = folder.path() / "pipe.wav";
    ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
    expectRefused(tryLoadSound(pipe), Kind::Unreadable);  // and does not wait for a writer
}

TEST_F(SampleSoundFile, AHeaderThatClaimsGigabytesCostsNothing) {
    testing::writeSoundFile(folder.path() / "short.wav", kRate, 1, knock(2000));
    std::fstream file(folder.path() / "short.wav", std::ios::in | std::ios::out | std::ios::binary);
    std::string bytes(200, '\0');
    file.read(bytes.data(), 200);
    const auto data = bytes.find("data");
    ASSERT_NE(data, std::string::npos);
    const std::string most("\xF0\xFF\xFF\x7F");
    file.seekp(4);
    file.write(most.data(), 4);
    file.seekp(static_cast<std::streamoff>(data) + 4);
    file.write(most.data(), 4);
    file.close();
    const auto sound = tryLoadSound(folder.path() / "short.wav");
    if (sound) {  // what is there is what counts
        EXPECT_LE(sound->samples.size(), 2000U);
    } else {
        EXPECT_EQ(sound.error().kind, Kind::Unreadable);
    }

    // A real one, of a hundred gigabytes of nothing.
    testing::writeSoundFile(folder.path() / "huge.wav", kRate, 1, knock(2000));
    std::filesystem::resize_file(folder.path() / "huge.wav", std::uintmax_t{100} << 30);
    expectRefused(tryLoadSound(folder.path() / "huge.wav"), Kind::TooLong);
}

TEST_F(SampleSoundFile, ManyChannelsOrAnOutlandishRateAreRefused) {
    expectRefused(load("wide.wav", std::vector<float>(std::size_t{33} * 100, 0.5F), 33),
                  Kind::Unreadable);
    expectRefused(load("fast.wav", knock(100), 1, 2'000'000'000), Kind::Unreadable);
    expectRefused(load("slow.wav", knock(100), 1, 100), Kind::Unreadable);
}

TEST_F(SampleSoundFile, ManyBrokenFilesNeverHarm) {
    testing::writeSoundFile(folder.path() / "good.flac", kRate, 1, knock(500));
    std::ifstream good(folder.path() / "good.flac", std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(good), {}};
    std::uint32_t state = 1;
    for (int round = 0; round < 200; ++round) {
        std::string broken = bytes;
        for (int i = 0; i < 8; ++i) {
            state = state * 1'664'525 + 1'013'904'223;
            broken[state / 256 % broken.size()] = static_cast<char>(state >> 24);
        }
        const auto sound = tryLoadSound(write("broken.flac", broken));
        if (sound) {
            EXPECT_LE(sound->samples.size(), sound->sampleRate);
            EXPECT_LE(peakOf(sound->samples), 1);
        }
    }
}

TEST(SampleSound, IsPreparedInThreePitchesThatPeakLikeTheClick) {
    const LoadedSound sound{.sampleRate = kRate, .samples = knock(8000, 1500, 1)};
    for (const std::uint32_t rate : {44'100U, 48'000U, 96'000U}) {
        const auto made = prepared(sound, rate);
        ASSERT_NE(made, nullptr);
        EXPECT_EQ(made->sampleRate, rate);
        EXPECT_NEAR(frequencyOf(made->plain, rate, 0.05), 1500, 15) << rate;
        EXPECT_NEAR(frequencyOf(made->low, rate, 0.05), 1500 * pitchOf(Timbre::Low), 15) << rate;
        EXPECT_NEAR(frequencyOf(made->accent, rate, 0.05), 1500 * pitchOf(Timbre::Accent), 15)
            << rate;
        const float loudest =
            std::max({peakOf(made->plain), peakOf(made->low), peakOf(made->accent)});
        EXPECT_FLOAT_EQ(loudest, kClickPeak) << rate;
        const double seconds = 8000.0 / kRate;
        EXPECT_NEAR(static_cast<double>(made->plain.size()) / rate, seconds, 1e-3);
        EXPECT_NEAR(static_cast<double>(made->low.size()) / rate, seconds / pitchOf(Timbre::Low),
                    1e-3);
        EXPECT_NEAR(static_cast<double>(made->accent.size()) / rate,
                    seconds / pitchOf(Timbre::Accent), 1e-3);
    }
}

TEST(SampleSound, IsNotMovedByResampling) {
    LoadedSound sound{.sampleRate = kRate, .samples = std::vector<float>(2000, 0.0F)};
    sound.samples[1000] = 1;  // 22.676 ms
    const auto made = prepared(sound, 48'000);
    ASSERT_NE(made, nullptr);
    const auto at = [](const std::vector<float>& samples) {
        return static_cast<double>(std::max_element(samples.begin(), samples.end()) -
                                   samples.begin()) /
               48.0;
    };
    EXPECT_NEAR(at(made->plain), 1000 / 44.1, 0.02);
    EXPECT_NEAR(at(made->low), 1000 / 44.1 / pitchOf(Timbre::Low), 0.02);
    EXPECT_NEAR(at(made->accent), 1000 / 44.1 / pitchOf(Timbre::Accent), 0.02);
}

TEST(SampleSound, IsNotPreparedForARateThatNothingHas) {
    const LoadedSound sound{.sampleRate = kRate, .samples = knock(100)};
    EXPECT_EQ(prepared(sound, 0), nullptr);
    EXPECT_EQ(prepared(sound, 400), nullptr);
    EXPECT_EQ(prepared(sound, 2'000'000'000), nullptr);
    EXPECT_EQ(prepared({}, 48'000), nullptr);
    EXPECT_EQ(prepared({.sampleRate = kRate, .samples = {}}, 48'000), nullptr);
}

}  // namespace
}  // namespace stridetick::audio
