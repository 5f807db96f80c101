// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/audio/renderer_rig.hpp"
#include "tests/support/onset_analyser.hpp"

#include <gtest/gtest.h>

#include <array>
#include <bit>
#include <cmath>
#include <numeric>

namespace stridetick::audio {
namespace {

constexpr std::array<std::uint32_t, 3> kRates{44'100, 48'000, 96'000};
constexpr std::int32_t kTenths = 1710;

// Under a sanitizer, without optimisation, the same takes forty times as long.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr std::int64_t kMinutes = 3;
#else
constexpr std::int64_t kMinutes = 30;
#endif

std::uint64_t hashOf(std::span<const float> samples, std::uint64_t hash) {
    for (const float sample : samples) {  // FNV-1a, a word at a time
        hash = (hash ^ std::bit_cast<std::uint32_t>(sample)) * 1'099'511'628'211U;
    }
    return hash;
}

/// Hash of `seconds` of a run with everything on: cues, tempo and gain changes each second.
std::uint64_t busyHash(std::uint32_t rate, std::size_t block, int seconds) {
    RendererRig rig{rate};
    rig.start(kTenths);
    std::uint64_t hash = 14'695'981'039'346'656'037U;
    std::vector<float> second(rate);
    for (int i = 0; i < seconds; ++i) {
        if (i % 5 == 1) {
            rig.cue(i % 2 == 0 ? Cue::Test : Cue::MinuteEnd);
        }
        rig.change([i](ClickSettings& s) {
            s.gain = i % 4 == 3 ? 0.4F : 1.0F;
            s.shiftTenths = i % 3 * 70;
        });
        rig.renderInto(second, block);
        hash = hashOf(second, hash);
    }
    return hash;
}

class ClickPrecision : public ::testing::TestWithParam<std::uint32_t> {};

TEST_P(ClickPrecision, RendersTheSameSamplesWhateverTheBlock) {
    constexpr int kSeconds = 10;
    const std::uint64_t whole = busyHash(GetParam(), 4096, kSeconds);
    for (const std::size_t block : {1U, 17U, 64U, 256U, 1000U}) {
        EXPECT_EQ(busyHash(GetParam(), block, kSeconds), whole) << block;
    }
    RendererRig other{GetParam()};  // and the hash does tell two runs apart
    other.start(kTenths + 1);
    EXPECT_NE(hashOf(other.render(GetParam()), 0), whole);
}

TEST_P(ClickPrecision, PlacesEveryClickWithinAMillionthOfAFrameWithoutDrift) {
    const std::uint32_t rate = GetParam();
    RendererRig rig{rate};
    rig.start(kTenths);
    const auto segmentFrames = std::size_t{10} * rate;
    const std::size_t before = 600;
    const auto after = static_cast<std::size_t>(0.15 * rate);

    // One click of every ten seconds is cut out for the analyser; all beats are checked by number.
    std::vector<float> segment(segmentFrames);
    std::vector<float> cuts;
    std::vector<double> cutShift;
    std::vector<double> wanted;
    std::int64_t beat = 0;
    for (std::int64_t part = 0; part < 6 * kMinutes; ++part) {
        const std::int64_t start = part * static_cast<std::int64_t>(segmentFrames);
        rig.renderInto(segment, 256);
        bool cut = false;
        for (const ClickEvent& event : rig.events()) {
            const double exact = exactPlace(beat, rate, kTenths);
            ASSERT_EQ(event.beat, beat);
            ASSERT_EQ(event.frame, static_cast<std::int64_t>(exact));
            const auto offset = static_cast<std::size_t>(event.frame - start);
            if (!cut && offset >= before && offset + after < segmentFrames) {
                cut = true;
                cutShift.push_back(static_cast<double>(start) + static_cast<double>(offset) -
                                   static_cast<double>(cuts.size() + before));
                wanted.push_back(exact);
                const auto first = segment.begin() + static_cast<std::ptrdiff_t>(offset - before);
                cuts.insert(cuts.end(), first, first + static_cast<std::ptrdiff_t>(before + after));
            }
            ++beat;
        }
    }
    EXPECT_EQ(beat, kMinutes * kTenths / 10);

    const auto onsets = testing::correlatedOnsets(cuts, rate, testing::roughOnsets(cuts, rate));
    ASSERT_EQ(onsets.size(), wanted.size());
    std::vector<double> errors;
    for (std::size_t i = 0; i < onsets.size(); ++i) {
        errors.push_back(onsets[i] + cutShift[i] - wanted[i]);
    }
    const double mean =
        std::accumulate(errors.begin(), errors.end(), 0.0) / static_cast<double>(errors.size());
    double largest = 0;
    for (const double error : errors) {
        largest = std::max(largest, std::abs(error - mean));
    }
    RecordProperty("largestErrorFrames", std::to_string(largest * 1e9) + "e-9");
    EXPECT_LT(largest, 1e-6);
    // No drift: the end is where the beginning is.
    EXPECT_NEAR(errors.back(), errors.front(), 1e-6);
}

INSTANTIATE_TEST_SUITE_P(Rates, ClickPrecision, ::testing::ValuesIn(kRates));

}  // namespace
}  // namespace stridetick::audio
