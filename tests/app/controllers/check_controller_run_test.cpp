// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Checks where the run decides what comes of them: in its easy minutes, and only when below.
#include "app/ui/check_words.hpp"
#include "tests/app/controllers/check_fixture.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using namespace core::literals;
using State = CheckController::State;

/// In the first session of a programme at 165.
class EasyMinutesTest : public tests::CheckFixture {
 protected:
    void SetUp() override {
        run().prepare(
            {.place = {.programme = core::ProgrammeId{"11111111-2222-4333-8444-555555555555"}},
             .planned = {.number = 1, .length = 15min, .on = 15min},
             .tempo = 165_spm,
             .sessions = 18,
             .baseline = 154_spm});
        begin();
        ASSERT_EQ(run().phase().kind, core::RunPhase::Kind::Easy);
    }
};

TEST_F(EasyMinutesTest, ACheckIsACadenceThatIsNotJudged) {
    ASSERT_TRUE(checked(800ms));  // 150: far below
    const auto measurements = stored();
    ASSERT_EQ(measurements.size(), 1U);
    EXPECT_EQ(measurements[0].cadence, 150_spm);
    EXPECT_EQ(measurements[0].session, run().sessionId());
    EXPECT_FALSE(measurements[0].target);
    EXPECT_FALSE(check_.judgement());
    EXPECT_EQ(checkwords::now(check_).text, "150 spm. In the easy minutes: not judged.");
}

TEST_F(EasyMinutesTest, ACheckAfterThemIsJudgedAgain) {
    ASSERT_TRUE(checked(800ms));
    after(5min);
    ASSERT_EQ(run().phase().kind, core::RunPhase::Kind::ClickOn);
    ASSERT_TRUE(checked(800ms));
    ASSERT_TRUE(check_.judgement());
    EXPECT_EQ(check_.judgement()->band, core::Band::Below);
    EXPECT_EQ(stored().at(1).target, 165_spm);
}

TEST_F(EasyMinutesTest, ACheckArmedInThemAndTappedAfterThemIsJudged) {
    after(5min - 1s);
    check_.arm();
    after(2s);
    tapFor(20s, 750ms);
    ASSERT_TRUE(reaches(State::Judged));
    EXPECT_TRUE(check_.judgement());
}

TEST_F(EasyMinutesTest, NoneIsAskedFor) {
    for (auto at = 0s; at < 5min - 5s; at += 5s) {
        EXPECT_FALSE(check_.asked()) << at.count();
        after(5s);
    }
}

TEST_F(EasyMinutesTest, WordsNameTheProgrammesTargetWhateverTheTempo) {
    after(5min + 1s);
    run().changeTempo(core::StepsPerMinuteDelta::ofTenths(-100));
    ASSERT_TRUE(checked(800ms));
    EXPECT_TRUE(checkwords::now(check_).text.contains("Below the band of your target 165:"))
        << checkwords::now(check_).text.toStdString();
}

/// Free runs in which the click comes only where a check is below the band.
class WhenBelowTest : public tests::CheckFixture {
 protected:
    void SetUp() override { begin({.length = 10min, .whenBelow = true}); }
};

TEST_F(WhenBelowTest, IsSilentAndAsksEveryThreeMinutes) {
    EXPECT_TRUE(run().onlyWhenBelow());
    EXPECT_FALSE(run().shape()) << "a file cannot hear";
    std::vector<int> asked;
    for (auto at = 0s; at < 10min; at += 5s) {
        EXPECT_EQ(run().phase().kind, core::RunPhase::Kind::ClickOff);
        if (check_.asked() && (asked.empty() || asked.back() != check_.asked()->number)) {
            asked.push_back(check_.asked()->number);
        }
        after(5s);
    }
    EXPECT_EQ(asked, (std::vector{1, 2, 3}));
    run().stop();
    EXPECT_TRUE(runner_.session().whenBelow);
    EXPECT_EQ(runner_.session().kind, core::SessionKind::FreeRun);
}

TEST_F(WhenBelowTest, ACheckBelowBringsTheClickForHalfAMinute) {
    ASSERT_TRUE(checked(800ms));
    EXPECT_EQ(run().phase().kind, core::RunPhase::Kind::ClickOn);
    EXPECT_EQ(run().tempo(), 162_spm);
    ASSERT_TRUE(runner_.beats(2));
    after(29s);
    EXPECT_EQ(run().phase().kind, core::RunPhase::Kind::ClickOn);
    EXPECT_EQ(check_.state(), State::Judged) << "the click is what came of it";
    after(2s);
    EXPECT_EQ(run().phase().kind, core::RunPhase::Kind::ClickOff);
    EXPECT_EQ(check_.state(), State::Idle);
}

TEST_F(WhenBelowTest, ACheckInTheBandLeavesItSilent) {
    ASSERT_TRUE(checked(750ms));
    EXPECT_EQ(run().phase().kind, core::RunPhase::Kind::ClickOff);
    ASSERT_TRUE(checked(700ms));
    EXPECT_EQ(check_.judgement()->band, core::Band::Above);
    EXPECT_EQ(run().phase().kind, core::RunPhase::Kind::ClickOff);
}

}  // namespace
}  // namespace stridetick::app
