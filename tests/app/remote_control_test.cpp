// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remote_control.hpp"

#include <QSignalSpy>
#include <QTest>

#include "app/composition.hpp"
#include "tests/app/platform/mpris_client.hpp"
#include "tests/app/platform/screen_saver.hpp"
#include "tests/app/program.hpp"
#include "tests/app/records.hpp"
#include "tests/support/fake_clock.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using Page = MainWindow::Page;
using tests::waitFor;

class RemoteControlTest : public ::testing::Test {
 protected:
    RemoteControlTest() {
        program_.window().show();
        EXPECT_TRUE(waitFor([this] { return client_.names().contains(tests::kPlayerName); }));
        EXPECT_TRUE(waitFor([this] { return program_.log().opening().has_value(); }));
    }
    void toRun() {
        program_.log().save({tests::target(162)});
        program_.run().markSafetySeen();
        program_.window().goTo(Page::Run);
    }

    tests::Home home_;
    tests::FakeClock clock_;
    tests::PrivateBus bus_;
    tests::MprisClient client_{bus_.connect()};
    Composition program_{home_.logFile(), clock_, tests::engineWithoutDevice()};
    RemoteControl remote_{program_, bus_.connect()};
};

TEST_F(RemoteControlTest, StartsTheRunAndShowsIt) {
    toRun();
    program_.window().goTo(Page::Review);
    EXPECT_EQ(client_.player("CanPlay"), true);
    client_.call("PlayPause");
    EXPECT_TRUE(program_.run().running());
    EXPECT_EQ(program_.window().page(), Page::Run);
}

TEST_F(RemoteControlTest, OnMeasureAHeadsetsButtonMayBeATap) {
    toRun();
    client_.listen();
    program_.window().goTo(Page::Measure);
    ASSERT_TRUE(waitFor([this] { return client_.told.value("CanPlay") == false; }));
    client_.call("Play");
    EXPECT_FALSE(program_.run().running());
    EXPECT_EQ(program_.window().page(), Page::Measure);
    program_.window().goTo(Page::Target);
    ASSERT_TRUE(waitFor([this] { return client_.told.value("CanPlay") == true; }));
}

TEST_F(RemoteControlTest, InACheckToo) {
    toRun();
    client_.call("PlayPause");
    program_.check().arm();
    ASSERT_TRUE(program_.check().takesKeys());
    client_.call("PlayPause");
    EXPECT_FALSE(program_.run().paused());
    EXPECT_TRUE(program_.check().takesKeys());
}

TEST_F(RemoteControlTest, QuitsThroughTheWindow) {
    client_.call("Quit", "org.mpris.MediaPlayer2");
    EXPECT_TRUE(waitFor([this] { return !program_.window().isVisible(); }));
}

TEST(RemoteControl, HasNoNameBeforeTheWindowIsSeen) {
    const tests::Home home;
    tests::FakeClock clock;
    tests::PrivateBus bus;
    tests::MprisClient client(bus.connect());
    Composition program(home.logFile(), clock, tests::engineWithoutDevice());
    const RemoteControl remote(program, bus.connect());
    EXPECT_FALSE(client.names().contains(tests::kPlayerName));
    program.window().show();
    EXPECT_TRUE(waitFor([&] { return client.names().contains(tests::kPlayerName); }));
}

}  // namespace
}  // namespace stridetick::app
