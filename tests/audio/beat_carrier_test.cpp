// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/beat_carrier.hpp"

#include "tests/audio/renderer_rig.hpp"
#include "tests/audio/scripted_output.hpp"
#include "tests/support/child_process.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace stridetick::audio {
namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;
using testing::waitUntil;

class BeatCarrierThreads : public ::testing::Test {
 protected:
    ~BeatCarrierThreads() override { carrier_.rest(); }
    /// When the next beat is heard.
    steady_clock::time_point nextBeat() {
        std::vector<ClickEvent> events;
        EXPECT_TRUE(waitUntil([&] { return !(events = rig_.events()).empty(); }, 5s));
        return carrier_.whenHeard(events.back().frame).value_or(steady_clock::time_point{});
    }
    void expectOnTheLine(steady_clock::time_point first, steady_clock::time_point later) {
        const double apart = std::chrono::duration<double, std::milli>(later - first).count();
        EXPECT_NEAR(std::remainder(apart, 200), 0, 0.5);
    }
    LiveStream& openStream() {
        stream_.emplace([script = script_] { return std::make_unique<ScriptedOutput>(script); },
                        rig_.renderer(), [] {});
        EXPECT_TRUE(waitUntil(
            [&] {
                stream_->look(steady_clock::now());
                return stream_->warm() && stream_->line();
            },
            5s));
        return *stream_;
    }

    RendererRig rig_;
    std::shared_ptr<OutputScript> script_ = std::make_shared<OutputScript>();
    std::optional<LiveStream> stream_;
    BeatCarrier carrier_{rig_.renderer()};
};

TEST_F(BeatCarrierThreads, CarriesTheLineFromTheClockToAStreamAndBack) {
    rig_.start(3000);
    carrier_.pace(steady_clock::now());
    EXPECT_TRUE(carrier_.pacing());
    const auto first = nextBeat();
    carrier_.handTo(openStream());
    EXPECT_FALSE(carrier_.pacing());
    rig_.events();
    expectOnTheLine(first, nextBeat());
    stream_.reset();  // lets go of the renderer
    carrier_.pace(steady_clock::now());
    rig_.events();
    expectOnTheLine(first, nextBeat());
}

TEST_F(BeatCarrierThreads, BeginsAnewAfterARest) {
    rig_.start(3000);
    carrier_.pace(steady_clock::now());
    nextBeat();
    carrier_.rest();
    EXPECT_FALSE(carrier_.pacing());
    const auto begin = steady_clock::now();
    EXPECT_FALSE(waitUntil([&] { return steady_clock::now() > begin + 300ms; }, 1ms));
    rig_.events();
    carrier_.pace(steady_clock::now());
    // On the old line, a second of beats would come at once.
    EXPECT_GE(nextBeat(), begin);
}

}  // namespace
}  // namespace stridetick::audio
