// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan_words.hpp"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include "tests/app/program.hpp"
#include "tests/app/programmes.hpp"
#include "tests/app/promises.hpp"

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
    EXPECT_EQ(say(core::Choice::HalfRaise), "A smaller raise, 2.5 %: week 3 at 154");
    EXPECT_EQ(say(core::Choice::KeepTarget), "Keep the target of 158");
    EXPECT_EQ(say(core::Choice::StepUp), "Step up to 165");
    EXPECT_EQ(say(core::Choice::FourWeeks), "The rest of the four-week plan");
    EXPECT_EQ(say(core::Choice::Finish), "Finish the plan here");
}

core::SessionReport painOf(int pain) { return tests::reportOf(tests::run(20min), pain); }

constexpr std::chrono::local_days kThursday{std::chrono::year{2026} / 3 / 5};

TEST(PlanWords, SayWhatThePainMeansAtItsBounds) {
    const tests::LocaleScope english("en_GB");
    const auto say = [](int pain, std::optional<core::RunInPlan> plan) {
        return words::afterReport(painOf(pain), plan, kThursday - std::chrono::days{1}, kThursday);
    };
    const core::RunInPlan row3{.row = 3};
    EXPECT_EQ(say(2, row3), "Go on as planned.");
    EXPECT_EQ(say(3, row3),
              "The week is repeated. No click on Thu 5 Mar: run at your old cadence.");
    EXPECT_TRUE(say(4, row3).startsWith("The week is repeated."));
    EXPECT_EQ(say(5, row3),
              "Stop running on it and see a doctor or physiotherapist. The plan waits.");
    EXPECT_EQ(say(5, std::nullopt), "Stop running on it and see a doctor or physiotherapist.");
    EXPECT_EQ(say(4, core::RunInPlan{.row = 3, .repeats = false}),
              "No click on Thu 5 Mar: run at your old cadence.");
    EXPECT_EQ(say(4, std::nullopt), "No click on Thu 5 Mar: run at your old cadence.");
}

TEST(PlanWords, NameNoDayWithoutTheClickThatIsPast) {
    const tests::LocaleScope english("en_GB");
    const auto say = [](std::optional<core::RunInPlan> plan) {
        return words::afterReport(painOf(3), plan, kThursday - std::chrono::days{2}, kThursday);
    };
    EXPECT_EQ(say(core::RunInPlan{.row = 3}),
              "The week is repeated. The day without the click is past.");
    EXPECT_EQ(say(std::nullopt), "The day after the run, one without the click, is past.");
}

TEST(PlanWords, HoldForAnAchillesInTheFirstTwoWeeksOnly) {
    auto report = painOf(0);
    report.nextDay = core::NextDay{.at = tests::daysAgo(0), .achilles = true};
    EXPECT_EQ(words::verdictOf(report, core::RunInPlan{.row = 2}), core::PainVerdict::Hold);
    EXPECT_EQ(words::verdictOf(report, core::RunInPlan{.row = 3}), core::PainVerdict::GoOn);
    EXPECT_EQ(words::verdictOf(report, std::nullopt), core::PainVerdict::GoOn);
    EXPECT_EQ(words::afterNextDay(report, core::RunInPlan{.row = 1}),
              "The week is repeated. No click today: run at your old cadence.");
    EXPECT_EQ(words::afterNextDay(report, core::RunInPlan{.row = 1, .repeats = false}),
              "No click today: run at your old cadence.");
    EXPECT_EQ(words::afterNextDay(report, core::RunInPlan{.row = 3}), "Go on as planned.");
    EXPECT_EQ(words::afterNextDay(report, std::nullopt), "Go on as planned.");
}

TEST(PlanWords, SayOfTheNextDayOnlyWhatItAdds) {
    auto report = painOf(4);
    const QString stays = "What followed from the pain of the run stays.";
    report.nextDay = core::NextDay{.at = tests::daysAgo(0)};
    EXPECT_EQ(words::afterNextDay(report, core::RunInPlan{.row = 2}), stays);
    report.nextDay->achilles = true;
    EXPECT_EQ(words::afterNextDay(report, core::RunInPlan{.row = 2}), stays)
        << "it is held already";
    report.nextDay->pain = core::NextDay::Pain::Worse;
    EXPECT_TRUE(words::afterNextDay(report, core::RunInPlan{.row = 2}).startsWith("Stop running"));
    report.nextDay = core::NextDay{.at = tests::daysAgo(0)};
    report.limp = true;
    EXPECT_EQ(words::afterNextDay(report, core::RunInPlan{.row = 2}), stays)
        << "a stop is not undone";
    EXPECT_EQ(words::verdictOf(report, core::RunInPlan{.row = 2}), core::PainVerdict::Stop);
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

/// The texts that use such a word and promise nothing: whole, so that none can grow into a promise.
const QSet<QString>& notPromises() {
    static const QSet<QString> texts{
        // a source, on distance
        QStringLiteral("This week %1, two weeks ago %2: over 30 % more, after which beginners had "
                       "more injuries (Nielsen 2014). %3"),
        // taps
        QStringLiteral("Fewer than 8 taps met a click. Nothing was changed: try again and tap with "
                       "each click."),
        // how the pulse is shown
        QStringLiteral("In full screen the edges of the screen flash with each step, so that you "
                       "need not look at it. Above 180 steps a minute they flash with every other "
                       "step, and never more than three times a second."),
        // what was measured in the lab, and what is not shown
        QStringLiteral("What it means: below it, 5 to 10 % more steps at the same speed are worth "
                       "a try. In the lab they lowered the load on the knee, and at 10 % on the "
                       "hip (Heiderscheit 2011, Lenhart 2014)."),
        QStringLiteral(
            "What it does not mean: that you get hurt below it, or that you do not above it. Of 37 "
            "studies two looked at injuries at all (Anderson 2022). Two studies called 164 or 166 "
            "and less low, for the runners that they looked at (Luedke 2016, Thakkar 2019); elite "
            "runners ran a world championship at 155 to 203 (Burns 2019). It changes with your "
            "speed and your height. No faster times, no cure and no prevention are promised, and "
            "this is not medical advice."),
        // what to do in a run
        QStringLiteral("Below the band of your target %1: quicker, shorter steps."),
        // says what is not shown
        QStringLiteral(
            "<p><b>Stridetick %1</b>, a cadence trainer for runners. "
            "GPL-3.0-or-later.</p><p>A step rate 5 to 10 % higher lowers the load on knee "
            "and hip in the lab (Heiderscheit 2011, Lenhart 2014). Evidence that it "
            "changes how often runners get hurt is very limited (Anderson 2022), and 160 "
            "is a rule of thumb, not a law. This is not medical advice.</p>"),
        // how to measure
        QStringLiteral("Best: a helper taps while you run easily, after at least 5 minutes. Alone: "
                       "use a key or a presenter remote in reach on the treadmill's rail. Tap each "
                       "time the same foot lands."),
        // why to pause
        QStringLiteral("For illness, travel or an injury: the plan and your habit strength wait."),
        // says what is not shown
        QStringLiteral(
            "Click that fades, 8 to 18 sessions: Davis 2020. A higher step rate lowers the "
            "load on knee and hip in the lab: Heiderscheit 2011, Lenhart 2014. Speed: "
            "Burns 2019. Day to day: Craib 1994. Pain rules: Vincent &amp; Vincent 2017. "
            "That it prevents injuries is not shown (Anderson 2022); running became no "
            "more economical (Hafer 2015). Nothing here promises fewer injuries, faster "
            "times or a cure, and no step rate is best for all. <b>This is not medical "
            "advice.</b> The numbers were tapped and answered by the runner."),
        // before the first run
        QStringLiteral(
            "If you are injured, recently operated, pregnant with advice not to run, or "
            "have a heart or balance problem, ask a doctor or physiotherapist first. This "
            "app is not medical advice."),
        // an answer of the runner
        QStringLiteral("less pain than after the run"),
        // a source, on load
        QStringLiteral(
            "%1 above your own %2: in the lab, 5 to 10 % more steps lower the load on knee "
            "and hip, and most runners can follow."),
        // a button that raises the tempo
        QStringLiteral("%n steps a minute faster"),
    };
    return texts;
}

TEST(PlanWords, NothingThatAWindowSaysPromisesAnything) {
    int texts = 0;
    QSet<QString> unused = notPromises();
    QDirIterator files(QStringLiteral(STRIDETICK_APP_SOURCES), {"*.cpp", "*.hpp"}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        for (const QString& text : textsOf(QString::fromUtf8(file.readAll()))) {
            ++texts;
            unused.remove(text);
            EXPECT_TRUE(notPromises().contains(text) || tests::promisesIn(text).isEmpty())
                << text.toStdString();
        }
    }
    EXPECT_TRUE(unused.isEmpty()) << unused.values().join('\n').toStdString();
    EXPECT_GT(texts, 400) << "the sources were not found";
}

TEST(PlanWords, APromiseWouldBeFound) {
    EXPECT_EQ(textsOf("tr(\"It \"\n   \"Prevents injuries\")"),
              QStringList{"It Prevents injuries"});
    for (const char* text : {"It Prevents it", "run faster", "180 is right", "a cure",
                             "no more injury", "better running economy", "less pain in the knee",
                             "fewer sore days", "lowers the load", "stronger, more efficient"}) {
        EXPECT_FALSE(tests::promisesIn(text).isEmpty()) << text;
    }
    EXPECT_TRUE(tests::promisesIn("your health, secure at 1800, pain 3 of 10").isEmpty());
}

}  // namespace
}  // namespace stridetick::app
