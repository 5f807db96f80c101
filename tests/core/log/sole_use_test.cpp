// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/sole_use.hpp"

#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

namespace stridetick::log {
namespace {

using namespace tests;

TEST(SoleUse, ALogThatNobodyHasOpenIsFreeAndStaysAsItIs) {
    const TempLog temp;
    { auto log = temp.writing(); }
    const auto before = contentsOf(temp.file());
    EXPECT_FALSE(isOpenElsewhere(temp.file()).value());
    EXPECT_TRUE(contentsOf(temp.file()) == before);
    EXPECT_EQ(temp.filesInFolder(), std::vector<std::string>{"log.db"});
}

TEST(SoleUse, ALogThatIsOpenIsInUseThoughNothingIsDoneWithIt) {
    const TempLog temp;
    auto log = std::optional(temp.writing());
    EXPECT_TRUE(isOpenElsewhere(temp.file()).value());
    TempLog::write(*log, {aMeasurement(1)});
    log.reset();
    {
        const auto reader = temp.reading();
        EXPECT_TRUE(isOpenElsewhere(temp.file()).value());
    }
    EXPECT_FALSE(isOpenElsewhere(temp.file()).value());
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM measurement"), "1");
}

TEST(SoleUse, ALogThatIsNotThereIsTold) {
    const TempLog temp;
    EXPECT_FALSE(isOpenElsewhere(temp.file()));
}

}  // namespace
}  // namespace stridetick::log
