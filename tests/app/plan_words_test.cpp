// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan_words.hpp"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include "tests/app/program.hpp"
#include "tests/app/programmes.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using core::operator""_spm;
using core::PlannedSession;

TEST(PlanWords, NameThePatternOfASession) {
    const auto say = [](std::chrono::minutes on, std::chrono::minutes off) {
        return words::pattern({.length = 30min, .on = on, .off = off});
    };
    EXPECT_EQ(say(16min, 0min), "click all the time");
    EXPECT_EQ(say(2min, 2min), "2 on / 2 off");
    EXPECT_EQ(say(1min, PlannedSession::kUntilTheEnd), "click in the first minute only");
    EXPECT_EQ(say(0min, 0min), "no click");
}

TEST(PlanWords, SayASessionInOneLine) {
    EXPECT_EQ(words::session({.length = 20min, .on = 2min, .off = 2min}, 162_spm),
              "20 minutes, 2 on / 2 off, at 162");
}

TEST(PlanWords, NameTheDaysInTheOrderOfTheLocalesWeek) {
    const core::TrainingDays days{std::chrono::Sunday, std::chrono::Monday};
    {
        const tests::LocaleScope british("en_GB");
        EXPECT_EQ(words::days(days), "Mon, Sun");
    }
    const tests::LocaleScope american("en_US");
    EXPECT_EQ(words::days(days), "Sun, Mon");
}

TEST(PlanWords, NameEveryChoiceByWhatFollows) {
    core::Course course{.row = 4, .target = 158_spm};
    course.offerRow = 3;
    const auto say = [&](core::Choice choice) {
        return words::choice(choice, course, tests::programme());
    };
    EXPECT_EQ(say(core::Choice::Repeat), "Repeat from week 3");
    EXPECT_EQ(say(core::Choice::GoOn), "Go on to week 5");
    EXPECT_EQ(say(core::Choice::HalfRaise), "Half the raise: week 3 at 154");
    EXPECT_EQ(say(core::Choice::KeepTarget), "Keep the target of 158");
    EXPECT_EQ(say(core::Choice::StepUp), "Step up to 165");
    EXPECT_EQ(say(core::Choice::FourWeeks), "The rest of the four-week plan");
    EXPECT_EQ(say(core::Choice::Finish), "Finish the plan here");
}

core::SessionReport painOf(int pain) { return tests::reportOf(tests::run(20min), pain); }

TEST(PlanWords, SayWhatThePainMeansAtItsBounds) {
    EXPECT_EQ(words::afterReport(painOf(2), 3), "Go on as planned.");
    EXPECT_EQ(words::afterReport(painOf(3), 3),
              "The week is repeated. No click on the next day: run at your old cadence.");
    EXPECT_TRUE(words::afterReport(painOf(4), 3).startsWith("The week is repeated."));
    EXPECT_EQ(words::afterReport(painOf(5), 3),
              "Stop running on it and see a doctor or physiotherapist. The plan waits.");
    EXPECT_EQ(words::afterReport(painOf(5), std::nullopt),
              "Stop running on it and see a doctor or physiotherapist.");
    EXPECT_EQ(words::afterReport(painOf(4), std::nullopt),
              "No click on the next day: run at your old cadence.");
}

TEST(PlanWords, HoldForAnAchillesInTheFirstTwoWeeksOnly) {
    auto report = painOf(0);
    report.nextDay = core::NextDay{.at = tests::daysAgo(0), .achilles = true};
    EXPECT_EQ(words::verdictOf(report, 2), core::PainVerdict::Hold);
    EXPECT_EQ(words::verdictOf(report, 3), core::PainVerdict::GoOn);
    EXPECT_EQ(words::verdictOf(report, std::nullopt), core::PainVerdict::GoOn);
    EXPECT_TRUE(words::afterReport(report, 1).contains("No click today"));
}

/// What the windows may say, from the sources: every literal of tr() and translate().
QStringList textsOf(const QString& source) {
    static const QRegularExpression call(
        QStringLiteral("\\b(?:tr|translate)\\(((?:\\s*\"(?:[^\"\\\\]|\\\\.)*\"\\s*,?)+)"));
    static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    QStringList texts;
    for (auto calls = call.globalMatch(source); calls.hasNext();) {
        QString text;
        const QString arguments = calls.next().captured(1);
        for (auto parts = literal.globalMatch(arguments); parts.hasNext();) {
            text += parts.next().captured(1);
        }
        texts.append(text);
    }
    return texts;
}

const QRegularExpression& promise() {  // R35
    static const QRegularExpression words(
        QStringLiteral("\\b(prevent\\w*|cure[sd]?|heal(s|ed|ing)?|faster|quicker|guarante\\w*|"
                       "injury.free|pain.free|protect\\w*|safer?|proven|miracle|180|best)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return words;
}

TEST(PlanWords, NothingThatAWindowSaysPromisesAnything) {
    const QSet<QString> notOfHealth{
        QStringLiteral("%1 steps a minute faster"),  // a button that raises the tempo
        QStringLiteral("Below the band: quicker, shorter steps."),  // what to do in a run
    };
    int texts = 0;
    QDirIterator files(QStringLiteral(STRIDETICK_APP_SOURCES), {"*.cpp", "*.hpp"}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        for (const QString& text : textsOf(QString::fromUtf8(file.readAll()))) {
            ++texts;
            const bool howToMeasure = text.startsWith("Best: a helper taps");
            const bool whatIsNotPromised = text.contains("Nothing here promises");
            EXPECT_TRUE(notOfHealth.contains(text) || howToMeasure || whatIsNotPromised ||
                        !promise().match(text).hasMatch())
                << text.toStdString();
        }
    }
    EXPECT_GT(texts, 400) << "the sources were not found";
}

TEST(PlanWords, APromiseWouldBeFound) {
    EXPECT_EQ(textsOf("tr(\"It \"\n   \"Prevents injuries\")"),
              QStringList{"It Prevents injuries"});
    for (const char* text : {"It Prevents injuries", "run faster", "180 is right", "a cure"}) {
        EXPECT_TRUE(promise().match(QString(text)).hasMatch()) << text;
    }
    EXPECT_FALSE(promise().match(QString("your health, secure at 1800")).hasMatch());
}

}  // namespace
}  // namespace stridetick::app
