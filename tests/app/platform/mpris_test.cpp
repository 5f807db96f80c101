// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/mpris.hpp"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QSignalSpy>

#include "app/tour/tour_stage.hpp"
#include "tests/app/platform/mpris_client.hpp"
#include "tests/app/platform/screen_saver.hpp"
#include "tests/app/records.hpp"
#include "tests/app/ui/window_fixture.hpp"

#include <gtest/gtest.h>

#include <memory>

namespace stridetick::app {
namespace {

using tests::waitFor;

/// The program with a target, and a player of its own on a bus of its own.
class MprisTest : public tests::WindowFixture {
 protected:
    void SetUp() override {
        ASSERT_TRUE(program_.save({tests::target(162)}));
        program_->window().goTo(MainWindow::Page::Run);
        mpris_ = make();
        mpris_->open();
        ASSERT_TRUE(waitFor([this] { return client_.names().contains(tests::kPlayerName); }));
    }
    std::unique_ptr<Mpris> make() {
        return std::make_unique<Mpris>(Mpris::Parts{.run = program_->run(),
                                                    .click = program_->click(),
                                                    .tapping = [this] { return tapping_; },
                                                    .showRun = [this] { ++shown_; },
                                                    .raise = [this] { ++raised_; },
                                                    .quit = [this] { ++quitted_; }},
                                       bus_.connect());
    }
    void readNotice() { program_->run().markSafetySeen(); }
    RunController& run() { return program_->run(); }
    QString title() { return client_.metadata().value("xesam:title").toString(); }

    tests::PrivateBus bus_;
    tests::MprisClient client_{bus_.connect()};
    bool tapping_ = false;
    int shown_ = 0;
    int raised_ = 0;
    int quitted_ = 0;
    std::unique_ptr<Mpris> mpris_;
};

TEST_F(MprisTest, PlaysPausesAndStopsTheRun) {
    readNotice();
    EXPECT_EQ(client_.player("PlaybackStatus"), "Stopped");
    client_.call("Play");
    EXPECT_TRUE(run().running());
    EXPECT_EQ(shown_, 1);
    EXPECT_EQ(client_.player("PlaybackStatus"), "Playing");
    client_.call("PlayPause");
    EXPECT_TRUE(run().paused());
    EXPECT_EQ(client_.player("PlaybackStatus"), "Paused");
    client_.call("Pause");
    EXPECT_TRUE(run().paused()) << "a pause goes on";
    client_.call("Play");
    EXPECT_FALSE(run().paused());
    client_.call("Pause");
    EXPECT_TRUE(run().paused());
    client_.call("Stop");
    EXPECT_FALSE(run().running());
    EXPECT_EQ(client_.player("PlaybackStatus"), "Stopped");
}

TEST_F(MprisTest, NextAndPreviousStepTheTempo) {
    readNotice();
    EXPECT_EQ(title(), "162 steps a minute");
    client_.call("Next");
    client_.call("Next");
    EXPECT_EQ(title(), "164 steps a minute");
    client_.call("Play");
    client_.call("Previous");
    EXPECT_EQ(title(), "163 steps a minute");
    EXPECT_EQ(client_.metadata().value("xesam:artist").toStringList(), QStringList{"Stridetick"});
}

TEST_F(MprisTest, NoRunStartsBeforeTheNoticeIsRead) {
    EXPECT_EQ(client_.player("CanPlay"), false);
    EXPECT_EQ(client_.player("CanGoNext"), false);
    client_.call("Play");
    client_.call("PlayPause");
    client_.call("Next");
    EXPECT_FALSE(run().running());
    EXPECT_EQ(shown_, 0);
    EXPECT_EQ(title(), "162 steps a minute");
    readNotice();
    EXPECT_EQ(client_.player("CanPlay"), true);
    EXPECT_EQ(client_.player("CanPause"), false) << "nothing runs";
}

TEST_F(MprisTest, NoRunStartsIntoATappedMinute) {
    readNotice();
    tapping_ = true;
    EXPECT_EQ(client_.player("CanPlay"), false);
    client_.call("PlayPause");
    EXPECT_FALSE(run().running());
    tapping_ = false;
    client_.call("PlayPause");
    EXPECT_TRUE(run().running());
    tapping_ = true;
    client_.call("PlayPause");
    EXPECT_FALSE(run().paused()) << "in a check too it may be a tap";
    client_.call("Next");
    EXPECT_EQ(title(), "162 steps a minute");
    client_.call("Pause");
    EXPECT_TRUE(run().paused()) << "the headphones were pulled out";
}

TEST_F(MprisTest, TellsTheBusWhatHasChangedAndNothingElse) {
    readNotice();
    client_.listen();
    client_.call("Play");
    ASSERT_TRUE(waitFor([this] { return client_.told.value("PlaybackStatus") == "Playing"; }));
    EXPECT_EQ(client_.told.value("CanPause"), true);
    EXPECT_FALSE(client_.told.contains("Volume"));
    client_.told.clear();
    client_.call("Next");
    ASSERT_TRUE(waitFor([this] { return client_.told.contains("Metadata"); }));
    EXPECT_FALSE(client_.told.contains("PlaybackStatus"));
}

TEST_F(MprisTest, VolumeIsTheClicks) {
    EXPECT_EQ(client_.player("Volume").toDouble(), mpris_->volume());
    client_.setVolume(0.5);
    EXPECT_EQ(program_->click().sound().volume.tenths(), -60);
    EXPECT_NEAR(client_.player("Volume").toDouble(), 0.5, 0.01);
    client_.setVolume(7);
    EXPECT_EQ(program_->click().sound().volume, core::kUnchanged) << "not boosted";
    client_.setVolume(-1);
    EXPECT_EQ(client_.player("Volume"), 0.0);
    program_->click().setMuted(true);
    client_.setVolume(1);
    EXPECT_FALSE(program_->click().sound().muted);
}

TEST_F(MprisTest, LengthAndPositionAreTheRuns) {
    readNotice();
    EXPECT_FALSE(client_.metadata().contains("mpris:length")) << "a free run has no end";
    auto session = program_->clickSettings().session();
    session.length = std::chrono::minutes{20};
    program_->clickSettings().setSession(session);
    mpris_->refresh();
    EXPECT_EQ(client_.metadata().value("mpris:length").toLongLong(), 20 * 60 * 1'000'000LL);
    EXPECT_EQ(client_.player("Position"), 0);
    client_.call("Play");
    ASSERT_TRUE(waitFor([this] { return run().position() > std::chrono::milliseconds{0}; }));
    program_.clock.advance(std::chrono::minutes{3});
    // Beats come by the real clock meanwhile.
    EXPECT_GT(client_.player("Position").toLongLong(), 150 * 1'000'000LL);
    EXPECT_LE(client_.player("Position").toLongLong(), 181 * 1'000'000LL);
    session.length = std::chrono::minutes{45};
    program_->clickSettings().setSession(session);
    EXPECT_EQ(client_.metadata().value("mpris:length").toLongLong(), 20 * 60 * 1'000'000LL)
        << "of the next run, not of this one";
}

TEST_F(MprisTest, TellsWhereASkipLedTo) {
    readNotice();
    auto session = program_->clickSettings().session();
    session.easy = std::chrono::minutes{5};
    session.length = std::chrono::minutes{20};
    program_->clickSettings().setSession(session);
    client_.listen();
    client_.call("Play");
    TourStage::tellBeats(*program_, 1);
    program_.clock.advance(std::chrono::seconds{3});
    run().skip();
    EXPECT_TRUE(waitFor([this] { return client_.seeked == 5 * 60 * 1'000'000LL; }));
    // Beats come by the real clock meanwhile.
    const std::chrono::microseconds told{client_.player("Position").toLongLong()};
    EXPECT_GE(told, std::chrono::minutes{5});
    EXPECT_LE(told, run().position());
}

TEST_F(MprisTest, RaisesAndQuits) {
    client_.call("Raise", "org.mpris.MediaPlayer2");
    EXPECT_EQ(raised_, 1);
    client_.call("Quit", "org.mpris.MediaPlayer2");
    EXPECT_TRUE(waitFor([this] { return quitted_ == 1; }));
}

TEST_F(MprisTest, ASecondOneHasANameWithItsProcess) {
    const auto second = make();
    second->open();
    const QString name = QStringLiteral("%1.instance%2")
                             .arg(tests::kPlayerName)
                             .arg(QCoreApplication::applicationPid());
    EXPECT_TRUE(waitFor([&] { return client_.names().contains(name); }));
}

TEST_F(MprisTest, GivesItsNameBack) {
    mpris_.reset();
    EXPECT_TRUE(waitFor([this] { return !client_.names().contains(tests::kPlayerName); }));
}

TEST_F(MprisTest, WithoutABusNothingHappens) {
    Mpris alone({.run = program_->run(),
                 .click = program_->click(),
                 .tapping = [] { return false; },
                 .showRun = [] {},
                 .raise = [] {},
                 .quit = [] {}},
                QDBusConnection(QStringLiteral("no bus")));
    alone.open();
    alone.refresh();
    EXPECT_EQ(alone.playbackStatus(), "Stopped");
}

}  // namespace
}  // namespace stridetick::app
