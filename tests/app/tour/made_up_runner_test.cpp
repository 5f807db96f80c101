// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/made_up_runner.hpp"

#include "tests/app/program.hpp"

#include <gtest/gtest.h>

#include <set>

namespace stridetick::app {
namespace {

log::History historyOf(const std::vector<log::LogRequest>& changes) {
    log::History history;
    for (const auto& change : changes) {
        if (const auto* m = std::get_if<core::Measurement>(&change)) {
            history.measurements.push_back(*m);
        } else if (const auto* b = std::get_if<core::Baseline>(&change)) {
            history.baselines.push_back(*b);
        } else if (const auto* t = std::get_if<core::Target>(&change)) {
            history.targets.push_back(*t);
        } else if (const auto* s = std::get_if<core::Session>(&change)) {
            history.sessions.push_back(*s);
        }
    }
    return history;
}

TEST(MadeUpRunner, IsTheSameForTheSameMoment) {
    const auto now = tests::FakeClock{}.wallNow();
    const auto one = historyOf(madeUpRunner(now));
    const auto other = historyOf(madeUpRunner(now));
    ASSERT_EQ(one.sessions.size(), other.sessions.size());
    for (std::size_t i = 0; i < one.sessions.size(); ++i) {
        EXPECT_EQ(one.sessions[i].id, other.sessions[i].id);
        EXPECT_EQ(one.sessions[i].startedAt, other.sessions[i].startedAt);
        EXPECT_EQ(one.sessions[i].blocks, other.sessions[i].blocks);
    }
    ASSERT_EQ(one.measurements.size(), other.measurements.size());
    for (std::size_t i = 0; i < one.measurements.size(); ++i) {
        EXPECT_EQ(one.measurements[i].id, other.measurements[i].id);
        EXPECT_EQ(one.measurements[i].at, other.measurements[i].at);
        EXPECT_EQ(one.measurements[i].cadence, other.measurements[i].cadence);
    }
}

TEST(MadeUpRunner, RunsSixWeeksThatAreOver) {
    const auto now = tests::FakeClock{}.wallNow();
    const auto history = historyOf(madeUpRunner(now));
    EXPECT_EQ(history.measurements.size(), 6U);
    EXPECT_EQ(history.targets.size(), 1U);
    for (const auto& session : history.sessions) {
        EXPECT_LE(session.startedAt.utc + session.length, now.utc);
        EXPECT_GT(session.startedAt.utc, now.utc - std::chrono::weeks{6});
        EXPECT_EQ(session.state, core::SessionState::Finished);
    }
}

TEST(MadeUpRunner, IsTakenByARealLog) {
    tests::Parts parts;
    const auto changes = madeUpRunner(parts.clock.wallNow());
    const auto expected = historyOf(changes);
    parts.log.save(changes);
    ASSERT_TRUE(parts.settled());
    const auto kept = tests::everythingIn(parts.home.logFile());
    EXPECT_EQ(kept.measurements.size(), expected.measurements.size());
    EXPECT_EQ(kept.sessions.size(), expected.sessions.size());
    EXPECT_EQ(kept.baselines.size(), 1U);
    EXPECT_EQ(kept.targets.at(0).baseline, kept.baselines.at(0).id);
}

}  // namespace
}  // namespace stridetick::app
