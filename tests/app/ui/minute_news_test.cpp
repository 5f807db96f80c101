// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/minute_news.hpp"

#include "tests/app/announcements.hpp"
#include "tests/app/ui/page_states.hpp"
#include "tests/app/ui/window_fixture.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using tests::waitFor;

class MinuteNewsTest : public tests::WindowFixture {
 protected:
    void tapFor(std::chrono::milliseconds stride, int count) {
        program_.clock.advance(stride);
        tests::tapEvery(program_, stride, count);
    }

    tests::Announcements heard_{program_->window()};
};

TEST_F(MinuteNewsTest, TellsTheStartEachQuarterAndTheResult) {
    tests::tapEvery(program_, 750ms, 20);
    EXPECT_EQ(heard_.all(), QStringList{"The minute has started."});
    tapFor(750ms, 1);
    EXPECT_EQ(heard_.all().last(), "45 seconds left");
    tapFor(750ms, 20);
    EXPECT_EQ(heard_.all().last(), "30 seconds left");
    tapFor(750ms, 20);
    EXPECT_EQ(heard_.all().last(), "15 seconds left");
    tapFor(750ms, 20);
    program_.clock.advance(core::TapMinute::kGrace);
    EXPECT_TRUE(waitFor([this] { return heard_.all().size() == 5; }));
    EXPECT_TRUE(heard_.all().last().startsWith("160.0 steps a minute, ± 0.6. "))
        << heard_.all().last().toStdString();
}

TEST_F(MinuteNewsTest, AMinuteThatStartsOverIsToldFromItsStart) {
    tests::tapEvery(program_, 750ms, 21);
    program_->measure().startOver();
    tests::tapEvery(program_, 750ms, 21);
    EXPECT_EQ(heard_.all(), (QStringList{"The minute has started.", "45 seconds left",
                                         "The minute has started.", "45 seconds left"}));
}

}  // namespace
}  // namespace stridetick::app
