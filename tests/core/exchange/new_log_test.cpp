// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/new_log.hpp"

#include "core/exchange/bounded_bytes.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

namespace stridetick::exchange {
namespace {

using namespace tests;

class NewLogTest : public ::testing::Test {
 protected:
    void giveRunner() {
        made.beginTable("runner");
        made.beginRecord();
        give("uuid", uuidOf(1));
        give("name", "Ann");
        give("updated_ms", std::int64_t{7});
        made.endRecord();
        made.endTable();
    }
    void give(const std::string& name, log::RecordValue value) {
        made.beginMember(name);
        made.setMember(std::move(value));
    }
    stridetick::testing::TempFolder folder;
    std::filesystem::path file = folder.path() / "new.db";
    NewLog made{file, log::schemaSteps()};
};

TEST_F(NewLogTest, HoldsWhatCameOnceItIsFinished) {
    made.begin(3);
    giveRunner();
    EXPECT_EQ(sqlite3Says(file, "SELECT count(*) FROM runner"), "0");
    made.finish();
    EXPECT_EQ(sqlite3Says(file, "SELECT * FROM runner"), "1|" + uuidOf(1) + "|Ann|7");
}

TEST_F(NewLogTest, SaysWhereItIs) {
    made.begin(3);
    EXPECT_EQ(made.where(), "");
    made.beginTable("programme");
    EXPECT_EQ(made.where(), "programme: ");
    made.beginRecord();
    made.endParts();
    made.beginMember("programme_step");
    ASSERT_TRUE(made.beginParts());
    made.beginPart();
    made.beginMember("why");
    EXPECT_EQ(made.where(), "programme 1, programme_step.why: ");
}

TEST_F(NewLogTest, IsNotMadeBeforeItsVersionIsKnown) {
    EXPECT_THROW(made.begin(99), Refusal);
    EXPECT_THROW(made.beginTable("runner"), Refusal);
    EXPECT_THROW(made.finish(), Refusal);
    EXPECT_FALSE(std::filesystem::exists(file));
}

}  // namespace
}  // namespace stridetick::exchange
