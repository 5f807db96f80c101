// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/voice_bus.hpp"

#include "audio/click_sound.hpp"

#include <gtest/gtest.h>

#include <array>
#include <span>
#include <vector>

namespace stridetick::audio {
namespace {

constexpr std::uint32_t kRate = 48'000;

std::vector<float> rendered(VoiceBus& bus, std::size_t frames, std::int64_t frame = 0) {
    std::vector<float> samples(frames);
    bus.addRt(samples, frame);
    return samples;
}

TEST(VoiceBus, SoundsUntilItsVoicesAreOver) {
    VoiceBus bus;
    EXPECT_FALSE(bus.sounding());
    bus.startRt(clickTones(ClickSound::Beep)[0], {10, 0}, kRate);
    EXPECT_TRUE(bus.sounding());
    EXPECT_TRUE(bus.readsOnly({}));
    rendered(bus, kRate);
    EXPECT_FALSE(bus.sounding());
}

TEST(VoiceBus, AddsItsVoicesUp) {
    const std::vector<float> sample(100, 0.25F);
    VoiceBus bus;
    bus.startRt(sample, {0, 0});
    bus.startRt(sample, {0, 0});
    EXPECT_NEAR(rendered(bus, 256)[50], 0.5F, 1e-6);
}

TEST(VoiceBus, KnowsWhetherItStillReadsASound) {
    const std::vector<float> first(1000, 0.25F);
    const std::vector<float> second(1000, 0.5F);
    const std::array<std::span<const float>, 1> onlySecond{second};
    VoiceBus bus;
    bus.startRt(first, {0, 0});
    bus.startRt(second, {600, 0});
    EXPECT_FALSE(bus.readsOnly(onlySecond));
    rendered(bus, 1016);
    EXPECT_TRUE(bus.readsOnly(onlySecond));  // which sounds on
    EXPECT_FALSE(bus.readsOnly({}));
}

TEST(VoiceBus, TakesTheVoiceFurthestInItsSoundWhenAllAreInUse) {
    const std::vector<float> sample(1000, 0.1F);
    VoiceBus bus;
    for (std::int64_t i = 0; i < 5; ++i) {
        bus.startRt(sample, {i * 100, 0});
        rendered(bus, 100, i * 100);
    }
    // Of five the first had to go: four sound together.
    EXPECT_NEAR(rendered(bus, 100, 500)[50], 0.4F, 1e-5);
}

TEST(VoiceBus, MovesToAnotherPlaceOnlyInSilence) {
    VoiceBus bus;
    bus.startRt(clickTones(ClickSound::Tick)[0], {0, 0}, kRate);
    bus.wantPlace(1, 0);
    EXPECT_EQ(bus.right(), 1.0F);
    bus.stopRt();
    bus.wantPlace(1, 0);
    EXPECT_EQ(bus.right(), 0.0F);
}

}  // namespace
}  // namespace stridetick::audio
