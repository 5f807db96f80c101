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

/// One number that may decide, and how it has to be said.
struct Reason {
    QString number;
    std::function<void(core::StepReasons&)> set;
};

std::vector<Reason> reasons() {
    using core::StepReasons;
    return {{"11", [](StepReasons& r) { r.sessionsDone = 11; }},
            {"13", [](StepReasons& r) { r.sessionsPlanned = 13; }},
            {"28:20", [](StepReasons& r) { r.practice = 28min + 20s; }},
            {"48", [](StepReasons& r) { r.planned = 48min; }},
            {"14", [](StepReasons& r) { r.checks = 14; }},
            {"3.4", [](StepReasons& r) { r.deviationTenths = 34; }},
            {"6", [](StepReasons& r) { r.worstPain = 6; }},
            {"9", [](StepReasons& r) { r.effort = 9; }},
            {"5.5", [](StepReasons& r) { r.usualEffortHalves = 11; }},
            {"2", [](StepReasons& r) { r.emptyWeeks = 2; }},
            {"61", [](StepReasons& r) { r.keptPercent = 61; }},
            {"159.4", [](StepReasons& r) { r.quiet = core::StepsPerMinute::ofTenths(1594); }},
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
        const QString sentence = words::explain(step);
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
        EXPECT_TRUE(numbersIn(words::explain(step)).contains(reason.number))
            << words::explain(step).toStdString();
    }
}

TEST(ProgrammeWords, AreASentenceForEveryStep) {
    for (const auto& step : everyStep()) {
        const QString sentence = words::explain(step);
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
    EXPECT_EQ(words::explain(step),
              "Week 2 is repeated: your silent minutes were 3.4 % off the target (median of 3), "
              "the band is 3 %.");
    step.why = Why::Dose;
    step.reasons = {.sessionsDone = 1, .sessionsPlanned = 3, .practice = 16min, .planned = 48min};
    EXPECT_EQ(words::explain(step),
              "Week 2 is repeated because too much of it was missed: 1 of 3 sessions were done; "
              "you practised 16 min of 48 min planned.");
}

TEST(ProgrammeWords, SayOnWhichDayThereIsNoClick) {
    const tests::LocaleScope english("en_GB");
    auto step = tests::step(Kind::Held);
    step.why = Why::Pain;
    step.reasons.worstPain = 4;
    step.noClickOn = std::chrono::local_days{std::chrono::year{2026} / 3 / 5};
    EXPECT_EQ(words::explain(step),
              "Week 3 is repeated because of pain: pain 4 of 10. No click on Thu 5 Mar: run at "
              "your old cadence.");
}

TEST(ProgrammeWords, AfterAStopSendToADoctor) {
    EXPECT_TRUE(words::explain(tests::step(Kind::Stopped))
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
    EXPECT_EQ(words::explainLast(std::vector{held, step}),
              "You chose to go on to week 4, although your silent minutes were 3.4 % off the "
              "target (median of 3), the band is 3 %.");
    EXPECT_EQ(words::explain(step), "You chose to go on to week 4.");
}

TEST(ProgrammeWords, NameTheVerdictByItsBounds) {
    auto step = tests::step(Kind::Verdict);
    const auto say = [&](int percent) {
        step.reasons.keptPercent = percent;
        return words::explain(step);
    };
    EXPECT_TRUE(say(70).contains("say: kept"));
    EXPECT_TRUE(say(69).contains("say: partly"));
    EXPECT_TRUE(say(40).contains("say: partly"));
    EXPECT_TRUE(say(39).contains("say: not yet"));
}

}  // namespace
}  // namespace stridetick::app
