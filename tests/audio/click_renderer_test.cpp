// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/click_renderer.hpp"

#include "tests/audio/renderer_rig.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace stridetick::audio {
namespace {

TEST(ClickRenderer, IsSilentAndTellsNothingUntilItPlays) {
    RendererRig rig;
    EXPECT_EQ(peakOf(rig.render(48'000)), 0.0F);
    EXPECT_TRUE(rig.events().empty());
    EXPECT_FALSE(rig.renderer().nextBeat());
}

TEST(ClickRenderer, BeginsWithBeatZeroInTheVeryNextBlock) {
    RendererRig rig;
    rig.render(1000);
    rig.start(1710);
    const auto samples = rig.render(256);
    const auto events = rig.events();
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(events[0].frame, 1000);
    EXPECT_EQ(events[0].beat, 0);
    EXPECT_EQ(events[0].startSerial, 1U);
    EXPECT_TRUE(events[0].audible);
    EXPECT_GT(peakOf(samples), 0.8F);
}

TEST(ClickRenderer, TellsSeveralBeatsOfOneBlockInOrder) {
    RendererRig rig;
    rig.start(3000);
    rig.render(48'000, 48'000);
    const auto events = rig.events();
    ASSERT_EQ(events.size(), 5U);
    for (std::size_t i = 0; i < events.size(); ++i) {
        EXPECT_EQ(events[i].beat, static_cast<std::int64_t>(i));
        EXPECT_EQ(events[i].frame, static_cast<std::int64_t>(i) * 9600);
    }
}

TEST(ClickRenderer, ChangesTempoOnTheNextBeatAndKeepsPhase) {
    RendererRig rig;
    rig.start(1600);
    rig.render(20'000);  // beats 0 and 1, the next one at 36,000
    rig.change([](ClickSettings& s) { s.shiftTenths = -400; });
    rig.render(60'000);
    const auto events = rig.events();
    ASSERT_EQ(events.size(), 4U);
    EXPECT_EQ(events[1].frame, 18'000);
    EXPECT_EQ(events[2].frame, 36'000);
    EXPECT_EQ(events[3].frame, 60'000);
}

TEST(ClickRenderer, BeginsAnewOnAStopAndStartWithinOneBlock) {
    RendererRig rig;
    rig.start(1600);
    rig.render(25'600);
    rig.change([](ClickSettings& s) { s.playing = false; });
    rig.start(1600);
    rig.render(256);
    const auto events = rig.events();
    ASSERT_EQ(events.size(), 3U);
    EXPECT_EQ(events[2].frame, 25'600);
    EXPECT_EQ(events[2].beat, 0);
    EXPECT_EQ(events[2].startSerial, 2U);
}

TEST(ClickRenderer, LetsASoundingClickRingOutAfterAStop) {
    RendererRig rig;
    RendererRig uninterrupted;
    rig.start(1600);
    uninterrupted.start(1600);
    rig.render(256);
    uninterrupted.render(256);
    rig.change([](ClickSettings& s) { s.playing = false; });
    EXPECT_EQ(rig.render(17'000), uninterrupted.render(17'000));
    EXPECT_EQ(peakOf(rig.render(48'000)), 0.0F);
    EXPECT_EQ(rig.events().size(), 1U);
}

TEST(ClickRenderer, KeepsPhaseWhileMutedAndComesBackAtFullLevel) {
    RendererRig rig;
    RendererRig audible;
    rig.start(1710);
    audible.start(1710);
    rig.render(10'240);
    audible.render(10'240);
    rig.change([](ClickSettings& s) { s.muted = true; });
    EXPECT_EQ(peakOf(rig.render(102'400)), 0.0F);
    audible.render(102'400);
    rig.change([](ClickSettings& s) { s.muted = false; });
    EXPECT_EQ(rig.render(48'000), audible.render(48'000));
    const auto events = rig.events();
    const auto expected = audible.events();
    ASSERT_EQ(events.size(), expected.size());
    for (std::size_t i = 0; i < events.size(); ++i) {
        EXPECT_EQ(events[i].frame, expected[i].frame);
        EXPECT_EQ(events[i].audible, events[i].frame < 10'240 || events[i].frame >= 112'640);
    }
}

TEST(ClickRenderer, MutesInTheMiddleOfAClickWithoutAJump) {
    RendererRig rig;
    rig.start(1600);
    rig.render(64);
    rig.change([](ClickSettings& s) { s.muted = true; });
    const auto fading = rig.render(2000);
    EXPECT_GT(peakOf(std::span{fading}.first(64)), 0.3F);
    EXPECT_LT(peakOf(std::span{fading}.subspan(960)), 0.01F);
}

TEST(ClickRenderer, SaysInaudibleWhenNoDeviceSoundsIt) {
    RendererRig rig;
    rig.start(1600);
    rig.render(256, 256, false);
    EXPECT_FALSE(rig.events().at(0).audible);
}

TEST(ClickRenderer, SoundsACueOncePerSerialEvenStoppedAndMuted) {
    RendererRig rig;
    rig.change([](ClickSettings& s) { s.muted = true; });
    rig.cue(Cue::Test);
    EXPECT_GT(peakOf(rig.render(4800)), 0.2F);
    rig.render(96'000);
    EXPECT_EQ(peakOf(rig.render(48'000)), 0.0F);
    rig.cue(Cue::Test);
    EXPECT_GT(peakOf(rig.render(4800)), 0.2F);
    EXPECT_TRUE(rig.events().empty());
}

TEST(ClickRenderer, ScalesClickAndCueByTheGain) {
    RendererRig loud;
    RendererRig quiet;
    quiet.change([](ClickSettings& s) { s.gain = 0.5F; });
    for (RendererRig* rig : {&loud, &quiet}) {
        rig->start(1600);
    }
    EXPECT_NEAR(peakOf(quiet.render(4800)), 0.5F * peakOf(loud.render(4800)), 1e-6);
}

TEST(ClickRenderer, ChangesGainWithoutZipperNoise) {
    RendererRig rig;
    RendererRig steady;
    for (RendererRig* each : {&rig, &steady}) {
        each->cue(Cue::LastSeconds);
        each->render(960);
    }
    rig.change([](ClickSettings& s) { s.gain = 0.1F; });
    const auto turned = rig.render(4800);
    const auto unturned = steady.render(4800);
    float before = 1;
    for (std::size_t i = 0; i < turned.size(); ++i) {
        if (std::abs(unturned[i]) > 0.05F) {
            const float gain = turned[i] / unturned[i];
            ASSERT_LE(gain, before + 1e-4F);
            ASSERT_GE(gain, 0.0999F);
            before = gain;
        }
        if (i > 0) {  // never a step that the tone itself doesn't make
            ASSERT_LT(std::abs(turned[i] - turned[i - 1]), 0.06F);
        }
    }
    EXPECT_NEAR(before, 0.1F, 1e-3F);
}

TEST(ClickRenderer, NeverReachesFullScaleWhateverComesTogether) {
    RendererRig rig;
    rig.start(3000);
    float peak = 0;
    for (int i = 0; i < 400; ++i) {
        rig.cue(i % 2 == 0 ? Cue::Test : Cue::MinuteEnd);
        if (i % 3 == 0) {
            rig.start(3000);
        }
        peak = std::max(peak, peakOf(rig.render(256)));
    }
    EXPECT_GT(peak, 0.95F);
    EXPECT_LT(peak, 1.0F);
}

TEST(ClickRenderer, GivesEveryChannelTheSame) {
    RendererRig rig;
    RendererRig mono;
    rig.start(1710);
    mono.start(1710);
    std::vector<float> stereo(std::size_t{2} * 1000);
    rig.renderer().renderRt(stereo, 2, 48'000, true);
    const auto single = mono.render(1000, 1000);
    for (std::size_t i = 0; i < single.size(); ++i) {
        ASSERT_EQ(stereo[2 * i], single[i]);
        ASSERT_EQ(stereo[2 * i + 1], single[i]);
    }
}

TEST(ClickRenderer, DropsTheNewestBeatsWhenNobodyReadsThemAndCounts) {
    RendererRig rig;
    rig.start(3000);
    rig.renderer().skipRt(std::int64_t{9600} * 1100, 48'000);
    EXPECT_EQ(rig.queue().dropped(), 1100U - 1024U);
    const auto events = rig.events();
    ASSERT_EQ(events.size(), 1024U);
    EXPECT_EQ(events.front().beat, 0);
    EXPECT_EQ(events.back().beat, 1023);
}

TEST(ClickRenderer, SkipsInSilenceOnTheSamePhase) {
    RendererRig rig;
    RendererRig through;
    rig.start(1710);
    through.start(1710);
    rig.renderer().skipRt(10'240, 48'000);
    rig.renderer().skipRt(35'840, 48'000);
    through.render(46'080);
    EXPECT_EQ(rig.render(25'600), through.render(25'600));
    const auto events = rig.events();
    EXPECT_EQ(events.size(), through.events().size());
    EXPECT_FALSE(events.at(1).audible);
    EXPECT_TRUE(events.back().audible);
}

TEST(ClickRenderer, TakesItsNextBeatToWhereItIsToldOnAnotherStream) {
    RendererRig rig;
    rig.start(1600);
    rig.render(1000);
    rig.renderer().moveTo(44'100, 500.25);
    ASSERT_TRUE(rig.renderer().nextBeat());
    EXPECT_EQ(rig.renderer().nextBeat()->frame, 1500);
    EXPECT_NEAR(rig.renderer().nextBeat()->fraction, 0.25, 1e-12);
    rig.events();
    std::vector<float> samples(44'100);
    rig.renderer().renderRt(samples, 1, 44'100, true);
    const auto events = rig.events();
    ASSERT_EQ(events.size(), 3U);
    EXPECT_EQ(events[0].beat, 1);
    EXPECT_EQ(events[1].frame, 1500 + 16'537);  // 600 * 44,100 / 1600 = 16,537.5
    EXPECT_EQ(rig.renderer().frame(), 45'100);
}

}  // namespace
}  // namespace stridetick::audio
