// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a watch saw of a run, and whether it counted one foot or both.
#include "app/controllers/review_controller.hpp"
#include "tests/app/log_lock.hpp"
#include "tests/app/program.hpp"
#include "tests/app/records.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using core::StepsPerMinute;

class ReviewControllerTrace : public ::testing::Test {
 protected:
    void SetUp() override {
        parts_.log.save({session_, tests::traceOf(session_)});
        settle();
    }
    void settle() {
        EXPECT_TRUE(parts_.settled());
        controller_.refresh();
    }
    bool oneFoot() { return controller_.traceOf(session_.id).value().oneFoot; }
    std::optional<StepsPerMinute> ofTheWeek() { return controller_.weeks().back().watch; }
    std::vector<core::CadenceTrace> onDisk() {
        settle();
        return tests::everythingIn(parts_.home.logFile()).traces;
    }

    tests::Parts parts_;
    ReviewController controller_{parts_.clock, parts_.log};
    core::Session session_ = tests::watchRun(5min);
};

TEST_F(ReviewControllerTrace, SwitchesTheFeetAndTheWeeksFollow) {
    EXPECT_EQ(ofTheWeek(), StepsPerMinute::ofWhole(166));
    controller_.countOneFoot(session_, false);
    EXPECT_FALSE(oneFoot());
    EXPECT_EQ(ofTheWeek(), StepsPerMinute::ofWhole(83));
    ASSERT_EQ(onDisk().size(), 1U);
    EXPECT_FALSE(onDisk()[0].oneFoot);
    EXPECT_EQ(onDisk()[0].minutes, tests::traceOf(session_).minutes);
}

TEST_F(ReviewControllerTrace, UndoTakesTheSwitchBackAndRedoDoesItAgain) {
    controller_.countOneFoot(session_, false);
    EXPECT_EQ(controller_.undoWords(), "Undo: changed feet of the watch, run of Wed 4 Mar, 11:00");
    controller_.undo();
    EXPECT_TRUE(oneFoot());
    EXPECT_TRUE(onDisk().at(0).oneFoot);
    EXPECT_FALSE(controller_.canUndo());
    controller_.redo();
    EXPECT_FALSE(oneFoot());
    EXPECT_FALSE(onDisk().at(0).oneFoot);
}

TEST_F(ReviewControllerTrace, WhatIsSoAlreadyIsNoChange) {
    controller_.countOneFoot(session_, true);
    EXPECT_FALSE(controller_.canUndo());
    controller_.countOneFoot(tests::run(5min), false);
    EXPECT_FALSE(controller_.canUndo()) << "of a run that no watch saw";
}

TEST_F(ReviewControllerTrace, NothingIsSwitchedWhileABackupIsRestored) {
    parts_.log.restore(parts_.home.logFile().parent_path() / "no such backup.db");
    controller_.countOneFoot(session_, false);
    EXPECT_TRUE(oneFoot());
    EXPECT_FALSE(controller_.canUndo());
    EXPECT_TRUE(tests::waitFor([this] { return controller_.whyNotNow().isEmpty(); }));
}

TEST_F(ReviewControllerTrace, ASwitchThatWaitsStaysWhenItsRunIsChangedDeletedAndBroughtBack) {
    tests::LogLock lock(parts_.home.logFile());
    controller_.countOneFoot(session_, false);
    auto details = core::detailsOf(session_);
    details.note = "hill";
    ASSERT_TRUE(controller_.change(session_, details));
    EXPECT_FALSE(oneFoot());
    controller_.remove(session_);
    EXPECT_FALSE(controller_.traceOf(session_.id));
    EXPECT_EQ(ofTheWeek(), std::nullopt);
    controller_.undo();
    EXPECT_FALSE(oneFoot());
    lock.release();
    EXPECT_FALSE(onDisk().at(0).oneFoot);
}

TEST_F(ReviewControllerTrace, ARunThatIsDeletedTakesItsTraceAlongAndBringsItBack) {
    controller_.remove(session_);
    EXPECT_FALSE(controller_.traceOf(session_.id));
    EXPECT_TRUE(onDisk().empty());
    controller_.undo();
    EXPECT_TRUE(oneFoot());
    EXPECT_EQ(ofTheWeek(), StepsPerMinute::ofWhole(166));
    EXPECT_EQ(onDisk(), std::vector{tests::traceOf(session_)});
}

TEST_F(ReviewControllerTrace, KnowsTheTargetThatTheRunIsHeldAgainst) {
    EXPECT_EQ(controller_.targetOf(session_), std::nullopt);
    parts_.log.save({tests::target(162, tests::daysAgo(100))});
    settle();
    EXPECT_EQ(controller_.targetOf(session_), StepsPerMinute::ofWhole(162));
}

}  // namespace
}  // namespace stridetick::app
