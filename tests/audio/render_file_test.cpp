// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/render_file.hpp"

#include "audio/click_renderer.hpp"
#include "tests/support/child_process.hpp"
#include "tests/support/onset_analyser.hpp"
#include "tests/support/sound_files.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>
#include <ostream>
#include <span>
#include <string>
#include <vector>

namespace stridetick::audio {
namespace {

using namespace std::chrono_literals;
using Kind = RenderError::Kind;
using Names = std::vector<std::string>;

constexpr double kRate = 48'000;

bool goOn(double) { return true; }

ClickSettings steady(std::int32_t tenthsOfSpm) {
    ClickSettings settings;
    settings.plan = ClickPlan::endless(tenthsOfSpm);
    return settings;
}

float peakBetween(const std::vector<float>& samples, double from, double to) {
    float peak = 0;
    for (auto i = static_cast<std::size_t>(from * kRate); i < static_cast<std::size_t>(to * kRate);
         ++i) {
        peak = std::max(peak, std::abs(samples.at(i)));
    }
    return peak;
}

class RenderFileOnDisk : public ::testing::Test {
 public:
    void expectNothingOf(const tl::expected<void, RenderError>& done, Kind kind) const {
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().kind, kind) << done.error().detail;
        EXPECT_EQ(testing::namesIn(folder.path()), Names{});
    }

    testing::TempFolder folder;
    std::filesystem::path path = folder.path() / "run.wav";
};

/// What the files must hold: how far the clicks may be from the line, in microseconds, and the
/// tempo from the one asked for, in millionths.
struct Precision {
    const char* name;
    std::int32_t tenthsOfSpm;
    double mostSdUs;
    double mostPpm;
};

void PrintTo(const Precision& wanted, std::ostream* out) {
    *out << wanted.name << " at " << wanted.tenthsOfSpm / 10.0;
}

class RenderFilePrecision : public ::testing::TestWithParam<Precision> {};

TEST_P(RenderFilePrecision, HoldsEveryClickInItsPlaceAndIsAsLongAsAsked) {
    const testing::TempFolder folder;
    const Precision& wanted = GetParam();
    const auto path = folder.path() / wanted.name;
    const auto done = tryRender(steady(wanted.tenthsOfSpm), 61s, path,
                                {.title = "171 spm", .comment = "steady"}, goOn);
    ASSERT_TRUE(done) << done.error().detail;
    const auto file = testing::readSoundFile(path);
    EXPECT_EQ(file.channels, 1U);
    EXPECT_EQ(file.frames(), 61U * 48'000);
    EXPECT_EQ(file.title, "171 spm");
    EXPECT_EQ(file.artist, "Stridetick");
    EXPECT_EQ(file.comment, "steady");
    EXPECT_TRUE(file.software.empty() || file.software.starts_with("Stridetick")) << file.software;

    const auto rough = testing::roughOnsets(file.samples, kRate);
    const auto line = testing::fitLine(testing::correlatedOnsets(file.samples, kRate, rough));
    const double spm = wanted.tenthsOfSpm / 10.0;
    EXPECT_NEAR(static_cast<double>(rough.size()), 61 * spm / 60, 1.001);
    const double sdUs = line.residualSdFrames / kRate * 1e6;
    const double ppm = line.tempoErrorPpm(kRate, spm);
    RecordProperty("sdMicroseconds", std::to_string(sdUs));
    std::printf("%s at %.1f: SD %.4f us, tempo %+.4f ppm\n", wanted.name, spm, sdUs, ppm);
    EXPECT_LT(sdUs, wanted.mostSdUs);
    EXPECT_NEAR(ppm, 0, wanted.mostPpm);
}

// The lossy ones bend each click a little, by where it falls in their own grid of some hundred
// frames.
INSTANTIATE_TEST_SUITE_P(RenderFile, RenderFilePrecision,
                         ::testing::Values(Precision{"run.wav", 1710, 0.05, 0.01},
                                           Precision{"run.wav", 1583, 0.05, 0.01},
                                           Precision{"run.wav", 2401, 0.05, 0.01},
                                           Precision{"run.flac", 1710, 0.05, 0.01},
                                           Precision{"run.ogg", 1710, 0.5, 0.01},
                                           Precision{"run.mp3", 1710, 0.5, 0.01}));

TEST_F(RenderFileOnDisk, HoldsTheSamplesOfTheLiveClick) {
    auto settings = steady(1710);
    settings.pattern.accentEvery = 4;
    settings.pattern.tonePerFoot = true;
    settings.sound = ClickSound::Wood;
    settings.gain = 0.5F;
    ASSERT_TRUE(tryRender(settings, 20s, path, {}, goOn));
    const auto file = testing::readSoundFile(path);

    LatestValue<ClickSettings> cell;
    ClickEventQueue events;
    ClickRenderer renderer{cell, events};
    settings.generation = 1;
    settings.startSerial = 1;
    settings.playing = true;
    cell.publish(settings);
    std::vector<float> live(std::size_t{20} * 48'000);
    for (std::size_t done = 0; done < live.size(); done += 480) {
        renderer.renderRt(std::span{live}.subspan(done, 480), 1, 48'000, true);
    }
    ASSERT_EQ(file.samples.size(), live.size());
    double furthest = 0;
    for (std::size_t i = 0; i < live.size(); ++i) {
        furthest = std::max(furthest, std::abs(double{live[i]} - file.samples[i]));
    }
    EXPECT_LE(furthest, 0.51 / 32768) << "half a step of 16 bits";
    EXPECT_GT(peakBetween(file.samples, 0, 1), 0.3);
}

TEST_F(RenderFileOnDisk, FeetThatArePannedHaveAChannelEach) {
    auto settings = steady(1200);  // a beat each half second, the left foot first
    settings.pattern.pan = 1;
    ASSERT_TRUE(tryRender(settings, 2s, path, {}, goOn));
    const auto file = testing::readSoundFile(path);
    ASSERT_EQ(file.channels, 2U);
    ASSERT_EQ(file.frames(), 96'000U);
    const auto left = file.channel(0);
    const auto right = file.channel(1);
    EXPECT_GT(peakBetween(left, 0, 0.4), 0.5);
    EXPECT_EQ(peakBetween(right, 0, 0.4), 0);
    EXPECT_EQ(peakBetween(left, 0.5, 0.9), 0);
    EXPECT_GT(peakBetween(right, 0.5, 0.9), 0.5);
}

TEST_F(RenderFileOnDisk, SilentStretchesAreSilentAndTheClickComesBackOnTheBeat) {
    auto settings = steady(1200);
    settings.plan.parts[0] = {
        .lengthMs = 9000, .tempo = TempoCourse::steady(1200), .onMs = 3000, .offMs = 2000};
    ASSERT_TRUE(tryRender(settings, 10s, path, {}, goOn));
    const auto file = testing::readSoundFile(path);
    ASSERT_EQ(file.frames(), 480'000U) << "longer than the plan: silence to the end";
    const auto onsets = testing::roughOnsets(file.samples, kRate);
    std::vector<double> halfSeconds;
    halfSeconds.reserve(onsets.size());
    for (const double onset : onsets) {
        halfSeconds.push_back(std::round(onset / kRate * 2));
    }
    EXPECT_EQ(halfSeconds, (std::vector<double>{0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15}));
    EXPECT_EQ(peakBetween(file.samples, 3.0, 4.99), 0);
}

TEST_F(RenderFileOnDisk, TheRunnersOwnSoundClicks) {
    auto own = std::make_shared<LoadedSound>();
    own->sampleRate = 44'100;
    for (int i = 0; i < 2000; ++i) {
        own->samples.push_back(static_cast<float>(std::sin(i * 0.3) * std::exp(-i / 400.0)));
    }
    auto settings = steady(1200);
    settings.sound = ClickSound::Own;
    ASSERT_TRUE(tryRender(settings, 5s, path, {.own = own}, goOn));
    const auto file = testing::readSoundFile(path);
    EXPECT_EQ(testing::roughOnsets(file.samples, kRate).size(), 10U);
    EXPECT_GT(peakBetween(file.samples, 0, 5), 0.3);
    EXPECT_LE(peakBetween(file.samples, 0, 5), kClickPeak * 1.05F);
    std::filesystem::remove(path);
    expectNothingOf(tryRender(settings, 5s, path, {}, goOn), Kind::Sound);
}

TEST_F(RenderFileOnDisk, TellsItsProgressToTheEnd) {
    std::vector<double> told;
    ASSERT_TRUE(tryRender(steady(1710), 60s, path, {}, [&](double part) {
        told.push_back(part);
        return true;
    }));
    EXPECT_GT(told.size(), 30U);
    EXPECT_TRUE(std::is_sorted(told.begin(), told.end()));
    EXPECT_GT(told.front(), 0);
    EXPECT_EQ(told.back(), 1);
}

TEST_F(RenderFileOnDisk, CancelledHalfWayItLeavesNothingNewAndWhatWasThereAsItWas) {
    const auto untilHalf = [](double part) { return part < 0.5; };
    for (const char* name : {"run.wav", "run.flac", "run.ogg", "run.mp3"}) {
        expectNothingOf(tryRender(steady(1710), 60s, folder.path() / name, {}, untilHalf),
                        Kind::Cancelled);
    }
    const auto atTheEnd = [](double part) { return part < 1; };
    expectNothingOf(tryRender(steady(1710), 60s, path, {}, atTheEnd), Kind::Cancelled);
    std::ofstream(path) << "old";
    EXPECT_FALSE(tryRender(steady(1710), 60s, path, {}, untilHalf));
    EXPECT_EQ(testing::namesIn(folder.path()), Names{"run.wav"});
    std::ifstream old(path);
    EXPECT_EQ((std::string{std::istreambuf_iterator<char>(old), {}}), "old");
}

TEST_F(RenderFileOnDisk, WhileItIsRenderedThereIsNothingUnderItsName) {
    bool there = false;
    ASSERT_TRUE(tryRender(steady(1710), 10s, path, {}, [&](double) {
        there = there || std::filesystem::exists(path);
        return true;
    }));
    EXPECT_FALSE(there);
    EXPECT_EQ(testing::namesIn(folder.path()), Names{"run.wav"});
}

TEST_F(RenderFileOnDisk, WhatCannotBeIsRefusedByItsKind) {
    const auto settings = steady(1710);
    expectNothingOf(tryRender(settings, 1s, folder.path() / "run.wma", {}, goOn), Kind::Format);
    expectNothingOf(tryRender(settings, 1s, folder.path() / "run", {}, goOn), Kind::Format);
    expectNothingOf(tryRender(settings, 1s, path, {.sampleRate = 0}, goOn), Kind::Rate);
    expectNothingOf(tryRender(settings, 1s, path, {.sampleRate = 2'000'000}, goOn), Kind::Rate);
    expectNothingOf(
        tryRender(settings, 1s, folder.path() / "run.mp3", {.sampleRate = 96'000}, goOn),
        Kind::Rate);
    expectNothingOf(tryRender(settings, 24h, path, {}, goOn), Kind::TooLong);
    expectNothingOf(tryRender(settings, 1s, folder.path() / "no" / "run.wav", {}, goOn),
                    Kind::Create);
}

}  // namespace
}  // namespace stridetick::audio
