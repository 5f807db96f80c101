// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/history_controller.hpp"

#include "tests/app/past_programme.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

TEST(HistoryController, ItsPartsReadTheSameLog) {
    tests::Parts parts;
    HistoryController controller(parts.clock, parts.log);
    parts.log.save(tests::pastProgramme(4).changes);
    ASSERT_TRUE(parts.settled());
    controller.chart().refresh();
    controller.year().refresh();
    controller.report().refresh();
    EXPECT_TRUE(controller.chart().hasProgramme());
    EXPECT_EQ(controller.year().days().size(), 365U);
    EXPECT_TRUE(controller.report().report());
}

TEST(HistoryController, ForgetsWhatItKnewOnceTheLogIsAnother) {
    tests::Parts parts;
    HistoryController controller(parts.clock, parts.log);
    auto past = tests::pastProgramme(20);
    parts.log.save(past.changes);
    parts.log.save(tests::pastProgramme(4).changes);
    ASSERT_TRUE(parts.settled());
    controller.report().refresh();
    emit parts.log.restored({});
    controller.report().refresh();
    EXPECT_EQ(controller.report().programmes().size(), 2) << "read anew";
}

}  // namespace
}  // namespace stridetick::app
