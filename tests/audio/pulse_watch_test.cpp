// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/pulse_watch.hpp"

#include "audio/rtaudio_output.hpp"
#include "tests/support/child_process.hpp"
#include "tests/support/pulse_server.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace stridetick::audio {
namespace {

using namespace std::chrono_literals;
using testing::waitUntil;

struct Silence : SoundSource {
    void renderRt(std::span<float> interleaved, std::size_t, std::uint32_t,
                  bool) noexcept override {
        std::fill(interleaved.begin(), interleaved.end(), 0.0F);
    }
};

/// A stream of this process on the second of two sinks, which is not the default.
class PulseWatchLive : public ::testing::Test {
 protected:
    PulseWatchLive() {
        server_.useInThisProcess();
        number_ = server_.addSink("second", "Second");
        server_.tell({"set-default-sink", "null"});
        EXPECT_TRUE(output_.tryOpen(std::make_shared<Silence>()));
    }
    testing::PulseServer server_;
    std::string number_;
    RtaudioOutput output_{{.api = "pulse", .device = "Second"}};
};

TEST_F(PulseWatchLive, TellsThatAChosenDeviceIsGone) {
    const PulseWatch watch{"Second", true};
    EXPECT_FALSE(waitUntil([&] { return watch.astray(); }, 100ms));
    server_.removeSink(number_);
    EXPECT_TRUE(waitUntil([&] { return watch.astray(); }, 2s));
    EXPECT_TRUE(waitUntil([&] { return watch.device() == "Null Output"; }, 2s));
    EXPECT_FALSE(output_.isOpen());
}

TEST_F(PulseWatchLive, LetsTheDefaultGoWhereItGoes) {
    const PulseWatch watch{"Second", false};
    server_.removeSink(number_);
    EXPECT_TRUE(waitUntil([&] { return watch.device() == "Null Output"; }, 2s));
    EXPECT_FALSE(watch.astray());
}

TEST_F(PulseWatchLive, GoesThoughTheServerIsFrozenOrGone) {
    {
        const PulseWatch watch{"Second", true};
        server_.freeze();
    }
    { const PulseWatch watch{"Second", true}; }
    server_.thaw();
    server_.kill();
    const PulseWatch watch{"Second", true};
    EXPECT_FALSE(watch.astray());
}

}  // namespace
}  // namespace stridetick::audio
