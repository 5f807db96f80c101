// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/export_controller.hpp"

#include <QDir>
#include <QFileInfo>

#include "tests/app/program.hpp"
#include "tests/support/sound_files.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using tests::waitFor;

class ExportTest : public ::testing::Test {
 protected:
    QString file(const char* name) { return home_.path() + '/' + QLatin1String(name); }
    bool done() {
        return waitFor([this] { return !controller_.busy(); });
    }

    tests::Home home_;
    ClickSettings settings_;
    bool hasTarget_ = true;
    ExportController controller_{
        settings_, [this]() -> tl::expected<core::RunShape, NextRun::NoShape> {
            if (!hasTarget_) {
                return tl::unexpected(NextRun::NoShape::NoTempo);
            }
            return core::shapeOf(settings_.session(), core::StepsPerMinute::ofWhole(168),
                                 settings_.pattern().countIn);
        }};
};

TEST_F(ExportTest, WritesTheSessionInEveryFormat) {
    settings_.setSession({.easy = 5s, .length = 15s});
    EXPECT_EQ(controller_.length(), 20s);
    EXPECT_EQ(controller_.suggestedName(), "session-168.flac");
    for (const char* name : {"run.wav", "run.flac", "run.ogg", "run.mp3"}) {
        controller_.save(file(name));
        EXPECT_TRUE(controller_.busy()) << "the window never waits for it";
        ASSERT_TRUE(done());
        EXPECT_FALSE(controller_.failed()) << controller_.message().toStdString();
        EXPECT_EQ(controller_.percent(), 100);
        EXPECT_TRUE(controller_.message().startsWith(QLatin1String(name)));
        const auto sound = stridetick::testing::readSoundFile(file(name).toStdString());
        EXPECT_NEAR(static_cast<double>(sound.frames()) / sound.sampleRate, 20, 0.2);
        EXPECT_EQ(sound.title, "Run at 168 steps a minute") << name;
        EXPECT_EQ(sound.comment, "Click for running at 168 steps a minute. Made by Stridetick.");
    }
}

TEST_F(ExportTest, AnOpenSessionIsAnHalfAnHourOfIt) {
    EXPECT_TRUE(controller_.endless());
    EXPECT_EQ(controller_.length(), 30min);
    settings_.setSession({.easy = 5min});
    EXPECT_EQ(controller_.length(), 35min);
}

TEST_F(ExportTest, CancelledItLeavesNothing) {
    settings_.setSession({.length = 6h});
    controller_.save(file("long.flac"));
    ASSERT_TRUE(waitFor([this] { return controller_.percent() > 0; }));
    controller_.cancel();
    ASSERT_TRUE(done());
    EXPECT_FALSE(controller_.failed()) << "as it was wished";
    EXPECT_FALSE(controller_.written());
    EXPECT_EQ(controller_.message(), "Cancelled: long.flac was not written.");
    EXPECT_TRUE(QDir(home_.path()).entryList({"*long*"}, QDir::Files | QDir::Hidden).isEmpty());
}

TEST_F(ExportTest, SaysWhyAFileCannotBeWritten) {
    settings_.setSession({.length = 5s});
    controller_.save(file("nowhere/run.flac"));
    ASSERT_TRUE(done());
    EXPECT_TRUE(controller_.failed());
    EXPECT_TRUE(controller_.message().contains("another folder"));
    controller_.save(file("run.txt"));
    ASSERT_TRUE(done());
    EXPECT_TRUE(controller_.message().contains(".flac"));
}

TEST_F(ExportTest, AnOwnClickThatIsGoneIsNamedWithWhatToDo) {
    settings_.setSession({.length = 5s});
    settings_.setSound({.voice = core::ClickVoice::Own, .ownFile = file("clap.wav").toStdString()});
    controller_.save(file("run.flac"));
    ASSERT_TRUE(done());
    EXPECT_TRUE(controller_.failed());
    EXPECT_TRUE(controller_.message().startsWith("clap.wav is not there any more."))
        << controller_.message().toStdString();
    EXPECT_FALSE(QFileInfo::exists(file("run.flac")));
}

TEST_F(ExportTest, WithoutATargetThereIsNothingToWrite) {
    hasTarget_ = false;
    EXPECT_FALSE(controller_.length());
    controller_.save(file("run.flac"));
    EXPECT_FALSE(controller_.busy());
}

TEST_F(ExportTest, GoesAwayInTheMiddleOfAFile) {
    settings_.setSession({.length = 6h});
    {
        ExportController brief(
            settings_, [this]() -> tl::expected<core::RunShape, NextRun::NoShape> {
                return core::shapeOf(settings_.session(), core::StepsPerMinute::ofWhole(168), 0);
            });
        brief.save(file("left.wav"));
        ASSERT_TRUE(waitFor([&] { return brief.percent() > 0; }));
    }
    EXPECT_FALSE(QFileInfo::exists(file("left.wav")));
}

}  // namespace
}  // namespace stridetick::app
