// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

namespace stridetick::tests {

using namespace std::chrono_literals;

namespace {

class SessionWrite : public ::testing::Test {
 protected:
    void write(const std::vector<log::LogRequest>& changes) { TempLog::write(log, changes); }
    core::Session only() {
        const auto found = TempLog::everything(log).sessions;
        return found.size() == 1 ? found[0] : throw std::runtime_error("not one session");
    }

    TempLog temp;
    log::SessionLog log = temp.writing();
};

}  // namespace

TEST_F(SessionWrite, KeepsThePlaceInAProgrammeAndThePauses) {
    auto session = aProgrammeSession(1, 9);
    session.whenBelow = true;
    write({session});
    EXPECT_EQ(only().kind, core::SessionKind::Programme);
    EXPECT_EQ(only().place, session.place);
    EXPECT_EQ(only().pauses, session.pauses);
    EXPECT_EQ(only().blocks, session.blocks);
    EXPECT_TRUE(only().whenBelow);
    session.kind = core::SessionKind::Refresher;
    session.whenBelow = false;
    write({session});
    EXPECT_EQ(only().kind, core::SessionKind::Refresher);
    EXPECT_FALSE(only().whenBelow);
}

TEST_F(SessionWrite, AFreeRunHasNoPlaceAndTakesOneAwayThatWasThere) {
    write({aProgrammeSession(1, 9)});
    write({aSession(1, 4)});
    EXPECT_FALSE(only().place);
    EXPECT_TRUE(only().pauses.empty());
}

TEST_F(SessionWrite, ASecondSaveReplacesThePauses) {
    auto session = aProgrammeSession(1, 9, core::SessionState::Running);
    write({session});
    session.pauses[0].length = 31s;
    session.pauses.push_back({.offset = 170s, .length = 1s});
    write({session});
    EXPECT_EQ(only().pauses, session.pauses);
    session.pauses = {{.offset = 5s, .length = 6s}};
    write({session});
    EXPECT_EQ(only().pauses, session.pauses);
}

TEST_F(SessionWrite, WritesNothingAgainOfAPauseThatStayed) {
    auto session = aProgrammeSession(1, 9, core::SessionState::Running);
    write({session});
    const auto changes = [&] {
        temp.sqlite3("CREATE TABLE IF NOT EXISTS seen (n)");
        return temp.sqlite3("SELECT count(*) FROM seen");
    };
    ASSERT_EQ(changes(), "0");
    temp.sqlite3(
        "CREATE TRIGGER told AFTER UPDATE ON session_pause BEGIN INSERT INTO seen VALUES (1); END");
    session.length += 5s;
    session.pauses.back().length += 5s;
    write({session});
    EXPECT_EQ(changes(), "1");
}

TEST_F(SessionWrite, PausesBelongToTheSessionThatTheyWereOf) {
    auto second = aProgrammeSession(2, 9, core::SessionState::Finished, dayNumber(1));
    second.pauses = {{.offset = 1s, .length = 2s}};
    write({aProgrammeSession(3, 9, core::SessionState::Finished, dayNumber(2)), second,
           aSession(1, 2)});
    const auto found = TempLog::everything(log).sessions;
    ASSERT_EQ(found.size(), 3U);
    EXPECT_TRUE(found[0].pauses.empty());
    EXPECT_EQ(found[1].pauses, second.pauses);
    EXPECT_EQ(found[2].pauses, aProgrammeSession(3, 9).pauses);
}

}  // namespace stridetick::tests
