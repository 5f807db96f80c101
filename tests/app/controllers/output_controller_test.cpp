// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/output_controller.hpp"

#include <QSignalSpy>

#include "tests/app/program.hpp"

#include <gtest/gtest.h>

#include <map>
#include <optional>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using tests::waitFor;

class OutputControllerTest : public ::testing::Test {
 protected:
    void open() {
        parts_.emplace(tests::engineOnPacedDevice());
        begin();
    }
    void openDefaultOnly() {
        parts_.emplace(tests::engineOnDefaultOnly());
        begin();
    }
    void begin() {
        controller_.emplace(parts_->settings, parts_->sound);
        QObject::connect(&*controller_, &OutputController::notice, &*controller_,
                         [this](const QString& id, const QString& words) {
                             EXPECT_NE(notices_[id], words) << "said already";
                             notices_[id] = words;
                         });
    }
    bool listed() {
        controller_->refresh();
        return waitFor([this] { return !controller_->looking(); });
    }
    bool soundsOn(const char* device) {
        parts_->sound.setNeed(Sound::Need::Settings, true);
        return waitFor(
            [&] { return parts_->sound.sounding() && controller_->facts().device == device; });
    }
    QStringList labels() {
        QStringList all;
        for (const auto& output : controller_->outputs()) {
            all.append(output.label);
        }
        return all;
    }

    std::optional<tests::Parts> parts_;
    std::optional<OutputController> controller_;
    std::map<QString, QString> notices_;
};

TEST_F(OutputControllerTest, ListsTheDefaultFirstWithWhatItIsNow) {
    open();
    EXPECT_EQ(labels(), QStringList{"System default"}) << "before anybody has looked";
    ASSERT_TRUE(listed());
    EXPECT_EQ(labels(),
              (QStringList{"System default (now: Headphones)", "Headphones", "Speakers"}));
    EXPECT_EQ(controller_->chosen(), 0U);
}

TEST_F(OutputControllerTest, GoesWhereItIsSentAndRemembers) {
    open();
    ASSERT_TRUE(listed());
    ASSERT_TRUE(soundsOn("Headphones"));
    controller_->choose(2);
    ASSERT_TRUE(soundsOn("Speakers"));
    EXPECT_EQ(controller_->chosen(), 2U);
    EXPECT_EQ(ClickSettings().output().device, "Speakers");
    controller_->choose(0);
    ASSERT_TRUE(soundsOn("Headphones"));
    controller_->choose(17);
    EXPECT_EQ(controller_->chosen(), 0U) << "there is no such place";
}

TEST_F(OutputControllerTest, AChosenOutputThatIsNotThereStaysInTheList) {
    open();
    parts_->settings.setOutput({.api = "pulse", .device = "Car"});
    ASSERT_TRUE(listed());
    EXPECT_EQ(labels().back(), "Car (not there now)");
    EXPECT_EQ(controller_->chosen(), 3U);
    EXPECT_FALSE(controller_->outputs().back().there);
}

TEST_F(OutputControllerTest, FallsBackOnTheDefaultAndSaysSo) {
    openDefaultOnly();
    ASSERT_TRUE(listed());
    controller_->choose(2);
    ASSERT_TRUE(soundsOn("Headphones"));
    ASSERT_TRUE(waitFor([this] { return !notices_["sound-output"].isEmpty(); }));
    EXPECT_TRUE(notices_["sound-output"].startsWith("Speakers is not there"));
    controller_->choose(0);
    EXPECT_TRUE(waitFor([this] { return notices_["sound-output"].isEmpty(); }));
    controller_->choose(2);
    EXPECT_TRUE(waitFor([this] { return !notices_["sound-output"].isEmpty(); })) << "said again";
}

TEST_F(OutputControllerTest, WaitsInSilenceWhereThatIsChosen) {
    openDefaultOnly();
    ASSERT_TRUE(listed());
    controller_->setFallBack(false);
    controller_->choose(2);
    parts_->sound.setNeed(Sound::Need::Settings, true);
    ASSERT_TRUE(waitFor([this] { return notices_["sound-output"].contains("unheard"); }));
    EXPECT_FALSE(parts_->sound.sounding());
    controller_->setFallBack(true);
    EXPECT_TRUE(soundsOn("Headphones"));
}

TEST_F(OutputControllerTest, TellsTheBufferAndTakesAnotherSize) {
    open();
    ASSERT_TRUE(soundsOn("Headphones"));
    EXPECT_GT(controller_->facts().buffer, 0us);
    EXPECT_EQ(controller_->bufferSize(), OutputController::bufferSizes().front());
    EXPECT_EQ(OutputController::usualLength(384), std::chrono::milliseconds{32});
    controller_->setBufferSize(OutputController::bufferSizes().back());
    EXPECT_EQ(controller_->bufferSize(), OutputController::bufferSizes().back());
    EXPECT_EQ(ClickSettings().output().framesPerBuffer, OutputController::bufferSizes().back());
}

TEST_F(OutputControllerTest, BeforeADeviceHasOpenedThereIsNoOffsetToKeep) {
    open();
    controller_->setPulseOffset(200ms);
    EXPECT_EQ(ClickSettings().pulseOffset({}), 0ms);
}

TEST_F(OutputControllerTest, KeepsAnOffsetForTheOutputThatSounds) {
    open();
    ASSERT_TRUE(listed());
    ASSERT_TRUE(soundsOn("Headphones"));
    controller_->setPulseOffset(200ms);
    controller_->choose(2);
    ASSERT_TRUE(soundsOn("Speakers"));
    EXPECT_EQ(controller_->pulseOffset(), 0ms);
    controller_->choose(0);
    ASSERT_TRUE(soundsOn("Headphones"));
    EXPECT_EQ(controller_->pulseOffset(), 200ms);
}

}  // namespace
}  // namespace stridetick::app
