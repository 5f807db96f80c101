// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/awake_notice.hpp"

#include <QLabel>

#include "tests/app/program.hpp"
#include "tests/app/records.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using tests::waitFor;

TEST(AwakeNotice, IsSaidInTheFirstRunAloneAndGoesWithIt) {
    tests::Program program;  // on a bus that is not there
    const auto said = [&] {
        return program->window().findChild<QLabel*>("notice-awake") != nullptr;
    };
    program->measure().tap({program.clock.steadyNow(), std::nullopt});
    EXPECT_FALSE(said()) << "a minute is over before";
    program->measure().startOver();
    ASSERT_TRUE(
        program.save({tests::target(162), log::NoticeSeen{"safety_r29", tests::daysAgo(0)}}));
    program->window().goTo(MainWindow::Page::Run);
    program->run().start();
    EXPECT_TRUE(waitFor(said));
    program->run().stop();
    EXPECT_TRUE(waitFor([&] { return !said(); }));

    WakeLock lock;
    tellOfSleep(lock, program->run(), program->window());
    program->run().start();
    emit lock.unavailable("why");
    EXPECT_TRUE(said());
    program->run().stop();
    EXPECT_TRUE(waitFor([&] { return !said(); }));
    program->run().start();
    emit lock.unavailable("why");
    EXPECT_FALSE(said()) << "it is known by now";
}

}  // namespace
}  // namespace stridetick::app
