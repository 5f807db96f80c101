// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/stream_slot.hpp"

#include "tests/audio/renderer_rig.hpp"
#include "tests/audio/scripted_output.hpp"
#include "tests/support/child_process.hpp"

#include <gtest/gtest.h>

namespace stridetick::audio {
namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;
using testing::waitUntil;

class StreamSlotThreads : public ::testing::Test {
 protected:
    std::unique_ptr<StreamSlot> open() {
        return std::make_unique<StreamSlot>(
            [script = script_] { return std::make_unique<ScriptedOutput>(script); },
            std::make_shared<StreamFeed>(rig_.renderer(), true), [calls = calls_] { ++*calls; });
    }
    void TearDown() override {
        script_->blockOpen(false);
        script_->blockClose(false);
    }

    RendererRig rig_;
    std::shared_ptr<OutputScript> script_ = std::make_shared<OutputScript>();
    std::shared_ptr<std::atomic<int>> calls_ = std::make_shared<std::atomic<int>>(0);
};

TEST_F(StreamSlotThreads, OpensOnItsOwnThreadAndSaysSo) {
    const auto slot = open();
    ASSERT_TRUE(waitUntil([&] { return *calls_ == 1; }, 5s));
    ASSERT_TRUE(slot->opened());
    ASSERT_TRUE(slot->opened()->has_value());
    EXPECT_EQ((*slot->opened())->device, "Scripted");
    EXPECT_TRUE(slot->isOpen());
    EXPECT_TRUE(waitUntil([&] { return slot->feed().frames() > 0; }, 5s));
}

TEST_F(StreamSlotThreads, HandsOverTheErrorAndClosesByItself) {
    script_->refuse = true;
    const auto slot = open();
    EXPECT_TRUE(slot->waitUntilClosed(steady_clock::now() + 5s));
    ASSERT_TRUE(slot->opened());
    ASSERT_FALSE(slot->opened()->has_value());
    EXPECT_EQ(slot->opened()->error().detail, "refused by the script");
    EXPECT_FALSE(slot->isOpen());
}

TEST_F(StreamSlotThreads, ClosesWhenOrdered) {
    const auto slot = open();
    ASSERT_TRUE(waitUntil([&] { return slot->opened().has_value(); }, 5s));
    EXPECT_FALSE(slot->closed());
    slot->orderClose();
    EXPECT_TRUE(slot->waitUntilClosed(steady_clock::now() + 5s));
    EXPECT_EQ(script_->closed, 1);
}

TEST_F(StreamSlotThreads, ClosesWhatIsOrderedClosedWhileItOpens) {
    script_->blockOpen(true);
    const auto slot = open();
    slot->orderClose();
    EXPECT_FALSE(slot->closed());
    script_->blockOpen(false);
    EXPECT_TRUE(slot->waitUntilClosed(steady_clock::now() + 5s));
    EXPECT_EQ(script_->closed, 1);
}

TEST_F(StreamSlotThreads, NeverWaitsForAFrozenSoundSystem) {
    script_->blockClose(true);
    auto slot = open();
    ASSERT_TRUE(waitUntil([&] { return slot->opened().has_value(); }, 5s));
    EXPECT_FALSE((slot->orderClose(), slot->waitUntilClosed(steady_clock::now() + 20ms)));
    slot.reset();  // returns; the stuck thread keeps what it needs
    EXPECT_EQ(script_->closed, 0);
    script_->blockClose(false);
    EXPECT_TRUE(waitUntil([&] { return script_->closed == 1; }, 5s));
}

}  // namespace
}  // namespace stridetick::audio
