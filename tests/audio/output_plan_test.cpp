// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/output_plan.hpp"

#include <gtest/gtest.h>

namespace stridetick::audio {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::steady_clock::time_point kNow{1000s};
const OutputChoice kHeadset{.api = "pulse", .device = "Headset", .framesPerBuffer = 768};

OutputPlan planFor(const OutputChoice& choice, WhenLost policy = WhenLost::UseDefault) {
    OutputPlan plan;
    plan.choose(choice, policy);
    return plan;
}

TEST(OutputPlan, BeginsWithTheDefaultAtOnce) {
    const OutputPlan plan;
    ASSERT_TRUE(plan.due(kNow));
    EXPECT_EQ(plan.due(kNow)->choice, OutputChoice{});
    EXPECT_FALSE(plan.due(kNow)->fallBack);
}

TEST(OutputPlan, HasNothingToDoWhileAllIsAsChosen) {
    OutputPlan plan = planFor(kHeadset);
    plan.opened(*plan.due(kNow), "pulse", kNow);
    EXPECT_FALSE(plan.due(kNow + 24h));
    EXPECT_FALSE(plan.fellBack());
}

TEST(OutputPlan, TriesTheDefaultAtOnceWhenTheChosenOneFails) {
    OutputPlan plan = planFor(kHeadset);
    plan.failed(*plan.due(kNow), kNow, true);
    const auto second = plan.due(kNow);
    ASSERT_TRUE(second);
    EXPECT_TRUE(second->fallBack);
    EXPECT_FALSE(second->choice.namesPlace());
    EXPECT_EQ(second->choice.framesPerBuffer, 768U);
    EXPECT_FALSE(plan.fellBack());
    plan.opened(*second, "pulse", kNow);
    EXPECT_TRUE(plan.fellBack());
}

TEST(OutputPlan, PutsNothingOffForLongerOnceARunHasBegun) {
    OutputPlan plan = planFor({});
    plan.failed(*plan.due(kNow), kNow, false);
    EXPECT_FALSE(plan.due(kNow + 1s));
    plan.hurry(kNow);
    EXPECT_FALSE(plan.due(kNow + 399ms));
    plan.hurry(kNow + 300ms);  // again and again while it is on
    EXPECT_TRUE(plan.due(kNow + 400ms));
}

TEST(OutputPlan, LooksForTheChosenOneNoOftenerInARun) {
    OutputPlan plan = planFor(kHeadset);
    plan.failed(*plan.due(kNow), kNow, true);
    plan.opened(*plan.due(kNow), "pulse", kNow);
    plan.hurry(kNow);
    EXPECT_FALSE(plan.due(kNow + 2s));
}

TEST(OutputPlan, LooksForTheChosenOneWhileTheDefaultSounds) {
    OutputPlan plan = planFor(kHeadset);
    plan.failed(*plan.due(kNow), kNow, true);
    plan.opened(*plan.due(kNow), "pulse", kNow);
    EXPECT_FALSE(plan.due(kNow + 2s));
    const auto look = plan.due(kNow + 3s);
    ASSERT_TRUE(look);
    EXPECT_EQ(look->choice, kHeadset);
    plan.failed(*look, kNow + 3s, true);
    EXPECT_TRUE(plan.fellBack());
    EXPECT_FALSE(plan.due(kNow + 5s));
    plan.opened(*plan.due(kNow + 6s), "pulse", kNow + 6s);
    EXPECT_FALSE(plan.fellBack());
    EXPECT_FALSE(plan.due(kNow + 24h));
}

TEST(OutputPlan, WaitsForTheChosenOneWhenAskedTo) {
    OutputPlan plan = planFor(kHeadset, WhenLost::Wait);
    plan.failed(*plan.due(kNow), kNow, true);
    EXPECT_FALSE(plan.due(kNow + 399ms));
    ASSERT_TRUE(plan.due(kNow + 400ms));
    EXPECT_EQ(plan.due(kNow + 400ms)->choice, kHeadset);
}

TEST(OutputPlan, RetriesSoonInARunAndMoreAndMoreSeldomWithout) {
    OutputPlan plan;
    auto now = kNow;
    for (const auto wait : {2s, 4s, 5s, 5s}) {
        plan.failed(*plan.due(now), now, false);
        EXPECT_FALSE(plan.due(now + wait - 1ms));
        now += wait;
        EXPECT_TRUE(plan.due(now));
    }
    plan.failed(*plan.due(now), now, true);
    EXPECT_TRUE(plan.due(now + 400ms));
}

TEST(OutputPlan, KeepsToTheSoundSystemForAWhileAfterALoss) {
    OutputPlan plan;
    plan.opened(*plan.due(kNow), "pulse", kNow);
    plan.lost(kNow + 60s);
    EXPECT_EQ(plan.due(kNow + 69s)->choice.api, "pulse");
    EXPECT_EQ(plan.due(kNow + 70s)->choice.api, "");
}

TEST(OutputPlan, BeginsAnewWithAnotherChoice) {
    OutputPlan plan;
    plan.opened(*plan.due(kNow), "alsa", kNow);
    plan.choose(kHeadset, WhenLost::UseDefault);
    ASSERT_TRUE(plan.due(kNow));
    EXPECT_EQ(plan.due(kNow)->choice, kHeadset);
}

}  // namespace
}  // namespace stridetick::audio
