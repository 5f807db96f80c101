// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/click_controller.hpp"

#include <QFile>
#include <QSignalSpy>

#include "tests/app/program.hpp"
#include "tests/support/sound_files.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using core::ClickVoice;
using core::Decibels;
using tests::waitFor;

class ClickControllerTest : public ::testing::Test {
 protected:
    QString file(const char* name) { return parts_.home.path() + '/' + QLatin1String(name); }
    QString goodSample() {
        QString path = file("clap.wav");
        std::vector<float> samples(4'000, 0.0F);
        for (std::size_t i = 0; i < samples.size(); ++i) {
            samples[i] = i % 40 < 20 ? 0.5F : -0.5F;
        }
        stridetick::testing::writeSoundFile(path.toStdString(), 44'100, 1, samples);
        return path;
    }
    bool done() {
        return waitFor([this] { return !controller_.readingSample(); });
    }
    bool sounding() {
        controller_.setPageShown(true);
        return waitFor([this] { return parts_.sound.sounding(); });
    }

    tests::Parts parts_{tests::engineOnPacedDevice()};
    ClickController& controller_ = parts_.click;
};

TEST_F(ClickControllerTest, HoldsAVolumeBelowBoostUnlessThatIsOn) {
    controller_.setVolume(Decibels::ofTenths(60));
    EXPECT_EQ(controller_.sound().volume, core::kUnchanged);
    controller_.setBoost(true);
    controller_.setVolume(Decibels::ofTenths(300));
    EXPECT_EQ(controller_.sound().volume, core::kHighestBoost);
    controller_.setBoost(false);
    EXPECT_EQ(controller_.sound().volume, core::kUnchanged);
    controller_.setVolume(Decibels::ofTenths(-900));
    EXPECT_EQ(controller_.sound().volume, core::kSilence);
}

TEST_F(ClickControllerTest, TakesTheRunnersOwnSampleAndRemembersIt) {
    const QString path = goodSample();
    controller_.takeOwnSample(path);
    EXPECT_TRUE(controller_.readingSample());
    EXPECT_EQ(controller_.sound().voice, ClickVoice::Tick) << "until it could be read";
    ASSERT_TRUE(done());
    EXPECT_EQ(controller_.sound().voice, ClickVoice::Own);
    EXPECT_TRUE(controller_.sampleProblem().isEmpty());
    controller_.setVoice(ClickVoice::Bell);
    EXPECT_EQ(controller_.sound().ownFile, path.toStdString()) << "for another time";
    controller_.setVoice(ClickVoice::Own);
    ASSERT_TRUE(done());
    EXPECT_EQ(controller_.sound().voice, ClickVoice::Own);
}

TEST_F(ClickControllerTest, ARefusedSampleLeavesTheSoundAndIsExplained) {
    controller_.setVoice(ClickVoice::Wood);
    QFile text(file("notes.wav"));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("no sound at all");
    text.close();
    controller_.takeOwnSample(text.fileName());
    ASSERT_TRUE(done());
    EXPECT_EQ(controller_.sound().voice, ClickVoice::Wood);
    EXPECT_TRUE(controller_.sound().ownFile.empty());
    EXPECT_TRUE(controller_.sampleProblem().startsWith("notes.wav"));
    controller_.takeOwnSample(goodSample());
    ASSERT_TRUE(done());
    EXPECT_TRUE(controller_.sampleProblem().isEmpty());
}

TEST_F(ClickControllerTest, ASampleOfMoreThanASecondIsRefused) {
    const QString path = file("song.wav");
    stridetick::testing::writeSoundFile(path.toStdString(), 8'000, 1,
                                        std::vector<float>(16'000, 0.5F));
    controller_.takeOwnSample(path);
    ASSERT_TRUE(done());
    EXPECT_TRUE(controller_.sampleProblem().contains("longer than 1 second"));
    EXPECT_EQ(controller_.sound().voice, ClickVoice::Tick);
}

TEST_F(ClickControllerTest, ARememberedSampleThatIsGoneIsSaidAtTheStart) {
    const QString path = goodSample();
    controller_.takeOwnSample(path);
    ASSERT_TRUE(done());
    QFile::remove(path);
    ClickController next(parts_.settings, parts_.sound);
    QSignalSpy troubles(&next, &ClickController::sampleTroubled);
    ASSERT_TRUE(waitFor([&] { return !next.readingSample(); }));
    ASSERT_EQ(troubles.count(), 1);
    const QString words = troubles.at(0).at(0).toString();
    EXPECT_TRUE(words.contains("clap.wav is not there")) << words.toStdString();
    EXPECT_TRUE(words.contains("The tick sounds instead"));
    EXPECT_TRUE(next.sampleProblem().endsWith("The tick sounds instead."))
        << next.sampleProblem().toStdString();
    next.setVoice(ClickVoice::Bell);
    EXPECT_TRUE(troubles.last().at(0).toString().isEmpty()) << "the bell sounds";
    EXPECT_TRUE(next.sampleProblem().isEmpty());
    next.setVoice(ClickVoice::Own);
    ASSERT_TRUE(waitFor([&] { return !next.readingSample(); }));
    EXPECT_TRUE(next.sampleProblem().endsWith("The click is as it was."));
    EXPECT_EQ(next.sound().voice, ClickVoice::Bell);
}

TEST_F(ClickControllerTest, AVoiceChosenWhileAFileIsReadStays) {
    const QString path = goodSample();
    controller_.takeOwnSample(path);
    controller_.setVoice(ClickVoice::Bell);
    ASSERT_TRUE(done());
    EXPECT_EQ(controller_.sound().voice, ClickVoice::Bell);
    EXPECT_EQ(controller_.sound().ownFile, path.toStdString()) << "for another time";
    controller_.takeOwnSample(file("nowhere.wav"));
    controller_.setVoice(ClickVoice::Wood);
    ASSERT_TRUE(done());
    EXPECT_TRUE(controller_.sampleProblem().isEmpty()) << "nobody waits for that file any more";
}

TEST_F(ClickControllerTest, AVoiceChosenWhileTheRememberedFileIsReadIsNotCalledTheTick) {
    const QString path = goodSample();
    controller_.takeOwnSample(path);
    ASSERT_TRUE(done());
    QFile::remove(path);
    ClickController next(parts_.settings, parts_.sound);
    const QSignalSpy troubles(&next, &ClickController::sampleTroubled);
    next.setVoice(ClickVoice::Bell);
    ASSERT_TRUE(waitFor([&] { return !next.readingSample(); }));
    for (const auto& told : troubles) {
        EXPECT_TRUE(told.at(0).toString().isEmpty());
    }
}

TEST_F(ClickControllerTest, ATrySoundsForAMomentAndEndsByItself) {
    EXPECT_FALSE(controller_.canTry()) << "nothing is open";
    ASSERT_TRUE(sounding());
    ASSERT_TRUE(controller_.canTry());
    int beats = 0;
    QObject::connect(&parts_.sound, &Sound::beat, &parts_.sound,
                     [&](const Sound::Beat& beat) { beats += beat.event.audible ? 1 : 0; });
    controller_.tryIt();
    EXPECT_TRUE(controller_.trying());
    ASSERT_TRUE(waitFor([this] { return !controller_.trying(); }));
    EXPECT_GE(beats, 10);
    EXPECT_EQ(parts_.sound.serial(), 0U);
}

TEST_F(ClickControllerTest, ARunIsNeverInterruptedByATry) {
    ASSERT_TRUE(sounding());
    const auto run = parts_.sound.start(audio::ClickPlan::endless(1600));
    EXPECT_FALSE(controller_.canTry());
    controller_.tryIt();
    EXPECT_EQ(parts_.sound.serial(), run);
    controller_.setPageShown(false);
    EXPECT_EQ(parts_.sound.serial(), run);
}

TEST_F(ClickControllerTest, LeavingThePageEndsATryAndClosesTheDevice) {
    ASSERT_TRUE(sounding());
    controller_.tryIt();
    controller_.setPageShown(false);
    EXPECT_FALSE(controller_.trying());
    EXPECT_EQ(parts_.sound.status().state, audio::OutputStatus::State::Closed);
}

TEST_F(ClickControllerTest, MutedBeatsOfATryAreNotHeard) {
    ASSERT_TRUE(sounding());
    controller_.setMuted(true);
    bool audible = false;
    int beats = 0;
    QObject::connect(&parts_.sound, &Sound::beat, &parts_.sound, [&](const Sound::Beat& beat) {
        audible = audible || beat.event.audible;
        ++beats;
    });
    controller_.tryIt();
    ASSERT_TRUE(waitFor([&] { return beats >= 3; }));
    EXPECT_FALSE(audible);
}

}  // namespace
}  // namespace stridetick::app
