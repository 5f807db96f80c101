// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/pain_words.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using core::NextDay;
using Answer = core::ProgrammeReport::Answer;

Answer answered(int dayOfNovember, int pain = 0) {
    const core::WallTime at{
        std::chrono::sys_days{std::chrono::year{2026} / 11 / dayOfNovember} + 9h, 0min};
    return {.at = at, .report = {.session = core::SessionId{"s"}, .at = at, .pain = pain}};
}

TEST(PainWords, APainHasItsDayPlaceDayAfterAndNote) {
    auto bad = answered(25, 4);
    bad.report.place = core::PainPlace::Knee;
    bad.report.nextDay = NextDay{.at = bad.at, .pain = NextDay::Pain::Worse};
    bad.note = "downhill <hard>";
    const auto text = words::painAndEffort(std::vector{answered(23), bad, answered(27, 2)});
    EXPECT_TRUE(
        text.contains("25 Nov: 4, knee (the day after: worse than after the run; note: "
                      "downhill &lt;hard&gt;); 27 Nov: 2."))
        << text.toStdString();
    EXPECT_TRUE(text.contains("Runs without pain: 1.")) << text.toStdString();
}

TEST(PainWords, APainHasTheSignsThatDecide) {
    auto bad = answered(25, 2);
    bad.report.place = core::PainPlace::Shin;
    bad.report.grew = bad.report.sharp = bad.report.limp = true;
    bad.report.atRest = bad.report.bonySpot = true;
    EXPECT_TRUE(
        words::painAndEffort(std::vector{bad})
            .contains("25 Nov: 2, shin, there before and grew, sharp, with a limp, at night "
                      "or at rest, one bony spot hurts to press."))
        << words::painAndEffort(std::vector{bad}).toStdString();
}

TEST(PainWords, WhatHurtOnlyOnTheDayAfterIsToldToo) {
    auto stiff = answered(25);
    stiff.report.nextDay = NextDay{.at = stiff.at, .achilles = true};
    EXPECT_TRUE(words::painAndEffort(std::vector{stiff})
                    .contains("25 Nov: 0 (the day after: no "
                              "pain, Achilles"));
}

TEST(PainWords, NoPainIsSaidOnce) {
    auto easy = answered(25);
    easy.report.effort = 3;
    easy.report.nextDay = NextDay{.at = easy.at};
    const auto text = words::painAndEffort(std::vector{easy, answered(27)});
    EXPECT_TRUE(text.contains("none, nor on the day after")) << text.toStdString();
    EXPECT_FALSE(text.contains("Effort")) << "that is in the table of weeks";
    EXPECT_TRUE(words::painAndEffort({}).contains("No run has been answered"));
}

TEST(PainWords, ALongNoteIsCutForThePage) {
    auto bad = answered(25, 3);
    bad.note = std::string(300, 'x');
    const auto text = words::painAndEffort(std::vector{bad});
    EXPECT_TRUE(text.contains(QString(100, 'x') + "…"));
    EXPECT_FALSE(text.contains(QString(101, 'x')));
}

TEST(PainWords, SaysHowManyWereAnsweredOnTheDayAfter) {
    auto asked = answered(25);
    asked.report.nextDay = NextDay{.at = asked.at};
    const auto none = words::painAndEffort(std::vector{answered(25), answered(27)});
    EXPECT_TRUE(none.contains("(0 to 10): none; the day after was not answered."))
        << none.toStdString();
    const auto some = words::painAndEffort(std::vector{asked, answered(27), answered(29)});
    EXPECT_TRUE(some.contains("none, nor on the day after where that was answered (1 of 3)."))
        << some.toStdString();
    const auto all = words::painAndEffort(std::vector{asked});
    EXPECT_TRUE(all.contains("none, nor on the day after.")) << all.toStdString();
}

}  // namespace
}  // namespace stridetick::app
