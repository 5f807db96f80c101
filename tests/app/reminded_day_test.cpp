// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminded_day.hpp"

#include <QDir>
#include <QTemporaryDir>

#include "tests/app/environment.hpp"

#include <gtest/gtest.h>

#include <fstream>

namespace stridetick::app {
namespace {

using namespace std::chrono;

constexpr local_days kDay{year{2026} / 3 / 4};

class RemindedDayTest : public ::testing::Test {
 protected:
    QTemporaryDir state_;
    tests::Environment home_{"XDG_STATE_HOME", state_.path()};
};

TEST_F(RemindedDayTest, IsKnownToTheNextStartAndOfOneLogAlone) {
    RemindedDay mine("/home/ann/stridetick.db");
    EXPECT_EQ(mine.day(), std::nullopt);
    EXPECT_TRUE(mine.keep(kDay));
    EXPECT_EQ(RemindedDay("/home/ann/stridetick.db").day(), kDay);
    EXPECT_EQ(RemindedDay("/home/ben/stridetick.db").day(), std::nullopt);
    EXPECT_TRUE(mine.keep(kDay + days{2}));
    EXPECT_EQ(mine.day(), kDay + days{2});
    EXPECT_EQ(QDir(state_.filePath("stridetick")).entryList(QDir::Files).size(), 1);
}

TEST_F(RemindedDayTest, IsKeptInMemoryWhereItCannotBeWritten) {
    std::ofstream(state_.filePath("stridetick").toStdString()) << "a file in its way";
    RemindedDay day("/home/ann/stridetick.db");
    EXPECT_FALSE(day.keep(kDay));
    EXPECT_EQ(day.day(), kDay);
}

TEST_F(RemindedDayTest, OfALogThatIsGoneNothingStays) {
    RemindedDay day("/home/ann/stridetick.db");
    ASSERT_TRUE(day.keep(kDay));
    day.forget();
    EXPECT_EQ(day.day(), std::nullopt);
    EXPECT_TRUE(QDir(state_.filePath("stridetick")).isEmpty());
}

TEST_F(RemindedDayTest, WhatIsNoDayIsNone) {
    RemindedDay day("/home/ann/stridetick.db");
    ASSERT_TRUE(day.keep(kDay));
    std::ofstream(day.file()) << "yesterday";
    EXPECT_EQ(RemindedDay("/home/ann/stridetick.db").day(), std::nullopt);
}

}  // namespace
}  // namespace stridetick::app
