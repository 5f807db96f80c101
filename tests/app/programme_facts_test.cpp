// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programme_facts.hpp"

#include "tests/app/program.hpp"
#include "tests/app/programmes.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using Kind = core::ProgrammeStep::Kind;

QString factsOf(const core::ProgrammeStep& step) { return words::facts(tests::programme(), step); }

TEST(ProgrammeFacts, AreNothingWhereNothingDecided) {
    EXPECT_EQ(factsOf(tests::step(Kind::Paused)), "");
}

TEST(ProgrammeFacts, GiveTwoTimesAlike) {
    const tests::LocaleScope english("en_GB");
    auto step = tests::step(Kind::Advanced);
    step.reasons = {.practice = 43min + 12s, .planned = 48min};
    EXPECT_EQ(factsOf(step), "you practised 43:12 of 48:00 planned");
    step.reasons.practice = 48min;
    EXPECT_EQ(factsOf(step), "you practised 48 min of 48 min planned");
    step.reasons = {.practice = 28min + 20s};
    EXPECT_EQ(factsOf(step), "you practised 28:20");
}

TEST(ProgrammeFacts, BeginWithWhatDecided) {
    const tests::LocaleScope english("en_GB");
    auto step = tests::step(Kind::Held);
    step.reasons = {.sessionsDone = 3, .sessionsPlanned = 3, .checks = 2, .deviationTenths = 38};
    step.why = core::ProgrammeStep::Why::Cadence;
    EXPECT_TRUE(factsOf(step).startsWith("your silent minutes were 3.8 % off the target"));
    step.why = core::ProgrammeStep::Why::Dose;
    EXPECT_TRUE(factsOf(step).startsWith("3 of 3 sessions were done"));
}

}  // namespace
}  // namespace stridetick::app
