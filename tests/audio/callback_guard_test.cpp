// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/callback_guard.hpp"

#include "tests/audio/renderer_rig.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <new>

namespace stridetick::audio {
namespace {

using testing::CallbackGuard;

TEST(CallbackGuard, SeesAnAllocationAndAReleaseAndOnlyWhileItLives) {
    const std::size_t before = CallbackGuard::violations();
    auto outside = std::make_unique<int>(1);
    EXPECT_EQ(CallbackGuard::violations(), before);
    {
        const CallbackGuard guard;
        outside.reset();
    }
    EXPECT_EQ(CallbackGuard::violations(), before + 1);
    std::unique_ptr<std::vector<float>> inside;
    {
        const CallbackGuard guard;
        inside = std::make_unique<std::vector<float>>(100);
    }
    EXPECT_EQ(CallbackGuard::violations(), before + 3);
}

TEST(CallbackGuard, SeesEveryFormOfNew) {
    constexpr std::align_val_t kAlignment{64};
    void* memory = nullptr;
    const auto seen = [&memory](auto allocate) {
        const std::size_t before = CallbackGuard::violations();
        const CallbackGuard guard;
        memory = allocate();
        return CallbackGuard::violations() - before;
    };
    EXPECT_EQ(seen([] { return ::operator new(8); }), 1U);
    ::operator delete(memory);
    EXPECT_EQ(seen([] { return ::operator new(8, kAlignment); }), 1U);
    ::operator delete(memory, kAlignment);
    EXPECT_EQ(seen([] { return ::operator new(8, std::nothrow); }), 1U);
    ::operator delete(memory, std::nothrow);
    EXPECT_EQ(seen([] { return ::operator new[](8, std::nothrow); }), 1U);
    ::operator delete[](memory, std::nothrow);
    EXPECT_EQ(seen([] { return ::operator new(8, kAlignment, std::nothrow); }), 1U);
    ::operator delete(memory, kAlignment, std::nothrow);
    EXPECT_EQ(seen([] { return ::operator new[](8, kAlignment, std::nothrow); }), 1U);
    ::operator delete[](memory, kAlignment, std::nothrow);
}

TEST(CallbackGuard, SeesNothingInRenderRtWhateverChanges) {
    RendererRig rig;
    std::vector<float> block(std::size_t{2} * 4096);
    const std::size_t before = CallbackGuard::violations();
    for (int i = 0; i < 3000; ++i) {
        if (i % 7 == 0) {
            rig.start(3000 - i % 2700);
        }
        if (i % 11 == 0) {
            rig.cue(static_cast<Cue>(i % 5));
        }
        rig.change([i](ClickSettings& s) {
            s.shiftTenths += i % 3 * 10;
            s.playing = i % 13 != 12;
            s.muted = i % 17 > 12;
            s.gain = static_cast<float>(i % 100) / 100;
        });
        const std::uint32_t rate = i % 500 > 250 ? 44'100 : 48'000;
        const std::size_t frames = i % 4 == 0 ? 4096 : 64;
        {
            const CallbackGuard guard;
            rig.renderer().renderRt(std::span{block}.first(2 * frames), 2, rate, true);
        }
    }
    {
        const CallbackGuard guard;  // and on into a full queue
        rig.renderer().skipRt(std::int64_t{3600} * 48'000, 48'000);
    }
    EXPECT_EQ(CallbackGuard::violations(), before);
    EXPECT_GT(rig.queue().dropped(), 0U);
}

}  // namespace
}  // namespace stridetick::audio
