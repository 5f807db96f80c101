// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/null_output.hpp"

#include "tests/audio/renderer_rig.hpp"
#include "tests/support/callback_guard.hpp"
#include "tests/support/child_process.hpp"

#include <gtest/gtest.h>

#include <atomic>

namespace stridetick::audio {
namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;

constexpr std::uint32_t kRate = 48'000;

/// Counts what it is asked for, and whether it ever was too early.
struct CountingSource : SoundSource {
    explicit CountingSource(steady_clock::time_point firstFrame) : first(firstFrame) {}
    void renderRt(std::span<float> interleaved, std::size_t channels, std::uint32_t sampleRate,
                  bool) noexcept override {
        frames += static_cast<std::int64_t>(interleaved.size() / channels);
        const std::chrono::duration<double> since = steady_clock::now() - first;
        if (static_cast<double>(frames) > since.count() * sampleRate) {
            early = true;
        }
    }
    const steady_clock::time_point first;
    std::atomic<std::int64_t> frames{0};
    std::atomic<bool> early{false};
};

TEST(NullOutputThreads, AsksForFramesAsTheirTimeComesAndNeverBefore) {
    const auto begin = steady_clock::now();
    const auto source = std::make_shared<CountingSource>(begin);
    NullOutput output{kRate, begin};
    ASSERT_TRUE(output.tryOpen(source));
    EXPECT_TRUE(output.isOpen());
    EXPECT_TRUE(testing::waitUntil([&] { return source->frames > kRate / 5; }, 5s));
    EXPECT_FALSE(source->early);
}

TEST(NullOutputThreads, AsksAtOnceForWhatIsPast) {
    const auto begin = steady_clock::now() - 1h;
    const auto source = std::make_shared<CountingSource>(begin);
    NullOutput output{kRate, begin};
    ASSERT_TRUE(output.tryOpen(source));
    EXPECT_TRUE(
        testing::waitUntil([&] { return source->frames > std::int64_t{3600} * kRate; }, 10s));
}

TEST(NullOutputThreads, AsksForNothingAfterClose) {
    const auto source = std::make_shared<CountingSource>(steady_clock::now());
    NullOutput output{kRate, steady_clock::now() - 1s};
    ASSERT_TRUE(output.tryOpen(source));
    output.close();
    EXPECT_FALSE(output.isOpen());
    const std::int64_t frames = source->frames;
    EXPECT_FALSE(testing::waitUntil([&] { return source->frames != frames; }, 50ms));
}

/// The renderer under guard, as the callback has it.
struct GuardedSource : SoundSource {
    explicit GuardedSource(ClickRenderer& r) : renderer(r) {}
    void renderRt(std::span<float> interleaved, std::size_t channels, std::uint32_t sampleRate,
                  bool) noexcept override {
        const testing::CallbackGuard guard;
        renderer.renderRt(interleaved, channels, sampleRate, false);
        ++blocks;
    }
    ClickRenderer& renderer;
    std::atomic<int> blocks{0};
};

TEST(NullOutputThreads, DrivesTheRendererWithoutAnyAllocationInTheCallback) {
    const std::size_t before = testing::CallbackGuard::violations();
    RendererRig rig{kRate};
    const auto source = std::make_shared<GuardedSource>(rig.renderer());
    NullOutput output{kRate, steady_clock::now()};
    ASSERT_TRUE(output.tryOpen(source));
    for (int i = 0; i < 40; ++i) {
        rig.start(1500 + i * 20);
        rig.cue(Cue::Test);
        rig.change([i](ClickSettings& s) {
            s.shiftTenths += 50;
            s.muted = i % 3 == 0;
            s.gain = i % 2 == 0 ? 0.2F : 1.0F;
            s.playing = i % 5 != 4;
        });
        const int blocks = source->blocks;
        ASSERT_TRUE(testing::waitUntil([&] { return source->blocks > blocks; }, 5s));
    }
    output.close();
    EXPECT_EQ(testing::CallbackGuard::violations(), before);
}

}  // namespace
}  // namespace stridetick::audio
