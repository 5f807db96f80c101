// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/run_sound_bar.hpp"

#include <QSignalSpy>

#include "tests/app/controllers/ready_runner.hpp"
#include "tests/app/keys.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using tests::child;
using tests::waitFor;

TEST(RunSoundBar, ShowsAndSetsTheVolumeAndTheMute) {
    tests::ReadyRunner runner;
    RunSoundBar bar(*runner.controller, runner.parts.click);
    child<QSlider>(bar, "volume")->setValue(-12);
    EXPECT_EQ(runner.parts.settings.sound().volume.tenths(), -120);
    bar.louder();
    EXPECT_EQ(runner.parts.settings.sound().volume.tenths(), -90);
    bar.softer();
    EXPECT_EQ(runner.parts.settings.sound().volume.tenths(), -120);
    bar.toggleMute();
    EXPECT_TRUE(runner.parts.settings.sound().muted);
    EXPECT_EQ(child<QPushButton>(bar, "mute")->text(), "Muted");
    runner.parts.settings.setSound({.volume = core::Decibels::ofTenths(-30)});
    EXPECT_EQ(child<QSlider>(bar, "volume")->value(), -3);
    EXPECT_FALSE(child<QPushButton>(bar, "mute")->isChecked());
}

TEST(RunSoundBar, SaysWhatItPlaysOnAndLeadsToTheSettings) {
    tests::ReadyRunner runner(tests::engineOnPacedDevice());
    RunSoundBar bar(*runner.controller, runner.parts.click);
    ASSERT_TRUE(runner.sounding());
    EXPECT_TRUE(waitFor(
        [&] { return child<QLabel>(bar, "soundStatus")->text().startsWith("Playing on"); }));
    EXPECT_TRUE(child<QPushButton>(bar, "testSound")->isEnabled());
    const QSignalSpy wanted(&bar, &RunSoundBar::clickSettingsWanted);
    child<QPushButton>(bar, "clickSettings")->click();
    EXPECT_EQ(wanted.count(), 1);
}

}  // namespace
}  // namespace stridetick::app
