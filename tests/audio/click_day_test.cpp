// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/audio/renderer_rig.hpp"
#include "tests/support/onset_analyser.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace stridetick::audio {
namespace {

constexpr std::int64_t kDaySeconds = 86'400;
constexpr std::uint32_t kRate = 48'000;
constexpr std::int64_t kDayFrames = kDaySeconds * kRate;

// Under a sanitizer, without optimisation, the same takes fifty times as long.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr std::int64_t kRenderedFrames = kDayFrames / 50;
#else
constexpr std::int64_t kRenderedFrames = kDayFrames;
#endif

/// Beat k of a steady run begins at k * 600 * rate / tenths frames. Here in whole numbers alone,
/// and in none of the product's code.
struct Place {
    std::int64_t frame;
    std::int64_t remainder;  // of a frame, in tenths of spm
};

Place placeOf(std::int64_t beat, std::int32_t tenths) {
    const std::int64_t scaled = beat * 600 * kRate;
    return {scaled / tenths, scaled % tenths};
}

/// Beats that begin before this frame: all k with k * 600 * rate < frames * tenths.
std::int64_t beatsBefore(std::int64_t frames, std::int32_t tenths) {
    const std::int64_t period = std::int64_t{600} * kRate;
    return (frames * tenths + period - 1) / period;
}

class Day {
 public:
    explicit Day(std::int32_t tenths) : tenths_(tenths) { rig_.start(tenths); }

    RendererRig& rig() { return rig_; }
    std::int64_t frame() { return rig_.renderer().frame(); }

    /// Every beat of the day so far, one by one.
    void readBeats() {
        for (const ClickEvent& event : rig_.events()) {
            ASSERT_EQ(event.beat, beats_);
            ASSERT_EQ(event.frame, placeOf(beats_, tenths_).frame) << "beat " << beats_;
            ++beats_;
        }
    }
    void expectExact() {
        EXPECT_EQ(rig_.queue().dropped(), 0U);
        EXPECT_EQ(beats_, beatsBefore(frame(), tenths_));
        const auto next = rig_.renderer().nextBeat();
        ASSERT_TRUE(next);
        const Place exact = placeOf(beats_, tenths_);
        const double error = static_cast<double>(next->frame - exact.frame) + next->fraction -
                             static_cast<double>(exact.remainder) / tenths_;
        ::testing::Test::RecordProperty("errorFrames" + std::to_string(tenths_),
                                        std::to_string(error));
        EXPECT_LT(std::abs(error), 1e-9);  // half a frame is promised
    }

 private:
    std::int32_t tenths_;
    RendererRig rig_;
    std::int64_t beats_ = 0;
};

/// Without the sound: only where the beats are.
void expectExactDay(std::int32_t tenths) {
    Day day{tenths};
    for (std::int64_t minute = 0; minute < kDaySeconds / 60; ++minute) {
        day.rig().renderer().skipRt(std::int64_t{60} * kRate, kRate);
        day.readBeats();
        if (::testing::Test::HasFatalFailure()) {
            return;
        }
    }
    ASSERT_EQ(day.frame(), kDayFrames);
    day.expectExact();
}

TEST(ClickDay, EndsOnTheExactPlace) {
    for (const std::int32_t tenths : {300, 1583, 1710, 2401, 2999, 3000}) {
        expectExactDay(tenths);
    }
}

TEST(ClickDaySlow, EndsOnTheExactPlaceAtTemposOfEveryRemainder) {
    for (std::int32_t tenths = 300; tenths <= 3000 && !HasFatalFailure(); tenths += 7) {
        expectExactDay(tenths);
    }
}

class ClickDayRenderedSlow : public ::testing::TestWithParam<std::int32_t> {};

/// The sound too, not only what is said of it: the first ten seconds' clicks and the last ten's lie
/// on one line.
TEST_P(ClickDayRenderedSlow, RenderedIsOneLineFromTheFirstClickToTheLast) {
    constexpr std::size_t kEnd = std::size_t{10} * kRate;
    const std::int32_t tenths = GetParam();
    Day day{tenths};
    std::vector<float> ends(2 * kEnd);
    day.rig().renderInto(std::span{ends}.first(kEnd), 256);
    std::vector<float> block(std::size_t{1} << 16U);
    const std::int64_t lastStart = kRenderedFrames - static_cast<std::int64_t>(kEnd);
    while (day.frame() < lastStart) {
        const auto frames =
            std::min(static_cast<std::int64_t>(block.size()), lastStart - day.frame());
        day.rig().renderInto(std::span{block}.first(static_cast<std::size_t>(frames)),
                             block.size());
        day.readBeats();
    }
    day.rig().renderInto(std::span{ends}.last(kEnd), 256);
    day.readBeats();
    day.expectExact();

    auto rough = testing::roughOnsets(ends, kRate);
    std::erase_if(rough, [](double onset) {  // whose sound is cut where the two parts meet
        return std::abs(onset - static_cast<double>(kEnd)) < 0.2 * kRate;
    });
    const auto onsets = testing::correlatedOnsets(ends, kRate, rough);
    const double period = 600.0 * kRate / tenths;
    ASSERT_GE(onsets.size(), 8U);
    // Frames of the day by which the second half of `ends` is later than it seems, modulo a period.
    const std::int64_t shift = lastStart - static_cast<std::int64_t>(kEnd);
    const std::int64_t shiftBeats = shift * tenths / (std::int64_t{600} * kRate);
    const double rest = static_cast<double>(shift * tenths - shiftBeats * 600 * kRate) / tenths;
    double largest = 0;
    for (const double onset : onsets) {
        const double place = onset - onsets.front() + (onset > kEnd ? rest : 0);
        largest = std::max(largest, std::abs(place - period * std::round(place / period)));
    }
    RecordProperty("largestErrorFrames", std::to_string(largest * 1e9) + "e-9");
    EXPECT_LT(largest, 1e-5);  // half a frame is promised
}

INSTANTIATE_TEST_SUITE_P(Tempos, ClickDayRenderedSlow,
                         ::testing::Values(300, 1710, 1583, 2999, 3000));

}  // namespace
}  // namespace stridetick::audio
