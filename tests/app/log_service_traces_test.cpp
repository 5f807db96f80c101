// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the log service knows of watches' runs, those that wait to be written included.
#include "app/log_service.hpp"
#include "tests/app/log_lock.hpp"
#include "tests/app/program.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using tests::aSession;
using tests::aTrace;
using tests::dayNumber;

class LogServiceTraces : public ::testing::Test {
 protected:
    std::vector<core::CadenceTrace> aroundDay(int day) const {
        const auto at = dayNumber(day).utc;
        return parts_.log.tracesStarted({at - 1h, at + 1h});
    }
    tests::Parts parts_;
};

TEST_F(LogServiceTraces, ThoseThatWaitAreThereAtOnce) {
    const tests::LogLock lock(parts_.home.logFile());
    parts_.log.save({aSession(1, 5), aTrace(1, 5), aTrace(2, 5, dayNumber(3))});
    ASSERT_EQ(aroundDay(0).size(), 1U);
    EXPECT_EQ(aroundDay(0)[0], aTrace(1, 5));
    EXPECT_EQ(aroundDay(3).size(), 1U);
    EXPECT_TRUE(aroundDay(1).empty());
}

TEST_F(LogServiceTraces, OnesOnTheDiskAreReplacedByWhatWaits) {
    parts_.log.save({aSession(1, 5), aTrace(1, 5)});
    ASSERT_TRUE(parts_.settled());
    EXPECT_EQ(aroundDay(0), std::vector{aTrace(1, 5)});
    const tests::LogLock lock(parts_.home.logFile());
    auto other = aTrace(1, 7);
    parts_.log.save({log::Edit<core::CadenceTrace>{other, dayNumber(9)}});
    EXPECT_EQ(aroundDay(0), std::vector{other});
    other.startedAt = dayNumber(5).utc;
    parts_.log.save({other});
    EXPECT_TRUE(aroundDay(0).empty());
    EXPECT_EQ(aroundDay(5), std::vector{other});
}

TEST_F(LogServiceTraces, OnesOfDeletedRunsStayKnown) {
    parts_.log.save({aSession(1, 5), aTrace(1, 5)});
    parts_.log.save({log::Delete<core::Session>{aSession(1, 5).id, dayNumber(1)}});
    EXPECT_EQ(aroundDay(0).size(), 1U);
    ASSERT_TRUE(parts_.settled());
    EXPECT_EQ(aroundDay(0).size(), 1U);
}

TEST_F(LogServiceTraces, ARefusalIsToldWithItsTicket) {
    quint64 refused = 0;
    QObject::connect(&parts_.log, &LogService::refused,
                     [&refused](const QString&, quint64 ticket) { refused = ticket; });
    auto broken = aTrace(1, 5);
    broken.length = -1ms;
    const auto ticket = parts_.log.save({aSession(1, 5), broken});
    EXPECT_TRUE(tests::waitFor([&] { return refused == ticket; }));
    EXPECT_TRUE(aroundDay(0).empty());
}

}  // namespace
}  // namespace stridetick::app
