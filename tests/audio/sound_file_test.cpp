// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/sound_file.hpp"

#include "tests/support/child_process.hpp"
#include "tests/support/sound_files.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <csignal>
#include <numbers>
#include <ostream>
#include <span>
#include <string>
#include <vector>

#include <sys/resource.h>

namespace stridetick::audio {
namespace {

using Kind = SoundFileError::Kind;
using Names = std::vector<std::string>;

constexpr std::size_t kFrames = 100'000;

std::vector<float> tone(std::size_t frames) {
    std::vector<float> samples(frames);
    for (std::size_t i = 0; i < frames; ++i) {
        samples[i] = 0.5F * static_cast<float>(std::sin(2 * std::numbers::pi * 1000 *
                                                        static_cast<double>(i) / 48e3));
    }
    return samples;
}

/// Files of this process end at `bytes`, as on a full disk, while it lives.
class FullDisk {
 public:
    explicit FullDisk(rlim_t bytes) : before_(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &limit_);
        const rlimit lower{.rlim_cur = bytes, .rlim_max = limit_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &lower);
    }
    ~FullDisk() {
        setrlimit(RLIMIT_FSIZE, &limit_);
        std::signal(SIGXFSZ, before_);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

 private:
    void (*before_)(int);
    rlimit limit_{};
};

TEST(SoundFormat, IsToldByTheEndingInCapitalsOrNot) {
    EXPECT_EQ(soundFormatOf("a.wav"), SoundFormat::Wav);
    EXPECT_EQ(soundFormatOf("/x.y/a.b.FLAC"), SoundFormat::Flac);
    EXPECT_EQ(soundFormatOf("a.Ogg"), SoundFormat::Ogg);
    EXPECT_EQ(soundFormatOf("a.mP3"), SoundFormat::Mp3);
    for (const char* other : {"a", "a.wma", "wav", ".wav", "a.wav.txt", "a.wav ", "", "a."}) {
        EXPECT_EQ(soundFormatOf(other), std::nullopt) << other;
    }
}

struct Format {
    const char* name;
    SoundFormat format;
    double nearness;  ///< of a sample read back to the one written
};

void PrintTo(const Format& format, std::ostream* out) { *out << format.name; }

class SoundFileFormat : public ::testing::TestWithParam<Format> {
 public:
    tl::expected<SoundFileWriter, SoundFileError> create(SoundFileFacts facts) const {
        facts.title = "168 spm, 30 min";
        facts.comment = "Every step, \xC3\xA9t\xC3\xA9";
        return SoundFileWriter::tryCreate(path, GetParam().format, facts);
    }

    testing::TempFolder folder;
    std::filesystem::path path = folder.path() / GetParam().name;
};

TEST_P(SoundFileFormat, HoldsEveryFrameAndTheTags) {
    const auto samples = tone(kFrames);
    auto file = create({.frames = kFrames});
    ASSERT_TRUE(file) << file.error().detail;
    const std::span all{samples};
    ASSERT_TRUE(file->tryWrite(all.first(777)));
    ASSERT_TRUE(file->tryWrite(all.subspan(777)));
    ASSERT_TRUE(file->tryFinish());
    const auto read = testing::readSoundFile(path);
    EXPECT_EQ(read.sampleRate, 48'000);
    EXPECT_EQ(read.channels, 1U);
    ASSERT_EQ(read.frames(), kFrames);
    double furthest = 0;
    for (std::size_t i = 0; i < kFrames; ++i) {
        furthest = std::max(furthest, std::abs(double{read.samples[i]} - samples[i]));
    }
    EXPECT_LE(furthest, GetParam().nearness);
    EXPECT_EQ(read.title, "168 spm, 30 min");
    EXPECT_EQ(read.artist, "Stridetick");
    EXPECT_EQ(read.comment, "Every step, \xC3\xA9t\xC3\xA9");
    EXPECT_EQ(testing::namesIn(folder.path()), Names{GetParam().name});
}

TEST_P(SoundFileFormat, KeepsSilenceBetweenSoundsAsLongAsItWas) {
    auto file = create({.channels = 2, .frames = 90'002});
    ASSERT_TRUE(file);
    const std::vector<float> click{0.5F, 0.5F};
    ASSERT_TRUE(file->tryWrite(click));
    ASSERT_TRUE(file->tryWriteSilence(90'000));
    ASSERT_TRUE(file->tryWrite(click));
    ASSERT_TRUE(file->tryFinish());
    const auto read = testing::readSoundFile(path);
    EXPECT_EQ(read.channels, 2U);
    ASSERT_EQ(read.frames(), 90'002U);
    EXPECT_TRUE(std::all_of(read.samples.begin() + 20'000, read.samples.begin() + 160'000,
                            [](float sample) { return std::abs(sample) < 1e-4F; }));
}

TEST_P(SoundFileFormat, LeavesNothingUnlessFinished) {
    {
        auto file = create({.frames = kFrames});
        ASSERT_TRUE(file);
        ASSERT_TRUE(file->tryWrite(tone(kFrames)));
    }
    EXPECT_EQ(testing::namesIn(folder.path()), Names{});
}

TEST_P(SoundFileFormat, SaysWhenTheDiskIsFullWheneverThatIsAndLeavesNothing) {
    for (const rlim_t bytes : {0U, 100U, 5'000U, 9'000U}) {
        const FullDisk disk{bytes};
        auto file = create({.frames = kFrames});
        tl::expected<void, SoundFileError> done;
        if (!file) {
            done = tl::make_unexpected(file.error());
        } else {
            done = file->tryWrite(tone(kFrames));
            if (done) {
                done = file->tryFinish();
            }
            file = tl::make_unexpected(SoundFileError{});
        }
        ASSERT_FALSE(done) << bytes;
        EXPECT_EQ(done.error().kind, Kind::Write) << bytes;
        EXPECT_EQ(done.error().detail, "File too large") << bytes;
        EXPECT_EQ(testing::namesIn(folder.path()), Names{}) << bytes;
    }
}

TEST_P(SoundFileFormat, SaysWhenOnlyTheLastBytesDoNotFit) {
    {
        auto file = create({.frames = kFrames});
        ASSERT_TRUE(file && file->tryWrite(tone(kFrames)) && file->tryFinish());
    }
    const auto size = std::filesystem::file_size(path);
    std::filesystem::remove(path);
    const FullDisk disk{size - 1};
    auto file = create({.frames = kFrames});
    ASSERT_TRUE(file);
    auto done = file->tryWrite(tone(kFrames));
    if (done) {
        done = file->tryFinish();
    }
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().detail, "File too large");
    file = tl::make_unexpected(SoundFileError{});
    EXPECT_EQ(testing::namesIn(folder.path()), Names{});
}

INSTANTIATE_TEST_SUITE_P(
    SoundFile, SoundFileFormat,
    ::testing::Values(Format{"run.wav", SoundFormat::Wav, 0.51 / 32768},
                      Format{"run.flac", SoundFormat::Flac, 0.51 / 32768},
                      Format{"run.ogg", SoundFormat::Ogg, 0.05},
                      Format{"run.mp3", SoundFormat::Mp3, 0.1}),
    [](const auto& format) {
        return std::filesystem::path(format.param.name).extension().string().substr(1);
    });

TEST(SoundFile, WhatIsLouderThanFullScaleStaysThere) {
    const testing::TempFolder folder;
    auto file =
        SoundFileWriter::tryCreate(folder.path() / "a.wav", SoundFormat::Wav, {.frames = 4});
    ASSERT_TRUE(file);
    ASSERT_TRUE(file->tryWrite(std::vector<float>{1, 1.5F, -1, -7}));
    ASSERT_TRUE(file->tryFinish());
    const auto read = testing::readSoundFile(folder.path() / "a.wav");
    EXPECT_EQ(read.samples, (std::vector<float>{32767 / 32768.0F, 32767 / 32768.0F, -1, -1}));
}

TEST(SoundFile, AWavOfFourGigabytesIsRefusedAndAFlacIsNot) {
    const testing::TempFolder folder;
    const std::int64_t most = (std::int64_t{1} << 31) - 4096;  // frames of two bytes
    for (const std::int64_t frames : {most + 4096, most * 100}) {
        const auto file = SoundFileWriter::tryCreate(folder.path() / "a.wav", SoundFormat::Wav,
                                                     {.frames = frames});
        ASSERT_FALSE(file) << frames;
        EXPECT_EQ(file.error().kind, Kind::TooLong);
    }
    EXPECT_TRUE(
        SoundFileWriter::tryCreate(folder.path() / "a.wav", SoundFormat::Wav, {.frames = most}));
    EXPECT_TRUE(SoundFileWriter::tryCreate(folder.path() / "a.flac", SoundFormat::Flac,
                                           {.frames = most * 100}));
}

TEST(SoundFile, ARateThatTheFormatDoesNotHaveIsRefusedAndLeavesNothing) {
    const testing::TempFolder folder;
    const auto file = SoundFileWriter::tryCreate(folder.path() / "a.mp3", SoundFormat::Mp3,
                                                 {.sampleRate = 96'000, .frames = 10});
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().kind, Kind::Rate);
    EXPECT_EQ(testing::namesIn(folder.path()), Names{});
}

TEST(SoundFile, AFolderThatIsNotThereIsRefused) {
    const testing::TempFolder folder;
    const auto file =
        SoundFileWriter::tryCreate(folder.path() / "no" / "a.wav", SoundFormat::Wav, {.frames = 1});
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().kind, Kind::Create);
    EXPECT_EQ(file.error().detail, "No such file or directory");
}

}  // namespace
}  // namespace stridetick::audio
