// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Properties that hold of every history, on seeded random ones.
#include "core/programme/course_rules.hpp"
#include "core/programme/plan_table.hpp"
#include "core/programme/programme_rules.hpp"
#include "core/programme/runner_steps.hpp"
#include "core/programme/today.hpp"
#include "core/time/local_week.hpp"
#include "tests/core/programme/history_script.hpp"
#include "tests/core/programme/random_history.hpp"
#include "tests/core/programme/step_words.hpp"

#include <gtest/gtest.h>

#include <array>
#include <span>
#include <sstream>
#include <string>

namespace stridetick::core {
namespace {

using tests::Lived;
using Kind = ProgrammeStep::Kind;
using Phase = Course::Phase;
using Why = ProgrammeStep::Why;

/// Every history once, shown by its seed where `check` fails.
template <class Check>
void ofEach(Check check) {
    for (unsigned seed = 1; seed <= tests::kRandomHistories; ++seed) {
        const auto lived = tests::live(seed);
        check(lived);
        if (testing::Test::HasFailure()) {
            FAIL() << "seed " << seed << '\n' << lived.script << lived.printed;
        }
    }
}

TEST(RandomHistories, NeverSkipARow) {
    ofEach([](const Lived& lived) {
        const auto& steps = lived.history.steps;
        for (std::size_t i = 1; i < steps.size(); ++i) {
            EXPECT_LE(steps[i].row, steps[i - 1].row + 1);
            EXPECT_GE(steps[i].row, 1);
            EXPECT_LE(steps[i].row, rowCount(steps[i].plan));
            EXPECT_GE(steps[i].pass, steps[i - 1].pass);
            EXPECT_LE(steps[i].pass, steps[i - 1].pass + 1);
            EXPECT_EQ(steps[i].ordinal, steps[i - 1].ordinal + 1);
        }
    });
}

TEST(RandomHistories, NeverAskForMoreThanTheHighestTarget) {
    ofEach([](const Lived& lived) {
        const auto& programme = lived.history.programme;
        for (const auto& step : lived.history.steps) {
            EXPECT_LE(step.target, highestTarget(programme.baselineCadence));
            EXPECT_LE(targetOfRow(programme, step.target, step.row), step.target);
        }
    });
}

/// The numbers that the sentence about a step of that kind holds.
bool hasItsReasons(const ProgrammeStep& step) {
    const auto& why = step.reasons;
    const bool dose =
        why.sessionsDone && why.sessionsPlanned && why.practice && why.planned && why.worstPain;
    switch (step.kind) {
        case Kind::Advanced:
        case Kind::TestDue:
            return dose;
        case Kind::Held:
            switch (step.why) {
                case Why::Pain:
                    return step.cause && step.noClickOn && why.worstPain;
                case Why::Achilles:
                    return step.cause && step.noClickOn;
                case Why::Dose:
                    return dose;
                case Why::Cadence:
                    return dose && why.checks && why.deviationTenths;
                case Why::None:
                    return false;
            }
            return false;
        case Kind::SteppedBack:
            return why.emptyWeeks == 2;
        case Kind::EffortRose:
            return why.effort && why.usualEffortHalves;
        case Kind::Verdict:
            return why.keptPercent && why.quiet;
        case Kind::Finished:
            return dose || (why.keptPercent && why.quiet);
        case Kind::FollowedUp:
            return why.keptPercent && why.quiet && why.followUpWeeks;
        case Kind::Stopped:
            return step.cause && step.why == Why::Pain && why.worstPain;
        case Kind::Chosen:
            return step.choice.has_value();
        case Kind::Started:
        case Kind::Paused:
        case Kind::Resumed:
        case Kind::Ended:
        case Kind::DaysChanged:
            return why == StepReasons{};
    }
    return false;
}

TEST(RandomHistories, GiveEveryStepTheReasonsOfItsSentence) {
    std::array<int, tests::kKindWords.size()> seen{};
    ofEach([&](const Lived& lived) {
        for (const auto& step : lived.history.steps) {
            ++seen.at(static_cast<std::size_t>(step.kind));
            EXPECT_TRUE(hasItsReasons(step)) << tests::stepWords(step, Phase::Running);
        }
    });
    for (std::size_t kind = 0; kind < seen.size(); ++kind) {
        EXPECT_GT(seen.at(kind), 10) << tests::kKindWords.at(kind);
    }
}

TEST(RandomHistories, GiveTheSameStepsAgain) {
    ofEach([](const Lived& lived) {
        std::ostringstream out;
        tests::HistoryScript player{out};
        std::istringstream lines(lived.script);
        for (std::string line; std::getline(lines, line);) {
            player.line(line);
        }
        EXPECT_EQ(out.str(), lived.printed);
    });
}

TEST(RandomHistories, OfferAWayOnWithEveryOffer) {
    ofEach([](const Lived& lived) {
        const auto course = courseOf(lived.history.programme, lived.history.steps);
        const auto open = openChoices(lived.history);
        EXPECT_EQ(open.empty(), course.phase == Phase::Paused || course.phase == Phase::Stopped ||
                                    course.phase == Phase::Finished);
        for (std::size_t i = 0; i < tests::kChoiceWords.size(); ++i) {
            const auto choice = static_cast<Choice>(i);
            EXPECT_EQ(chosen(lived.history, choice, lived.now).has_value(), open.has(choice));
        }
    });
}

TEST(RandomHistories, HoldARowTwiceAtMostBeforeTheyOffer) {
    ofEach([](const Lived& lived) {
        const auto& steps = lived.history.steps;
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const auto course = courseOf(lived.history.programme, std::span{steps}.first(i + 1));
            EXPECT_LE(course.holds, rules::kHoldsBeforeOffer);
            if (steps[i].kind == Kind::Held) {
                EXPECT_EQ(course.holds == rules::kHoldsBeforeOffer, course.phase == Phase::Offered);
            }
        }
    });
}

/// A runner who now does all that is asked, whatever went before: choices are taken as offered.
TEST(RandomHistories, ComeToAnEndForARunnerWhoGoesOn) {
    ofEach([](const Lived& lived) {
        std::ostringstream out;
        tests::HistoryScript player{out};
        std::istringstream lines(lived.script);
        for (std::string line; std::getline(lines, line);) {
            player.line(line);
        }
        auto day = localDay(lived.now).time_since_epoch().count();
        constexpr int kMostDays = 200;
        int daysMore = 0;
        while (daysMore < kMostDays) {
            const auto& history = player.history().value();
            const auto course = courseOf(history.programme, history.steps);
            if (course.phase == Phase::Finished) {
                break;
            }
            ++daysMore;
            player.line("day " + std::to_string(++day));
            const auto target = std::to_string(course.target.tenths());
            switch (course.phase) {
                case Phase::Running:
                    player.line("session 1800 " + target + " - 0 -");
                    break;
                case Phase::Offered:
                    player.line(std::string{"choose "} +
                                (openChoices(history).has(Choice::KeepTarget) ? "keep_target"
                                 : openChoices(history).has(Choice::GoOn)     ? "go_on"
                                                                              : "finish"));
                    break;
                case Phase::TestDue:
                    player.line("quiet " + target + " -");
                    break;
                case Phase::Paused:
                case Phase::Stopped:
                    player.line("resume");
                    break;
                case Phase::Finished:
                    break;
            }
        }
        EXPECT_LT(daysMore, kMostDays);
    });
}

}  // namespace
}  // namespace stridetick::core
