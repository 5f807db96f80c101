// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/beat_indicator.hpp"

#include "app/ui/theme.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;

class BeatIndicatorTest : public ::testing::Test {
 protected:
    bool lit() {
        const QImage picture = disc_.grab().toImage();
        return picture.pixelColor(picture.rect().center()) == theme::colours().accent;
    }
    BeatIndicator disc_;
};

TEST_F(BeatIndicatorTest, LightsUpForABeatThatIsDueAndGoesOutByItself) {
    EXPECT_FALSE(lit());
    ASSERT_TRUE(tests::waitFor([this] {
        disc_.pulseAt(Steady::now());
        return lit();
    }));
    EXPECT_TRUE(tests::waitFor([this] { return !lit(); }));
}

TEST_F(BeatIndicatorTest, LightsUpAtOnceForABeatThatIsPast) {
    EXPECT_TRUE(tests::waitFor([this] {
        disc_.pulseAt(Steady::now() - 1h);
        return lit();
    }));
}

TEST_F(BeatIndicatorTest, WaitsForABeatThatIsToCome) {
    const auto due = Steady::now() + 200ms;
    disc_.pulseAt(due);
    bool early = false;
    EXPECT_TRUE(tests::waitFor([&] {
        const bool now = lit();
        early = early || (now && Steady::now() < due - 1ms);
        return now || Steady::now() > due + 5s;
    }));
    EXPECT_FALSE(early);
}

TEST_F(BeatIndicatorTest, LightsUpForEachBeatWhereTheSoundIsMoreThanABeatBehind) {
    const auto now = Steady::now();
    for (const auto later : {400ms, 1200ms, 2000ms}) {
        disc_.pulseAt(now + later);
    }
    for (int beat = 0; beat < 3; ++beat) {
        EXPECT_TRUE(tests::waitFor([this] { return lit(); })) << beat;
        EXPECT_TRUE(tests::waitFor([this] { return !lit(); })) << beat;
    }
    disc_.pulseAt(Steady::now() + 50ms);
    disc_.clear();
    bool again = false;
    EXPECT_TRUE(tests::waitFor([&, until = Steady::now() + 200ms] {
        again = again || lit();
        return Steady::now() > until;
    }));
    EXPECT_FALSE(again) << "none is left over";
}

TEST_F(BeatIndicatorTest, GoesOutWithTheRun) {
    ASSERT_TRUE(tests::waitFor([this] {
        disc_.pulseAt(Steady::now());
        return lit();
    }));
    disc_.clear();
    EXPECT_FALSE(lit());
}

TEST_F(BeatIndicatorTest, FillsItsWholeGround) {
    EXPECT_EQ(disc_.grab().toImage().pixelColor(0, 0), theme::colours().card)
        << "it paints opaquely";
}

}  // namespace
}  // namespace stridetick::app
