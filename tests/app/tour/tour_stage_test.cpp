// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour_stage.hpp"

#include <QImage>

#include "tests/app/program.hpp"
#include "tests/app/records.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

class TourStageTest : public ::testing::Test {
 protected:
    tests::Home untouched_;
    QTemporaryDir folder_;
    TourStage stage_{QDir(folder_.path()), kLooks[1]};
};

TEST_F(TourStageTest, SavesAPictureOfThePageUnderItsNameAndLook) {
    const auto program = stage_.open("log");
    ASSERT_TRUE(program);
    ASSERT_TRUE(stage_.shoot(*program, "target", MainWindow::Page::Target));
    EXPECT_EQ(program->window().page(), MainWindow::Page::Target);
    EXPECT_EQ(QImage(folder_.filePath("target-dark.png")).size(), QSize(1024, 700));
}

TEST_F(TourStageTest, FindsAgainWhatWasSavedInALogOfThatName) {
    {
        const auto program = stage_.open("log");
        ASSERT_TRUE(program);
        ASSERT_TRUE(stage_.save(*program, {tests::target(171)}));
    }
    EXPECT_TRUE(stage_.open("log")->log().latestTarget());
    EXPECT_FALSE(stage_.open("other")->log().latestTarget());
}

TEST_F(TourStageTest, TellsBeatsOfTheRunThatIsOn) {
    const auto program = stage_.open("log");
    ASSERT_TRUE(stage_.save(*program, {tests::target(162)}));
    program->run().markSafetySeen();
    program->window().goTo(MainWindow::Page::Run);
    ASSERT_TRUE(TourStage::start(*program));
    ASSERT_TRUE(program->run().running());
    const auto before = program->run().stepsHeard();
    TourStage::tellBeats(*program, 20);
    EXPECT_GE(program->run().stepsHeard() - before, 20);
}

}  // namespace
}  // namespace stridetick::app
