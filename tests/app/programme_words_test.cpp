// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programme_words.hpp"

#include <QRegularExpression>
#include <QStringList>

#include "app/format.hpp"
#include "tests/app/program.hpp"
#include "tests/app/programmes.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <span>
#include <vector>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using core::Choice;
using core::ProgrammeStep;
using Kind = ProgrammeStep::Kind;
using Why = ProgrammeStep::Why;

/// Every number of a sentence, as it is written.
QStringList numbersIn(const QString& sentence) {
    static const QRegularExpression number(QStringLiteral("\\d+(?:[.:]\\d+)*"));
    QStringList numbers;
    for (auto found = number.globalMatch(sentence); found.hasNext();) {
        numbers.append(found.next().captured());
    }
    return numbers;
}

/// From 150.0 to 158.
QString say(const std::vector<ProgrammeStep>& steps) {
    return words::explain(tests::programme(), steps);
}
QString say(const ProgrammeStep& step) { return say(std::vector{step}); }

/// One number that may decide, and how it has to be said.
struct Reason {
    QString number;
    std::function<void(core::StepReasons&)> set;
};

std::vector<Reason> reasons() {
    using core::StepReasons;
    return {{"11", [](StepReasons& r) { r.sessionsDone = 11; }},
            {"13", [](StepReasons& r) { r.sessionsPlanned = 13; }},
            {"28", [](StepReasons& r) { r.practice = 28min; }},
            {"48", [](StepReasons& r) { r.planned = 48min; }},
            {"14", [](StepReasons& r) { r.checks = 14; }},
            {"3.4", [](StepReasons& r) { r.deviationTenths = 34; }},
            {"6", [](StepReasons& r) { r.worstPain = 6; }},
            {"9", [](StepReasons& r) { r.effort = 9; }},
            {"5.5", [](StepReasons& r) { r.usualEffortHalves = 11; }},
            {"2", [](StepReasons& r) { r.emptyWeeks = 2; }},
            {"61", [](StepReasons& r) { r.keptPercent = 61; }},
            {"159.4", [](StepReasons& r) { r.quiet = core::StepsPerMinute::ofTenths(1594); }},
            {"151.7", [](StepReasons& r) { r.expected = core::StepsPerMinute::ofTenths(1517); }},
            {"26", [](StepReasons& r) { r.followUpWeeks = 26; }}};
}

/// Every kind with every reason why and every choice.
std::vector<ProgrammeStep> everyStep() {
    std::vector<ProgrammeStep> steps;
    for (int kind = 0; kind <= static_cast<int>(Kind::DaysChanged); ++kind) {
        for (int why = 0; why <= static_cast<int>(Why::Cadence); ++why) {
            for (int choice = -1; choice <= static_cast<int>(Choice::Finish); ++choice) {
                auto step = tests::step(static_cast<Kind>(kind));
                step.why = static_cast<Why>(why);
                if (choice >= 0) {
                    step.choice = static_cast<Choice>(choice);
                }
                steps.push_back(step);
            }
        }
    }
    return steps;
}

TEST(ProgrammeWords, SayEveryNumberThatDecided) {
    const tests::LocaleScope english("en_GB");
    for (auto step : everyStep()) {
        for (const auto& reason : reasons()) {
            reason.set(step.reasons);
        }
        const QString sentence = say(step);
        const auto said = numbersIn(sentence);
        for (const auto& reason : reasons()) {
            EXPECT_TRUE(said.contains(reason.number))
                << reason.number.toStdString() << " is not in " << sentence.toStdString();
        }
    }
}

TEST(ProgrammeWords, SayEachNumberWithoutTheOthers) {
    const tests::LocaleScope english("en_GB");
    for (const auto& reason : reasons()) {
        auto step = tests::step(Kind::Advanced);
        reason.set(step.reasons);
        EXPECT_TRUE(numbersIn(say(step)).contains(reason.number)) << say(step).toStdString();
    }
}

TEST(ProgrammeWords, AreASentenceForEveryStep) {
    for (const auto& step : everyStep()) {
        const QString sentence = say(step);
        EXPECT_TRUE(sentence.endsWith('.') && sentence.size() > 10 &&
                    !sentence.contains('%' + QString("1")))
            << sentence.toStdString();
        EXPECT_FALSE(sentence.contains("..")) << sentence.toStdString();
    }
}

TEST(ProgrammeWords, SayWhyAWeekIsRepeated) {
    const tests::LocaleScope english("en_GB");
    auto step = tests::step(Kind::Held);
    step.row = 2;
    step.why = Why::Cadence;
    step.reasons.checks = 3;
    step.reasons.deviationTenths = 34;
    EXPECT_EQ(say(step),
              "Week 2 is repeated: your silent minutes were 3.4 % off the target (median of 3), "
              "the band is 3 %.");
    step.why = Why::Dose;
    step.reasons = {.sessionsDone = 1, .sessionsPlanned = 3, .practice = 16min, .planned = 48min};
    EXPECT_EQ(say(step),
              "Week 2 is repeated because too much of it was missed: 1 of 3 sessions were done; "
              "you practised 16 min of 48 min planned.");
}

TEST(ProgrammeWords, SayOnWhichDayThereIsNoClick) {
    const tests::LocaleScope english("en_GB");
    auto step = tests::step(Kind::Held);
    step.why = Why::Pain;
    step.reasons = {.worstPain = 4, .painSign = core::PainSign::Level};
    step.noClickOn = std::chrono::local_days{std::chrono::year{2026} / 3 / 5};
    EXPECT_EQ(say(step),
              "Week 3 is repeated because of pain: pain 4 of 10 after the run. No click on Thu 5 "
              "Mar: run at "
              "your old cadence.");
}

TEST(ProgrammeWords, AfterAStopSendToADoctor) {
    EXPECT_TRUE(say(tests::step(Kind::Stopped))
                    .contains("Stop running on it and see a doctor or physiotherapist. The plan "
                              "waits."));
}

TEST(ProgrammeWords, SayInSpiteOfWhatTheRunnerWentOn) {
    const tests::LocaleScope english("en_GB");
    auto held = tests::step(Kind::Held);
    held.why = Why::Cadence;
    held.reasons.checks = 3;
    held.reasons.deviationTenths = 34;
    auto step = tests::step(Kind::Chosen);
    step.row = 4;
    step.choice = Choice::GoOn;
    EXPECT_EQ(say({held, step}),
              "You chose to go on to week 4, although your silent minutes were 3.4 % off the "
              "target (median of 3), the band is 3 %.");
    EXPECT_EQ(say(step), "You chose to go on to week 4.");
}

TEST(ProgrammeWords, TellAChoiceByWhatItWasMadeAboutAlone) {
    const tests::LocaleScope english("en_GB");
    auto advanced = tests::step(Kind::Advanced);
    advanced.reasons.sessionsDone = 3;
    auto step = tests::step(Kind::Chosen);
    step.choice = Choice::Repeat;
    EXPECT_EQ(say({advanced, step}), "You chose to take up week 3 again.");
    auto offered = tests::step(Kind::EffortRose);
    offered.offer = {Choice::HalfRaise, Choice::KeepTarget};
    offered.reasons.effort = 7;
    step.choice = Choice::KeepTarget;
    EXPECT_EQ(say({offered, tests::step(Kind::Paused), tests::step(Kind::Resumed),
                   tests::step(Kind::DaysChanged), step}),
              "You chose to keep the target of 158, where your last two efforts were 7 or more.");
}

TEST(ProgrammeWords, SayThatTheQuietMinutesWereLeftOut) {
    const tests::LocaleScope english("en_GB");
    auto step = tests::step(Kind::Chosen);
    step.choice = Choice::GoOn;
    EXPECT_EQ(say({tests::step(Kind::TestDue), step}),
              "You chose to go on to week 3, although the quiet minutes were not measured.");
    step.choice = Choice::Finish;
    EXPECT_EQ(say({tests::step(Kind::TestDue), step}),
              "You chose to finish the plan, where the quiet minutes were not measured.");
}

TEST(ProgrammeWords, LookBackPastAPauseToWhatIsOffered) {
    auto held = tests::step(Kind::Held);
    held.offer = {Choice::Repeat, Choice::Finish};
    auto resumed = tests::step(Kind::Resumed);
    resumed.offer = held.offer;
    auto days = tests::step(Kind::DaysChanged);
    days.offer = held.offer;
    const std::vector offered{tests::step(Kind::Started), held, tests::step(Kind::Paused), resumed,
                              days};
    EXPECT_EQ(words::upToOffer(offered).size(), 2U);
    // Nothing is offered while it is paused.
    EXPECT_EQ(words::upToOffer(std::span(offered).first(3)).size(), 3U);
    const std::vector running{held, tests::step(Kind::Chosen), tests::step(Kind::Paused),
                              tests::step(Kind::Resumed)};
    EXPECT_EQ(words::upToOffer(running).size(), 4U);
}

TEST(ProgrammeWords, SayWhichSignDecided) {
    const tests::LocaleScope english("en_GB");
    auto step = tests::step(Kind::Stopped);
    step.why = Why::Pain;
    const auto because = [&](core::PainSign sign) {
        step.reasons = {.worstPain = 1, .painSign = sign};
        const QString told = say(step);
        EXPECT_TRUE(told.startsWith("The plan stopped because of pain: ") &&
                    told.contains("pain 1 of 10 after the run"))
            << told.toStdString();
        return told;
    };
    using Sign = core::PainSign;
    EXPECT_TRUE(because(Sign::Level).startsWith("The plan stopped because of pain: pain 1 of 10"));
    EXPECT_TRUE(because(Sign::Grew).contains("it was there before and grew;"));
    EXPECT_TRUE(because(Sign::Sharp).contains("it was sharp;"));
    EXPECT_TRUE(because(Sign::Limp).contains("it made you limp;"));
    EXPECT_TRUE(because(Sign::AtRest).contains(": it hurt at night or at rest;"));
    EXPECT_TRUE(because(Sign::BonySpot).contains("one bony spot hurt to press;"));
    EXPECT_TRUE(because(Sign::WorseNextDay).contains("on the next day it was worse"));
    EXPECT_TRUE(because(Sign::AtRestNextDay).contains("on the next day it hurt at night or at"));
}

TEST(ProgrammeWords, LetAVerdictBeReckonedAgain) {
    const tests::LocaleScope english("en_GB");
    auto step = tests::step(Kind::Verdict);
    step.reasons = {.keptPercent = 41,
                    .quiet = core::StepsPerMinute::ofTenths(1550),
                    .expected = core::StepsPerMinute::ofTenths(1517)};
    EXPECT_EQ(say(step),
              "The quiet minutes say: partly: without the click you ran at 155.0; at that speed "
              "your old cadence would be 151.7; of the raise from your baseline of 150.0 to the "
              "target of 158, 41 % is kept.");
    step.reasons.expected = core::StepsPerMinute::ofTenths(1500);
    EXPECT_FALSE(say(step).contains("at that speed")) << "the same as the baseline";
    step.reasons.speedDiffers = true;
    EXPECT_TRUE(say(step).endsWith("; at another speed than your baseline: an approximation."));
    step.reasons.speedDiffers = false;
    step.reasons.speedUnknown = true;
    EXPECT_TRUE(say(step).endsWith("; speed not noted."));
    step.kind = Kind::Finished;
    EXPECT_TRUE(say(step).startsWith("The plan is finished, and the quiet minutes say: partly: "));
    step.kind = Kind::FollowedUp;
    EXPECT_TRUE(say(step).startsWith("The quiet minute afterwards says: partly: "));
    EXPECT_EQ(say(tests::step(Kind::Finished)), "The plan is finished.");
}

TEST(ProgrammeWords, NameTheVerdictByItsBounds) {
    auto step = tests::step(Kind::Verdict);
    const auto at = [&](int percent) {
        step.reasons.keptPercent = percent;
        return say(step);
    };
    EXPECT_TRUE(at(70).contains("say: kept"));
    EXPECT_TRUE(at(69).contains("say: partly"));
    EXPECT_TRUE(at(40).contains("say: partly"));
    EXPECT_TRUE(at(39).contains("say: not yet"));
}

}  // namespace
}  // namespace stridetick::app
