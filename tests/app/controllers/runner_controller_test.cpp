// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/runner_controller.hpp"

#include <QSignalSpy>

#include "tests/support/child_process.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

class RunnerControllerTest : public ::testing::Test {
 protected:
    RunnerControllerTest() { control_.setCurrent(runners_.list()[0]); }

    testing::TempFolder folder_;
    Runners runners_{{folder_.path() / "data", folder_.path() / "config"}};
    QString busy_;
    RunnerController control_{runners_, [this] { return busy_; }};
    QSignalSpy wanted_{&control_, &RunnerController::windowWanted};
    QSignalSpy refused_{&control_, &RunnerController::refused};
    QSignalSpy removal_{&control_, &RunnerController::removalWanted};
};

TEST_F(RunnerControllerTest, TellsWhoseSomethingIsOnlyWhereThereAreSeveral) {
    EXPECT_EQ(control_.nameIfSeveral(), "");
    EXPECT_FALSE(control_.mayRemove());
    EXPECT_EQ(control_.add("Anna"), "");
    EXPECT_EQ(control_.nameIfSeveral(), "First runner");
    EXPECT_TRUE(control_.mayRemove());
    EXPECT_EQ(wanted_.size(), 1) << "a new one's window comes at once";
}

TEST_F(RunnerControllerTest, NobodyIsMadeOrGoneToWhileSomethingIsOn) {
    const auto anna = *runners_.tryAdd("Anna");
    busy_ = "Busy.";
    control_.switchTo(anna);
    EXPECT_EQ(control_.add("Ben"), "Busy.");
    control_.remove();
    EXPECT_EQ(refused_.size(), 3);
    EXPECT_TRUE(wanted_.isEmpty());
    EXPECT_TRUE(removal_.isEmpty());
    EXPECT_EQ(control_.list().size(), 2U);
    busy_.clear();
    control_.switchTo(anna);
    control_.remove();
    EXPECT_EQ(wanted_.size(), 1);
    EXPECT_EQ(removal_.size(), 1);
}

TEST_F(RunnerControllerTest, ToTheRunnerWhoIsHereNothingIsDone) {
    control_.switchTo(*control_.current());
    EXPECT_TRUE(wanted_.isEmpty());
}

TEST_F(RunnerControllerTest, ANameIsChangedInTheWindowToo) {
    const QSignalSpy changed(&control_, &RunnerController::changed);
    EXPECT_EQ(control_.rename("Zoe"), "");
    EXPECT_EQ(control_.current()->name, "Zoe");
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(control_.rename(""), "A runner needs a name.");
    EXPECT_EQ(control_.current()->name, "Zoe");
}

}  // namespace
}  // namespace stridetick::app
