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
#include "tests/core/programme/step_words.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cstdint>
#include <random>
#include <span>
#include <sstream>
#include <string>
#include <vector>

namespace stridetick::core {
namespace {

using Kind = ProgrammeStep::Kind;
using Phase = Course::Phase;
using Why = ProgrammeStep::Why;

constexpr unsigned kHistories = 500;

/// Whole numbers that are the same on every system.
class Dice {
 public:
    explicit Dice(unsigned seed) : engine_(seed) {}
    int upTo(int most) { return static_cast<int>(engine_() % (static_cast<unsigned>(most) + 1)); }
    int between(int least, int most) { return least + upTo(most - least); }
    bool once(int in) { return upTo(in - 1) == 0; }

 private:
    std::mt19937 engine_;
};

std::string programmeLine(Dice& dice) {
    const int baseline = dice.between(1300, 1750);
    const int high = 110 * baseline / 1000;
    const int target =
        dice.once(8) ? (baseline + 5) / 10 * 10 : 10 * dice.between(baseline / 10, high);
    std::ostringstream line;
    line << "programme " << (dice.once(3) ? "four" : "six") << ' ' << baseline << ' '
         << (dice.once(4) ? "-" : std::to_string(dice.between(250, 310))) << ' ' << target << ' '
         << dice.upTo(1) << ' ' << dice.between(2, 4) << ' ' << dice.upTo(20'000);
    return line.str();
}

/// Something that a runner may do now: mostly what he should.
std::string nextLine(Dice& dice, const ProgrammeHistory& history, std::int64_t today) {
    const auto course = courseOf(history.programme, history.steps);
    std::ostringstream line;
    const int what = dice.upTo(19);
    const int target = course.target.tenths();
    if (what < 7) {
        line << "day " << today + (dice.once(12) ? dice.between(5, 40) : dice.between(1, 3));
    } else if (what < 14 && course.phase == Phase::Running) {
        const bool pain = dice.once(15);
        line << "session " << (dice.once(6) ? dice.upTo(1800) : 1800) << ' '
             << (dice.once(3) ? "-" : std::to_string(target + dice.between(-60, 60))) << ' '
             << (dice.once(4) ? "-" : std::to_string(dice.once(6) ? 8 : dice.between(2, 4))) << ' '
             << (pain ? dice.upTo(7) : dice.upTo(2)) << ' '
             << (pain && dice.once(3) ? std::string(1, "gslrb"[dice.upTo(4)]) : "-");
    } else if (what < 16) {
        line << "quiet " << target + dice.between(-120, 30) << ' '
             << (dice.once(3) ? "-" : std::to_string(dice.between(250, 310)));
    } else if (what == 16) {
        static const char* const kPains[] = {"none", "less", "same", "worse"};
        line << "nextday " << kPains[dice.once(8) ? 3 : dice.upTo(2)] << ' '
             << (dice.once(20) ? 1 : 0) << ' ' << (dice.once(6) ? 1 : 0);
    } else if (what == 17 && dice.once(2)) {
        line << "freerun " << (dice.once(6) ? dice.upTo(7) : dice.upTo(2)) << ' '
             << (dice.once(15) ? std::string(1, "gslrb"[dice.upTo(4)]) : "-");
    } else if (what == 17) {
        line << (course.phase == Phase::Paused || course.phase == Phase::Stopped ? "resume"
                 : dice.once(3)                                                  ? "pause"
                                                                                 : "quiet 1550 -");
    } else if (what == 18 || course.phase == Phase::Offered) {
        line << "choose " << tests::kChoiceWords.at(static_cast<std::size_t>(dice.upTo(6)));
    } else {
        line << (dice.once(60) ? "end" : "days " + std::to_string(dice.between(2, 4)));
    }
    return line.str();
}

struct Lived {
    ProgrammeHistory history;
    std::string printed;
    std::string script;
    WallTime now;
};

Lived live(unsigned seed) {
    Dice dice{seed};
    std::ostringstream out;
    std::string script;
    tests::HistoryScript player{out};
    const auto play = [&](const std::string& line) {
        script += line + "\n";
        player.line(line);
    };
    play(programmeLine(dice));
    const int lines = dice.between(20, 160);
    for (int i = 0; i < lines; ++i) {
        play(nextLine(dice, player.history().value(),
                      localDay(player.now()).time_since_epoch().count()));
    }
    return {player.history().value(), out.str(), script, player.now()};
}

/// Every history once, shown by its seed where `check` fails.
template <class Check>
void ofEach(Check check) {
    for (unsigned seed = 1; seed <= kHistories; ++seed) {
        const auto lived = live(seed);
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
                                (course.offer.has(Choice::KeepTarget) ? "keep_target"
                                 : course.offer.has(Choice::GoOn)     ? "go_on"
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
