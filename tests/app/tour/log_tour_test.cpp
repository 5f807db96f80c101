// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/log_tour.hpp"

#include "app/tour/made_up_runner.hpp"
#include "app/tour/tour_stage.hpp"
#include "tests/app/program.hpp"
#include "tests/app/tour/pictures.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

TEST(LogTour, ShowsBackupsAnImportAndAMerge) {
    const tests::Home untouched;
    const QTemporaryDir folder;
    TourStage stage(QDir(folder.path()), kLooks[0]);
    const auto program = stage.open("log");
    ASSERT_TRUE(program);
    ASSERT_TRUE(stage.save(*program, madeUpRunner(stage.clock().wallNow())));
    ASSERT_TRUE(logTour(stage, *program));
    tests::expectPictures(folder, {"log", "log-restore", "import", "log-merge", "log-moved"});
}

TEST(LogTour, FailsWhereNoPictureCanBeSaved) {
    const tests::Home untouched;
    const QTemporaryDir folder;
    TourStage stage(QDir(folder.filePath("missing")), kLooks[0]);
    const auto program = stage.open("log");
    ASSERT_TRUE(program);
    ASSERT_TRUE(stage.save(*program, madeUpRunner(stage.clock().wallNow())));
    EXPECT_FALSE(logTour(stage, *program));
}

}  // namespace
}  // namespace stridetick::app
