// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/orphan_recovery.hpp"

#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

namespace stridetick::tests {

TEST(OrphanRecovery, ASessionOfALivingProcessIsLeftAlone) {
    const TempLog temp;
    auto log = temp.writing();
    TempLog::write(log, {aSession(1, 1, core::SessionState::Running)});
    const auto recovered = log::recoverOrphans(temp.file());
    ASSERT_TRUE(recovered);
    EXPECT_TRUE(recovered->empty());
    EXPECT_EQ(temp.sqlite3("SELECT state FROM session"), "running");
}

TEST(OrphanRecovery, ThoseOfDeadProcessesAreRecoveredWithAllTheyHad) {
    const TempLog temp;
    auto log = temp.writing();
    TempLog::write(log, {aSession(1, 3, core::SessionState::Running), aSession(2, 1),
                         aProgrammeSession(3, 9, core::SessionState::Running)});
    temp.sqlite3("UPDATE session SET owner_boot = 'an earlier start' WHERE state = 'running'");
    const auto recovered = log::recoverOrphans(temp.file());
    ASSERT_TRUE(recovered);
    EXPECT_EQ(*recovered, (std::vector{core::SessionId(uuidOf(1)), core::SessionId(uuidOf(3))}));
    const auto sessions = TempLog::everything(log).sessions;
    EXPECT_EQ(sessions[0].state, core::SessionState::Recovered);
    EXPECT_EQ(sessions[0].blocks, aSession(1, 3).blocks);
    EXPECT_EQ(sessions[1].state, core::SessionState::Finished);
    EXPECT_EQ(sessions[2].kind, core::SessionKind::Programme);
    EXPECT_EQ(sessions[2].place, aProgrammeSession(3, 9).place);
    EXPECT_EQ(sessions[2].pauses, aProgrammeSession(3, 9).pauses);
    EXPECT_TRUE(log::recoverOrphans(temp.file())->empty()) << "once";
}

TEST(OrphanRecovery, WhenTheyChangedLastStaysAsItWas) {
    const TempLog temp;
    auto log = temp.writing();
    TempLog::write(log, {aSession(1, 3, core::SessionState::Running)});
    const auto before = temp.sqlite3("SELECT updated_ms FROM session");
    ASSERT_EQ(log::recoverAll(temp.file())->size(), 1U);
    EXPECT_EQ(temp.sqlite3("SELECT state, updated_ms FROM session"), "recovered|" + before);
}

}  // namespace stridetick::tests
