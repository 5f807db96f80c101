// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/check_words.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace core::literals;
using theme::Tone;

checkwords::Said judged(core::StepsPerMinute cadence) {
    return checkwords::judged(cadence, 160_spm, core::judgeCheck(cadence, 160_spm, 150_spm));
}

TEST(CheckWords, SayTheCadenceTheTargetAndTheBand) {
    EXPECT_EQ(judged(160_spm).text, "160, exactly on target. Green: you keep your target 160.");
    EXPECT_EQ(judged(164.5_spm).text,
              "164.5, 2.8 % above target. In the band of your target 160: close to it.");
    EXPECT_TRUE(judged(150_spm).text.endsWith(
        "Below the band of your target 160: quicker, shorter steps."));
    EXPECT_TRUE(judged(164.9_spm).text.endsWith(
        "Above the band of your target 160: easy, you are ahead of it."));
    EXPECT_TRUE(judged(170_spm).text.contains("Warning: more than 10 % above your baseline"));
}

TEST(CheckWords, EachBandHasItsToneBesideItsWords) {
    EXPECT_EQ(judged(160_spm).tone, Tone::Good);
    EXPECT_EQ(judged(164_spm).tone, Tone::Good);
    EXPECT_EQ(judged(150_spm).tone, Tone::Warn);
    EXPECT_EQ(judged(164.9_spm).tone, Tone::Warn);
    EXPECT_EQ(judged(170_spm).tone, Tone::Danger);
}

TEST(CheckWords, OfTheEasyMinutesAreACadenceWithoutAJudgement) {
    const auto said = checkwords::notJudged(152.4_spm);
    EXPECT_EQ(said.text, "152.4 spm. In the easy minutes: not judged.");
    EXPECT_EQ(said.tone, Tone::Plain);
}

TEST(CheckWords, WhatIsNotJudgedIsSaidNotToBeStored) {
    using Refusal = CheckController::Refusal;
    for (const auto refusal :
         {Refusal::TooShort, Refusal::TooFewTaps, Refusal::Uneven, Refusal::TooHigh}) {
        EXPECT_TRUE(checkwords::refused(refusal).endsWith("Nothing was stored."));
    }
}

TEST(CheckWords, NoCheckIsInsistedOn) {
    using Kind = core::CheckAsk::Kind;
    EXPECT_TRUE(checkwords::ask(Kind::WithClick).startsWith("If you like"));
    EXPECT_TRUE(checkwords::ask(Kind::Silent).startsWith("If you like"));
    EXPECT_TRUE(checkwords::ask(Kind::WhenBelow).contains("the click comes"));
}

}  // namespace
}  // namespace stridetick::app
