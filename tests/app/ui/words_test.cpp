// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/words.hpp"

#include <QSet>

#include "tests/app/records.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using core::Standing;
using core::StepsPerMinute;

TEST(Words, GivesEachStandingItsVerdictAndTone) {
    const auto under = words::verdict({Standing::Under, false});
    EXPECT_EQ(under.text, "Under 160");
    EXPECT_EQ(under.tone, theme::Tone::Warn);
    const auto line = words::verdict({Standing::OnTheLine, false});
    EXPECT_TRUE(line.text.startsWith("On the line"));
    EXPECT_EQ(line.tone, theme::Tone::Plain);
    const auto clear = words::verdict({Standing::Clear, false});
    EXPECT_TRUE(clear.text.startsWith("Clear"));
    EXPECT_EQ(clear.tone, theme::Tone::Good);
}

TEST(Words, SaysTooCloseToCallBesideTheVerdict) {
    const auto close = words::verdict({Standing::Under, true});
    EXPECT_TRUE(close.text.startsWith("Under 160"));
    EXPECT_TRUE(close.text.contains("too close to call"));
}

TEST(Words, ExplainsEveryMeasurementThatMakesNoBaseline) {
    EXPECT_TRUE(words::whyNoBaseline(tests::tapped(1538)).isEmpty());
    QSet<QString> reasons;
    auto uneven = tests::tapped(1538);
    uneven.uneven = true;
    auto quick = tests::tapped(1538);
    quick.length = 30s;
    auto helped = tests::tapped(1538);
    helped.clickAudible = true;
    for (const auto& measurement :
         {uneven, quick, helped, tests::tapped(1100), tests::tapped(2300)}) {
        const QString reason = words::whyNoBaseline(measurement);
        EXPECT_FALSE(reason.isEmpty());
        reasons.insert(reason);
    }
    EXPECT_EQ(reasons.size(), 5);
}

TEST(Words, ShowsTheCountBesideTheRepairs) {
    auto m = tests::tapped(1601);
    m.strikes = 78;
    m.doubled = 1;
    m.missed = 2;
    EXPECT_EQ(words::tapsAndRepairs(m), "79 taps (158 by counting); 2 missed, 1 double");
    m.rejected = 3;
    EXPECT_EQ(words::tapsAndRepairs(m),
              "82 taps (164 by counting); 2 missed, 1 double, 3 off the beat");
}

TEST(Words, CountsBothFeetOnceAndAShortMinuteByItsLength) {
    auto m = tests::tapped(1600);
    m.strikes = 160;
    m.bothFeet = true;
    EXPECT_TRUE(words::tapsAndRepairs(m).contains("160 by counting"));
    m.bothFeet = false;
    m.strikes = 41;
    m.length = 30s;
    EXPECT_TRUE(words::tapsAndRepairs(m).contains("160 by counting"));
    m.strikes = 27;  // a whole check
    m.length = 20s;
    EXPECT_TRUE(words::tapsAndRepairs(m).contains("162 by counting"));
}

TEST(Words, EveryProblemOfATypedTargetHasItsOwnSentence) {
    using Typed = core::TypedTarget::Kind;
    QSet<QString> problems;
    for (const auto kind :
         {Typed::NotANumber, Typed::OutOfRange, Typed::BelowRange, Typed::AboveTenPercent}) {
        problems.insert(words::typedProblem(kind));
    }
    EXPECT_EQ(problems.size(), 4);
    EXPECT_FALSE(problems.contains(QString()));
    EXPECT_EQ(words::typedProblem(Typed::Empty), QString());
    EXPECT_EQ(words::typedProblem(Typed::InRange), QString());
}

TEST(Words, ACountHasNoRepairs) {
    EXPECT_EQ(words::tapsAndRepairs(tests::counted(78)), "78 foot strikes counted");
}

TEST(Words, NamesMethodAndSeconds) {
    EXPECT_EQ(words::method(tests::tapped(1600)), "Tapped, 60 s");
    auto m = tests::counted(20);
    m.length = 15s;
    EXPECT_EQ(words::method(m), "Counted, 15 s");
}

TEST(Words, HasOneWordForEachKindRuleAndState) {
    using core::BaselineRule;
    using core::SessionState;
    using core::TargetKind;
    const QSet<QString> kinds{words::targetKind(TargetKind::Raise),
                              words::targetKind(TargetKind::Hold),
                              words::targetKind(TargetKind::Typed)};
    const QSet<QString> rules{words::baselineRule(BaselineRule::Single),
                              words::baselineRule(BaselineRule::MeanOfTwo),
                              words::baselineRule(BaselineRule::MedianOfThree)};
    const QSet<QString> states{words::sessionState(SessionState::Running),
                               words::sessionState(SessionState::Finished),
                               words::sessionState(SessionState::Recovered)};
    for (const auto& all : {kinds, rules, states}) {
        EXPECT_EQ(all.size(), 3);
        EXPECT_FALSE(all.contains(QString()));
    }
}

}  // namespace
}  // namespace stridetick::app
