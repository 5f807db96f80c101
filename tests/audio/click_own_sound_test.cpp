// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The runner's own sound through the renderer.
#include "audio/sample_sound.hpp"
#include "tests/audio/renderer_rig.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace stridetick::audio {
namespace {

constexpr std::size_t kBeat = 18'000;  // frames at 160 spm and 48 kHz

TEST(ClickOwnSound, PlaysEverySoundAndTheRunnersOwn) {
    const SampleSound own{
        .sampleRate = 48'000, .plain = std::vector<float>(480, 0.6F), .low = {}, .accent = {}};
    std::vector<std::vector<float>> all;
    for (int sound = 0; sound < kClickSounds; ++sound) {
        RendererRig rig;
        rig.change([&](ClickSettings& s) {
            s.sound = static_cast<ClickSound>(sound);
            s.own = &own;
        });
        rig.start(1600);
        all.push_back(rig.render(kBeat));
        EXPECT_GT(peakOf(all.back()), 0.55F);
        EXPECT_EQ(std::ranges::count(all, all.back()), 1);
    }
}

TEST(ClickOwnSound, PlaysTheTickWhileTheOwnSoundIsForAnotherRate) {
    const SampleSound own{
        .sampleRate = 44'100, .plain = std::vector<float>(441, 0.6F), .low = {}, .accent = {}};
    RendererRig rig;
    RendererRig tick;
    rig.change([&](ClickSettings& s) {
        s.sound = ClickSound::Own;
        s.own = &own;
    });
    rig.start(1600);
    tick.start(1600);
    EXPECT_EQ(rig.render(kBeat), tick.render(kBeat));
}

TEST(ClickOwnSound, ReleasesAnOldSoundWhenItHasRungOut) {
    const SampleSound first{
        .sampleRate = 48'000, .plain = std::vector<float>(4800, 0.6F), .low = {}, .accent = {}};
    const SampleSound second = first;
    RendererRig rig;
    rig.change([&](ClickSettings& s) {
        s.sound = ClickSound::Own;
        s.own = &first;
    });
    rig.start(1600);
    rig.render(256);
    EXPECT_EQ(rig.renderer().releasedGeneration(), 2U);
    rig.change([&](ClickSettings& s) { s.own = &second; });
    rig.render(256);
    EXPECT_EQ(rig.renderer().releasedGeneration(), 2U);
    rig.render(9600);
    EXPECT_EQ(rig.renderer().releasedGeneration(), 3U);
}

TEST(ClickOwnSound, ReleasesAnOldSoundThoughTheNewOneNeverFallsSilent) {
    const SampleSound first{
        .sampleRate = 48'000, .plain = std::vector<float>(48'000, 0.1F), .low = {}, .accent = {}};
    const SampleSound second = first;
    RendererRig rig;
    rig.change([&](ClickSettings& s) {
        s.sound = ClickSound::Own;
        s.own = &first;
    });
    rig.start(1600);
    rig.render(10 * kBeat);
    rig.change([&](ClickSettings& s) { s.own = &second; });
    rig.render(256);
    EXPECT_EQ(rig.renderer().releasedGeneration(), 2U);
    rig.render(48'000 + kBeat);
    EXPECT_EQ(rig.renderer().releasedGeneration(), 3U);
}

}  // namespace
}  // namespace stridetick::audio
