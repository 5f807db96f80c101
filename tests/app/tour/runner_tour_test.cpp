// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/runner_tour.hpp"

#include "app/tour/tour_stage.hpp"
#include "tests/app/program.hpp"
#include "tests/app/tour/pictures.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

TEST(RunnerTour, ShowsHowARunnerComesAndGoes) {
    const tests::Home untouched;
    const QTemporaryDir folder;
    TourStage stage(QDir(folder.path()), kLooks[0]);
    ASSERT_TRUE(runnerTour(stage));
    tests::expectPictures(folder, {"today-runner", "runner-new", "runner-this", "runner-delete"});
}

TEST(RunnerTour, FailsWhereNoPictureCanBeSaved) {
    const tests::Home untouched;
    const QTemporaryDir folder;
    TourStage stage(QDir(folder.filePath("missing")), kLooks[0]);
    EXPECT_FALSE(runnerTour(stage));
}

}  // namespace
}  // namespace stridetick::app
