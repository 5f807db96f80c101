// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/database_copy.hpp"

#include "core/log/connection.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

namespace stridetick::tests {

TEST(DatabaseCopy, HasWhatIsStillInTheJournal) {
    const TempLog temp;
    auto log = temp.writing();
    TempLog::write(log, {aMeasurement(1), aMeasurement(2)});
    log::Connection connection(temp.file(), log::Connection::Access::Read);
    const auto copy = temp.folder() / "copy.db";
    log::copyDatabase(connection.database(), copy);
    EXPECT_EQ(sqlite3Says(copy, "SELECT count(*) FROM measurement"), "2");
    EXPECT_EQ(sqlite3Says(copy, "PRAGMA quick_check"), "ok");
}

TEST(DatabaseCopy, NeverReplacesAFile) {
    const TempLog temp;
    auto log = temp.writing();
    log::Connection connection(temp.file(), log::Connection::Access::Read);
    const auto copy = temp.folder() / "copy.db";
    writeContents(copy, "somebody's");
    EXPECT_ANY_THROW(log::copyDatabase(connection.database(), copy));
    EXPECT_EQ(contentsOf(copy), "somebody's");
}

}  // namespace stridetick::tests
