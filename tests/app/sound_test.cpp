// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound.hpp"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QThread>
#include <QTimer>

#include "audio/null_output.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <vector>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using State = audio::OutputStatus::State;
using tests::waitFor;

constexpr auto kFast = audio::ClickPlan::endless(2400);  // four beats a second

/// Counts how often timers of the program fire.
class TimerCounter : public QObject {
 public:
    TimerCounter() {
        window_.setSingleShot(true);
        qApp->installEventFilter(this);
    }
    bool eventFilter(QObject* watched, QEvent* event) override {
        fired += event->type() == QEvent::Timer && watched != &window_ ? 1 : 0;
        return false;
    }
    /// During `time`, which is more than one beat of kFast where none is given.
    int countNow(std::chrono::milliseconds time = 400ms) {
        fired = 0;
        window_.start(time);
        EXPECT_TRUE(waitFor([this] { return !window_.isActive(); }));
        return fired;
    }
    int fired = 0;

 private:
    QTimer window_;
};

struct Beat {
    bool audible;
    bool timed;
};

class SoundTest : public ::testing::Test {
 protected:
    void listenTo(Sound& sound) {
        QObject::connect(&sound, &Sound::beat, &sound, [this](const Sound::Beat& beat) {
            beats_.push_back({beat.event.audible, beat.heard.has_value()});
        });
    }
    bool waitForBeats(std::size_t count) {
        return waitFor([this, count] { return beats_.size() >= count; });
    }
    std::vector<Beat> beats_;
};

TEST_F(SoundTest, IsClosedUntilSomebodyNeedsIt) {
    Sound sound(tests::engineOnPacedDevice());
    const QSignalSpy changes(&sound, &Sound::statusChanged);
    EXPECT_EQ(sound.status().state, State::Closed);
    sound.setNeed(Sound::Need::RunPage, true);
    EXPECT_TRUE(waitFor([&] { return sound.sounding(); }));
    EXPECT_GE(changes.count(), 1);
    sound.setNeed(Sound::Need::RunPage, false);
    EXPECT_EQ(sound.status().state, State::Closed);
}

TEST_F(SoundTest, StaysOpenWhileAnyNeedIsLeft) {
    Sound sound(tests::engineOnPacedDevice());
    sound.setNeed(Sound::Need::RunPage, true);
    sound.setNeed(Sound::Need::Session, true);
    sound.setNeed(Sound::Need::RunPage, false);
    EXPECT_NE(sound.status().state, State::Closed);
    sound.setNeed(Sound::Need::Session, false);
    EXPECT_EQ(sound.status().state, State::Closed);
}

TEST_F(SoundTest, SaysThatThereIsNoDeviceInTheSystemsWords) {
    Sound sound(tests::engineWithoutDevice());
    sound.setNeed(Sound::Need::RunPage, true);
    EXPECT_TRUE(waitFor([&] { return sound.status().state == State::Silent; }));
    EXPECT_FALSE(sound.sounding());
    EXPECT_EQ(sound.status().detail, "no device in this test");
}

TEST_F(SoundTest, RunsATimerOnlyForThePulseOfARun) {
    TimerCounter timers;
    Sound sound(tests::engineWithoutDevice());
    sound.setNeed(Sound::Need::Session, true);
    sound.setPulseShown(true);
    EXPECT_EQ(timers.countNow(), 0);
    sound.start(kFast);
    EXPECT_GT(timers.countNow(), 0);
    sound.setPulseShown(false);
    EXPECT_EQ(timers.countNow(), 0);
    sound.setPulseShown(true);
    sound.stop();
    EXPECT_EQ(timers.countNow(), 0);
}

TEST_F(SoundTest, ALookThatAnotherAsksForMakesItsOwnNoneMoreOften) {
    TimerCounter timers;
    Sound sound(tests::engineOnPacedDevice());
    listenTo(sound);
    sound.setNeed(Sound::Need::Session, true);
    sound.setPulseShown(true);
    sound.start(kFast);
    bool seldom = false;
    for (std::size_t beat = 2; beat < 12 && !seldom; ++beat) {  // on a busy machine one comes late
        ASSERT_TRUE(waitForBeats(beat));
        sound.drain();  // as once a second in a run
        seldom = timers.countNow(100ms) <= 2;
    }
    EXPECT_TRUE(seldom) << "nothing is due for 200 ms";
}

TEST_F(SoundTest, LooksForBeatsByItselfOnlyForAPulse) {
    Sound sound(tests::engineWithoutDevice());
    listenTo(sound);
    sound.setNeed(Sound::Need::Session, true);
    sound.start(kFast);
    TimerCounter().countNow();  // time for more than one beat
    EXPECT_TRUE(beats_.empty());
    sound.drain();
    EXPECT_FALSE(beats_.empty()) << "none is lost";
    beats_.clear();
    sound.setPulseShown(true);
    beats_.clear();
    EXPECT_TRUE(waitForBeats(1));
}

TEST_F(SoundTest, HandsOnAudibleBeatsOfADevice) {
    Sound sound(tests::engineOnPacedDevice());
    listenTo(sound);
    sound.setNeed(Sound::Need::Session, true);
    sound.setPulseShown(true);
    ASSERT_TRUE(waitFor([&] { return sound.sounding(); }));
    sound.start(kFast);
    ASSERT_TRUE(waitForBeats(3));
    EXPECT_TRUE(beats_.back().audible);
    EXPECT_TRUE(beats_.back().timed);
}

TEST_F(SoundTest, HandsOnUnheardBeatsWithTheirTimeWithoutADevice) {
    Sound sound(tests::engineWithoutDevice());
    listenTo(sound);
    sound.setNeed(Sound::Need::Session, true);
    sound.setPulseShown(true);
    sound.start(kFast);
    ASSERT_TRUE(waitForBeats(3));
    EXPECT_FALSE(beats_.back().audible);
    EXPECT_TRUE(beats_.back().timed) << "the pulse goes on";
}

TEST_F(SoundTest, MutedBeatsGoOnUnheard) {
    Sound sound(tests::engineOnPacedDevice());
    listenTo(sound);
    sound.setNeed(Sound::Need::Session, true);
    sound.setPulseShown(true);
    ASSERT_TRUE(waitFor([&] { return sound.sounding(); }));
    sound.setMuted(true);
    sound.start(kFast);
    ASSERT_TRUE(waitForBeats(2));
    EXPECT_FALSE(beats_.back().audible);
}

TEST_F(SoundTest, CountsNoBeatOfARunThatIsOver) {
    TimerCounter timers;
    Sound sound(tests::engineWithoutDevice());
    listenTo(sound);
    sound.setNeed(Sound::Need::Session, true);
    sound.setPulseShown(true);
    sound.start(kFast);
    ASSERT_TRUE(waitForBeats(2));
    sound.stop();
    beats_.clear();
    timers.countNow();  // time for more than one beat
    EXPECT_TRUE(beats_.empty());
    sound.start(kFast);
    EXPECT_TRUE(waitForBeats(1)) << "the next run has beats again";
}

TEST_F(SoundTest, TellsWhereAPlanHasEnded) {
    Sound sound(tests::engineOnPacedDevice());
    listenTo(sound);
    std::vector<Sound::Beat> ends;
    QObject::connect(&sound, &Sound::ended, &sound,
                     [&](const Sound::Beat& end) { ends.push_back(end); });
    sound.setNeed(Sound::Need::Session, true);
    sound.setPulseShown(true);
    ASSERT_TRUE(waitFor([&] { return sound.sounding(); }));
    auto plan = kFast;
    plan.parts[0].lengthMs = 1000;
    const auto serial = sound.start(plan);
    ASSERT_TRUE(waitFor([&] { return !ends.empty(); }));
    EXPECT_EQ(ends[0].event.startSerial, serial);
    EXPECT_TRUE(ends[0].heard.has_value());
    EXPECT_EQ(beats_.size(), 4U);
    EXPECT_EQ(sound.serial(), serial) << "until it is stopped, or another begins";
}

TEST_F(SoundTest, WhatBeginsTakesThePlaceOfWhatPlayed) {
    Sound sound(tests::engineWithoutDevice());
    sound.setNeed(Sound::Need::Session, true);
    const auto first = sound.start(kFast);
    const auto second = sound.start(kFast);
    EXPECT_NE(first, second);
    EXPECT_EQ(sound.serial(), second);
    sound.stop();
    EXPECT_EQ(sound.serial(), 0U);
}

TEST(SoundOutputs, AreListedByTheSoundSystemsOnTheWindowsThread) {
    Sound sound(std::make_unique<audio::ClickEngine>(
        [](const audio::OutputChoice&) {
            return std::make_unique<audio::NullOutput>(48'000, std::chrono::steady_clock::now());
        },
        [] {
            return std::vector<audio::OutputApi>{
                {.name = "pulse", .label = "PulseAudio", .devices = {{"Headphones", true}}}};
        }));
    std::vector<audio::OutputApi> listed;
    QObject::connect(&sound, &Sound::outputsListed, &sound, [&](const auto& outputs) {
        EXPECT_EQ(QThread::currentThread(), qApp->thread());
        listed = outputs;
    });
    sound.listOutputs();
    EXPECT_TRUE(listed.empty()) << "the window never waits for them";
    ASSERT_TRUE(waitFor([&] { return !listed.empty(); }));
    EXPECT_EQ(listed[0].devices.at(0).name, "Headphones");
}

}  // namespace
}  // namespace stridetick::app
