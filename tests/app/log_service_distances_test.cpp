// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log_service.hpp"
#include "core/time/local_week.hpp"
#include "tests/app/log_lock.hpp"
#include "tests/app/program.hpp"
#include "tests/app/records.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;

TEST(LogServiceDistances, AreAddedUpWithWhatWaits) {
    tests::Parts parts;
    const auto today = core::localDay(tests::daysAgo(0));
    const auto metres = [&] {
        return parts.log.metresRun(today - std::chrono::days{9}, today + std::chrono::days{1});
    };
    const auto said = [](const core::Session& session, int distance) {
        return core::SessionReport{
            .session = session.id, .at = session.startedAt, .distanceMetres = distance};
    };
    const auto old = tests::run(10min, tests::daysAgo(3));
    const auto later = tests::run(20min, tests::daysAgo(1));
    parts.log.save({old, later, said(old, 1), said(later, 20)});
    ASSERT_TRUE(parts.settled());
    EXPECT_EQ(metres(), 21);
    const tests::LogLock lock(parts.home.logFile());
    parts.log.save({said(old, 3)});
    EXPECT_EQ(metres(), 23);
    parts.log.save({log::Delete<core::Session>{later.id, tests::daysAgo(0)}});
    EXPECT_EQ(metres(), 3);
    parts.log.save({log::Edit<core::Session>{later, tests::daysAgo(0)}});
    EXPECT_EQ(metres(), 23) << "undone, and not written yet";
    const auto newest = tests::run(5min);
    parts.log.save({newest});
    EXPECT_EQ(metres(), 23);
    parts.log.save({said(newest, 500)});
    EXPECT_EQ(metres(), 523);
    parts.log.save({tests::run(5min, tests::daysAgo(30))});
    EXPECT_EQ(metres(), 523);
}

}  // namespace
}  // namespace stridetick::app
