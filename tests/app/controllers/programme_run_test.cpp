// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/programme_run.hpp"

#include "tests/app/programmes.hpp"

#include <gtest/gtest.h>

#include <array>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using namespace core::literals;

core::Course begun(const core::Programme& programme) {
    return core::courseOf(programme, std::array{core::started(programme)});
}

TEST(ProgrammeRun, IsTheSessionOrTheRefresherThatIsDue) {
    const auto programme = tests::programme();
    core::Today today{.task = core::Today::Task::Session, .course = begun(programme)};
    EXPECT_FALSE(runOf(today, programme)) << "none is planned";
    today.planned = core::PlannedSession{.number = 8, .length = 20min};
    today.place = core::ProgrammePlace{.programme = programme.id, .row = 3};
    today.tempo = 158_spm;
    today.sessions = 18;
    auto run = runOf(today, programme);
    ASSERT_TRUE(run);
    EXPECT_EQ(run->kind, core::SessionKind::Programme);
    EXPECT_EQ(run->place.row, 3);
    EXPECT_EQ(run->planned.number, 8);
    EXPECT_EQ(run->tempo, 158_spm);
    EXPECT_EQ(run->baseline, 150_spm);
    today.task = core::Today::Task::Refresher;
    EXPECT_EQ(runOf(today, programme)->kind, core::SessionKind::Refresher);
}

}  // namespace
}  // namespace stridetick::app
