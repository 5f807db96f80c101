// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/sound_card.hpp"

#include <QFileDialog>
#include <QLineEdit>
#include <QTest>

#include "tests/app/keys.hpp"
#include "tests/app/ui/window_fixture.hpp"
#include "tests/support/sound_files.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using core::ClickVoice;
using tests::waitFor;

class SoundCardTest : public tests::WindowFixture {
 protected:
    SoundCardTest() { program_->window().goTo(MainWindow::Page::Settings); }
    ClickController& click() { return program_->click(); }
    /// By the dialog, as the runner would.
    void choose(const QString& file) {
        the<QPushButton>("ownSample").setFocus();
        press(Qt::Key_Space);
        auto* dialog = program_->window().findChild<QFileDialog*>("ownSampleDialog");
        ASSERT_NE(dialog, nullptr);
        ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog));
        auto* name = dialog->findChild<QLineEdit*>("fileNameEdit");
        name->setText(file);
        QTest::keyClick(name, Qt::Key_Return);
        ASSERT_TRUE(waitFor([this] { return !click().readingSample(); }));
    }
};

TEST_F(SoundCardTest, ASoundIsChosenByKeyHeardAtOnceAndRemembered) {
    auto& voice = the<QComboBox>("voice");
    EXPECT_EQ(voice.count(), 7);
    voice.setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    EXPECT_EQ(click().sound().voice, ClickVoice::Wood);
    program_.restart();
    program_->window().goTo(MainWindow::Page::Settings);
    EXPECT_EQ(the<QComboBox>("voice").currentText(), "Wood");
}

TEST_F(SoundCardTest, TheVolumeGoesFromSilenceToUnchangedAndIsSaid) {
    auto& volume = the<QSlider>("clickVolume");
    volume.setFocus();
    press(Qt::Key_Home);
    EXPECT_EQ(click().sound().volume, core::kSilence);
    EXPECT_EQ(the("clickVolumeValue").text(), "silent");
    press(Qt::Key_End);
    EXPECT_EQ(the("clickVolumeValue").text(), "0 dB");
    EXPECT_EQ(the<QSlider>("volume").value(), 0) << "the Run page's is the same";
}

TEST_F(SoundCardTest, BoostOpensTheLoudPartWithAWarning) {
    EXPECT_FALSE(the("boostWarning").isVisible());
    the<QCheckBox>("boost").setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(the("boostWarning").isVisible());
    EXPECT_TRUE(the("boostWarning").text().contains("hearing"));
    EXPECT_TRUE(
        the("boostWarning").text().endsWith("Peaks are limited; far up, the click gets harsher."));
    the<QSlider>("clickVolume").setFocus();
    press(Qt::Key_End);
    EXPECT_EQ(click().sound().volume, core::kHighestBoost);
    EXPECT_EQ(the("clickVolumeValue").text(), "+12 dB");
    the<QCheckBox>("boost").setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(click().sound().volume, core::kUnchanged);
}

TEST_F(SoundCardTest, AnOwnSampleIsChosenInTheDialog) {
    const QString file = program_.home.path() + "/clap.wav";
    stridetick::testing::writeSoundFile(file.toStdString(), 44'100, 1,
                                        std::vector<float>(2'000, 0.5F));
    choose(file);
    EXPECT_EQ(click().sound().voice, ClickVoice::Own);
    EXPECT_EQ(the<QComboBox>("voice").currentText(), "My own sample");
    EXPECT_EQ(the("ownSampleWords").text(), "clap.wav");
}

TEST_F(SoundCardTest, ARefusedSampleIsExplainedAndTheSoundStays) {
    const QString file = program_.home.path() + "/song.wav";
    stridetick::testing::writeSoundFile(file.toStdString(), 8'000, 1,
                                        std::vector<float>(20'000, 0.5F));
    click().setVoice(ClickVoice::Bell);
    choose(file);
    EXPECT_EQ(click().sound().voice, ClickVoice::Bell);
    EXPECT_EQ(the<QComboBox>("voice").currentText(), "Bell");
    EXPECT_TRUE(the("ownSampleWords").text().startsWith("song.wav is longer than 1 second."));
    EXPECT_TRUE(the("ownSampleWords").text().endsWith("The click is as it was."));
}

TEST_F(SoundCardTest, ChoosingMyOwnSampleWithoutOneSaysHowToChooseTheFile) {
    auto& voice = the<QComboBox>("voice");
    voice.setFocus();
    press(Qt::Key_End);
    EXPECT_EQ(program_->window().findChild<QFileDialog*>("ownSampleDialog"), nullptr)
        << "an arrow key opens nothing";
    EXPECT_TRUE(the("ownSampleWords").text().startsWith("Choose a file"));
    EXPECT_EQ(voice.currentText(), "Tick") << "nothing was chosen";
    press(Qt::Key_Down);
    EXPECT_FALSE(the("ownSampleWords").isVisible());
}

TEST_F(SoundCardTest, WithoutADeviceThereIsNothingToTry) {
    EXPECT_FALSE(the<QPushButton>("tryClick").isEnabled());
    EXPECT_TRUE(the("tryWords").isVisible());
}

TEST(SoundCard, TriesTheClickByKey) {
    tests::Program program(tests::engineOnPacedDevice());
    program->window().goTo(MainWindow::Page::Settings);
    auto* button = tests::child<QPushButton>(program->window(), "tryClick");
    ASSERT_TRUE(waitFor([&] { return button->isEnabled(); }));
    button->setFocus();
    QTest::keyClick(program.window(), Qt::Key_Space);
    EXPECT_TRUE(program->click().trying());
}

}  // namespace
}  // namespace stridetick::app
