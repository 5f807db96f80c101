// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Plans, patterns and own sounds through the renderer, in samples.
#include "tests/audio/renderer_rig.hpp"

#include <gtest/gtest.h>

#include <array>

namespace stridetick::audio {
namespace {

constexpr std::size_t kBeat = 18'000;  // frames at 160 spm and 48 kHz

ClickPlan blocks(std::int64_t onMs, std::int64_t offMs, std::int64_t lengthMs = 0) {
    ClickPlan plan = ClickPlan::endless(1600);
    plan.parts[0].onMs = onMs;
    plan.parts[0].offMs = offMs;
    plan.parts[0].lengthMs = lengthMs;
    return plan;
}

/// The peaks of the beats' first 50 ms.
std::vector<float> peaks(const std::vector<float>& samples) {
    std::vector<float> each;
    for (std::size_t beat = 0; (beat + 1) * kBeat <= samples.size(); ++beat) {
        each.push_back(peakOf(std::span{samples}.subspan(beat * kBeat, 2400)));
    }
    return each;
}

void usePattern(RendererRig& rig, const ClickPattern& pattern) {
    rig.change([&pattern](ClickSettings& s) { s.pattern = pattern; });
}

std::vector<bool> heardBeats(const ClickPattern& pattern) {
    RendererRig rig;
    usePattern(rig, pattern);
    rig.start(1600);
    std::vector<bool> heard;
    for (const float peak : peaks(rig.render(12 * kBeat))) {
        heard.push_back(peak > 0.5F);
    }
    return heard;
}

std::vector<bool> every(std::size_t step, std::size_t first = 0) {
    std::vector<bool> heard(12);
    for (std::size_t i = first; i < heard.size(); i += step) {
        heard[i] = true;
    }
    return heard;
}

TEST(ClickRun, ComesBackFromSilenceOnTheBeatAndAtFullLevel) {
    RendererRig rig;
    RendererRig through;
    rig.start(blocks(3'000, 3'000));
    through.start(1600);
    const auto samples = rig.render(std::size_t{48} * 9000);
    const auto always = through.render(std::size_t{48} * 9000);
    const std::size_t second = 48'000;
    EXPECT_TRUE(std::equal(samples.begin(), samples.begin() + 3 * second, always.begin()));
    // What was still sounding where the silence began rings out.
    EXPECT_EQ(peakOf(std::span{samples}.subspan(3 * second + 2400, 3 * second - 2400)), 0.0F);
    EXPECT_TRUE(
        std::equal(samples.begin() + 6 * second, samples.end(), always.begin() + 6 * second));
}

TEST(ClickRun, TellsItsSilentBeatsAsNotPlannedAndItsEnd) {
    RendererRig rig;
    rig.start(blocks(3'000, 3'000, 6'000));
    rig.render(std::size_t{48'000} * 8);
    const auto events = rig.events();
    ASSERT_EQ(events.size(), 17U);
    for (std::size_t i = 0; i < 16; ++i) {
        EXPECT_EQ(events[i].kind, ClickEvent::Kind::Beat);
        EXPECT_EQ(events[i].planned, i < 8) << i;
        EXPECT_EQ(events[i].audible, i < 8) << i;
        EXPECT_EQ(events[i].tenthsOfSpm, 1600);
    }
    EXPECT_EQ(events[16].kind, ClickEvent::Kind::Ended);
    EXPECT_EQ(events[16].frame, 6 * 48'000);
    EXPECT_FALSE(rig.renderer().nextBeat());
}

TEST(ClickRun, SoundsItsCuesWhereThingsChange) {
    RendererRig rig;
    ClickPlan plan = blocks(0, 2'000, 2'000);
    plan.parts[0].cue = Cue::RunStart;
    plan.endCue = Cue::RunEnd;
    rig.start(plan);
    const auto samples = rig.render(std::size_t{48'000} * 4);
    EXPECT_GT(peakOf(std::span{samples}.first(4800)), 0.2F);
    EXPECT_EQ(peakOf(std::span{samples}.subspan(48'000, 48'000)), 0.0F);
    EXPECT_GT(peakOf(std::span{samples}.subspan(96'000, 4800)), 0.2F);
}

TEST(ClickRun, SoundsTheBeatsThatThePatternAsksFor) {
    EXPECT_EQ(heardBeats({}), every(1));
    EXPECT_EQ(heardBeats({.every = 3}), every(3));
    EXPECT_EQ(heardBeats({.feet = Feet::Left}), every(2));
    EXPECT_EQ(heardBeats({.feet = Feet::Right}), every(2, 1));
    EXPECT_EQ(heardBeats({.every = 3, .feet = Feet::Left}), every(6));
    EXPECT_EQ(heardBeats({.every = 0}), every(1));
}

TEST(ClickRun, TellsBeatsThatThePatternLeavesOut) {
    RendererRig rig;
    usePattern(rig, {.every = 4});
    rig.start(1600);
    rig.render(8 * kBeat);
    EXPECT_EQ(rig.events().size(), 8U);
}

TEST(ClickRun, AccentsEverySecondThirdOrFourthBeatInAnotherTimbre) {
    RendererRig plainRig;
    plainRig.start(1600);
    const auto plain = plainRig.render(12 * kBeat);
    for (const std::uint8_t accent : std::array<std::uint8_t, 3>{2, 3, 4}) {
        RendererRig rig;
        usePattern(rig, {.accentEvery = accent});
        rig.start(1600);
        const auto samples = rig.render(12 * kBeat);
        for (std::size_t beat = 0; beat < 12; ++beat) {
            const bool same = std::equal(samples.begin() + static_cast<long>(beat * kBeat),
                                         samples.begin() + static_cast<long>((beat + 1) * kBeat),
                                         plain.begin() + static_cast<long>(beat * kBeat));
            EXPECT_EQ(same, beat % accent != 0) << beat;
        }
    }
}

TEST(ClickRun, CountsAccentsOverTheClicksThatSound) {
    const auto accented = [](const ClickPattern& pattern) {
        std::vector<int> beats;
        for (int beat = 0; beat < 24; ++beat) {
            if (pattern.sounds(beat) && pattern.accents(beat)) {
                beats.push_back(beat);
            }
        }
        return beats;
    };
    EXPECT_EQ(accented({.accentEvery = 4}), (std::vector<int>{0, 4, 8, 12, 16, 20}));
    EXPECT_EQ(accented({.every = 3, .accentEvery = 2}), (std::vector<int>{0, 6, 12, 18}));
    EXPECT_EQ(accented({.feet = Feet::Left, .accentEvery = 2}),
              (std::vector<int>{0, 4, 8, 12, 16, 20}));
    EXPECT_EQ(accented({.feet = Feet::Right, .accentEvery = 4}), (std::vector<int>{1, 9, 17}));
    EXPECT_EQ(accented({.every = 3, .feet = Feet::Right, .accentEvery = 2}),
              (std::vector<int>{3, 15}));
}

TEST(ClickRun, GivesEachFootItsToneAndItsSide) {
    RendererRig rig;
    usePattern(rig, {.tonePerFoot = true, .pan = 1});
    rig.start(1600);
    std::vector<float> stereo(4 * kBeat);
    rig.renderer().renderRt(stereo, 2, 48'000, true);
    std::vector<float> left;
    std::vector<float> right;
    for (std::size_t i = 0; i < stereo.size(); i += 2) {
        left.push_back(stereo[i]);
        right.push_back(stereo[i + 1]);
    }
    EXPECT_GT(peakOf(std::span{left}.first(kBeat)), 0.8F);
    EXPECT_EQ(peakOf(std::span{right}.first(kBeat)), 0.0F);
    EXPECT_EQ(peakOf(std::span{left}.subspan(kBeat)), 0.0F);
    EXPECT_GT(peakOf(std::span{right}.subspan(kBeat)), 0.8F);
    right.erase(right.begin(), right.begin() + kBeat);
    left.resize(kBeat);
    EXPECT_NE(left, right);  // two tones, too
}

TEST(ClickRun, HasBothFeetInTheMiddleOfASingleChannel) {
    RendererRig apart;
    RendererRig plain;
    usePattern(apart, {.pan = 1});
    apart.start(1600);
    plain.start(1600);
    EXPECT_EQ(apart.render(6 * kBeat), plain.render(6 * kBeat));
}

TEST(ClickRun, HasCuesInTheMiddleWhereverTheFeetAre) {
    RendererRig rig;
    usePattern(rig, {.pan = 1});
    rig.cue(Cue::Test);
    std::vector<float> stereo(20'000);
    rig.renderer().renderRt(stereo, 2, 48'000, true);
    for (std::size_t i = 0; i < stereo.size(); i += 2) {
        ASSERT_EQ(stereo[i], stereo[i + 1]);
    }
    EXPECT_GT(peakOf(stereo), 0.2F);
}

TEST(ClickRun, CountsInWithAccentsThatAreNoBeatsOfTheRun) {
    RendererRig rig;
    usePattern(rig, {.every = 4});
    ClickPlan plan = ClickPlan::endless(1600);
    plan.countIn = 2;
    rig.start(plan);
    const auto heard = peaks(rig.render(4 * kBeat));
    EXPECT_GT(heard[0], 0.8F);
    EXPECT_GT(heard[1], 0.8F);
    EXPECT_GT(heard[2], 0.8F);  // beat 0
    EXPECT_EQ(heard[3], 0.0F);
    EXPECT_EQ(rig.events().front().beat, -2);
}

TEST(ClickRun, IsBoostedWithoutReachingFullScale) {
    RendererRig rig;
    RendererRig plain;
    rig.change([](ClickSettings& s) { s.gain = 4; });
    rig.start(1600);
    plain.start(1600);
    const auto loud = rig.render(4 * kBeat);
    const auto quiet = plain.render(4 * kBeat);
    EXPECT_LT(peakOf(loud), 1.0F);
    double power = 0;
    double powerBefore = 0;
    for (std::size_t i = 0; i < loud.size(); ++i) {
        power += static_cast<double>(loud[i] * loud[i]);
        powerBefore += static_cast<double>(quiet[i] * quiet[i]);
    }
    EXPECT_GT(power, 3 * powerBefore);  // louder by 5 dB at the least
}

TEST(ClickRun, SaysWhereAllIsSilence) {
    RendererRig rig;
    rig.start(1600);
    std::vector<float> block(2400);
    EXPECT_TRUE(rig.renderer().renderRt(block, 1, 48'000, true));
    EXPECT_FALSE(rig.renderer().renderRt(block, 1, 48'000, true));
    EXPECT_EQ(peakOf(block), 0.0F);
}

}  // namespace
}  // namespace stridetick::audio
