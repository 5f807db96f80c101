// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/audio/renderer_rig.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <limits>
#include <string>

#if defined(__SSE__)
#include <xmmintrin.h>
#endif

namespace stridetick::audio {
namespace {

#if defined(__SSE__)

// Sticky: the processor sets them, only we clear them. One says that a denormal number was read,
// the other that a result came out too small for a normal one.
constexpr unsigned int kDenormalRead = 1U << 1U;
constexpr unsigned int kUnderflow = 1U << 4U;

void clearTinyFlags() { _mm_setcsr(_mm_getcsr() & ~(kDenormalRead | kUnderflow)); }

std::string tinyFlags() {
    const unsigned int flags = _mm_getcsr();
    std::string names;
    names += (flags & kDenormalRead) != 0 ? "denormal read " : "";
    names += (flags & kUnderflow) != 0 ? "underflow " : "";
    return names;
}

class ClickDenormals : public ::testing::Test {
 protected:
    ClickDenormals() { clearTinyFlags(); }
    ~ClickDenormals() override { clearTinyFlags(); }
    ClickDenormals(const ClickDenormals&) = delete;
    ClickDenormals& operator=(const ClickDenormals&) = delete;

    void expectNoneIn(RendererRig& rig, double seconds, const std::string& what) {
        std::vector<float> out(static_cast<std::size_t>(seconds * rig.rate()));
        clearTinyFlags();
        rig.renderInto(out, 256);
        EXPECT_EQ(tinyFlags(), "") << what << " at " << rig.rate();
        for (const float sample : out) {
            ASSERT_TRUE(sample == 0 || std::abs(sample) >= std::numeric_limits<float>::min())
                << what;
        }
    }
};

constexpr std::array<std::uint32_t, 4> kRates{44'100, 48'000, 96'000, 192'000};

TEST_F(ClickDenormals, AreSeenByThisTest) {
    volatile float tiny = std::numeric_limits<float>::min();
    tiny = tiny / 3;
    EXPECT_NE(tinyFlags(), "");
}

TEST_F(ClickDenormals, AreNotInAnySoundAtAnyPlaceBetweenFrames) {
    for (const std::uint32_t rate : kRates) {
        for (const std::int32_t tenths : {1583, 1710, 2401, 2999, 3000}) {
            RendererRig rig{rate};
            rig.start(tenths);
            expectNoneIn(rig, 10, std::to_string(tenths));
        }
    }
}

TEST_F(ClickDenormals, AreNotWhereAnOnsetFallsJustBeforeOrOnAFrame) {
    for (const double away : {0.0, 1e-15, 1e-12, 1e-9, 1e-6, 1e-3}) {
        for (const double side : {-1.0, 1.0}) {
            RendererRig rig;
            rig.start(3000);
            rig.render(256);
            rig.renderer().moveTo(48'000, 300 + side * away);
            expectNoneIn(rig, 0.15, std::to_string(side * away * 1e15) + "e-15 off a frame");
        }
    }
}

TEST_F(ClickDenormals, AreNotInAnyCue) {
    for (const std::uint32_t rate : kRates) {
        for (const Cue cue : {Cue::MinuteStart, Cue::LastSeconds, Cue::MinuteEnd, Cue::Test}) {
            RendererRig rig{rate};
            rig.cue(cue);
            expectNoneIn(rig, 2, "cue " + std::to_string(static_cast<int>(cue)));
        }
    }
}

TEST_F(ClickDenormals, AreNotInAFadeToNothingAndTheSilenceAfterIt) {
    for (const std::uint32_t rate : kRates) {
        RendererRig rig{rate};
        rig.start(3000);
        rig.cue(Cue::Test);
        expectNoneIn(rig, 0.1, "before");
        rig.change([](ClickSettings& s) { s.gain = 0; });
        expectNoneIn(rig, 10, "fade to nothing");
        rig.change([](ClickSettings& s) { s.gain = 1; });
        expectNoneIn(rig, 0.05, "back");
        rig.change([](ClickSettings& s) { s.muted = true; });
        expectNoneIn(rig, 10, "muted");
        rig.change([](ClickSettings& s) { s.playing = false; });
        expectNoneIn(rig, 20, "stopped");
    }
}

#else

TEST(ClickDenormals, AreNotLookedFor) { GTEST_SKIP() << "the flags that tell are x86's own"; }

#endif

}  // namespace
}  // namespace stridetick::audio
