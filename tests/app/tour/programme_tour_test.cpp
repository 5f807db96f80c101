// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/programme_tour.hpp"

#include "app/tour/tour_stage.hpp"
#include "tests/app/program.hpp"
#include "tests/app/tour/pictures.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

TEST(ProgrammeTour, ShowsAProgrammeFromItsStartToItsReport) {
    const tests::Home untouched;
    const QTemporaryDir folder;
    TourStage stage(QDir(folder.path()), kLooks[0]);
    ASSERT_TRUE(programmeTour(stage));
    tests::expectPictures(
        folder, {"today-start", "today-choose", "today-next-day", "today", "review-week", "review",
                 "review-year", "review-report", "run-programme", "run-check", "after"});
}

TEST(ProgrammeTour, FailsWhereNoPictureCanBeSaved) {
    const tests::Home untouched;
    const QTemporaryDir folder;
    TourStage stage(QDir(folder.filePath("missing")), kLooks[0]);
    EXPECT_FALSE(programmeTour(stage));
}

}  // namespace
}  // namespace stridetick::app
