// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/rtaudio_output.hpp"

#include "tests/support/child_process.hpp"
#include "tests/support/pulse_server.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <filesystem>

#include <fcntl.h>
#include <unistd.h>

namespace stridetick::audio {
namespace {

using namespace std::chrono_literals;

struct Counter : SoundSource {
    void renderRt(std::span<float> interleaved, std::size_t channels, std::uint32_t sampleRate,
                  bool) noexcept override {
        std::fill(interleaved.begin(), interleaved.end(), 0.0F);
        block = static_cast<int>(interleaved.size() / channels);
        rate = sampleRate;
        ++calls;
    }
    std::atomic<int> block{0};
    std::atomic<std::uint32_t> rate{0};
    std::atomic<int> calls{0};
};

TEST(RtaudioOutputLive, OpensTheServersSinkAndSaysWhatItOpened) {
    const testing::PulseServer server;
    server.useInThisProcess();
    const auto counter = std::make_shared<Counter>();
    RtaudioOutput output;
    const auto facts = output.tryOpen(counter);
    ASSERT_TRUE(facts) << facts.error().detail;
    EXPECT_EQ(facts->device, "Null Output");
    EXPECT_EQ(facts->sampleRate, 48'000U);
    EXPECT_EQ(facts->framesPerBuffer, 384U);
    EXPECT_EQ(facts->buffers, 4U);
    EXPECT_FALSE(facts->latency);
    EXPECT_TRUE(output.isOpen());
    EXPECT_TRUE(testing::waitUntil([&] { return counter->calls > 20; }, 5s));
    EXPECT_EQ(counter->block, 384);
    EXPECT_EQ(counter->rate, 48'000U);
    output.close();
    EXPECT_FALSE(output.isOpen());
    const int calls = counter->calls;
    EXPECT_FALSE(testing::waitUntil([&] { return counter->calls != calls; }, 50ms));
}

TEST(RtaudioOutputLive, OpensAgainAfterAClose) {
    const testing::PulseServer server;
    server.useInThisProcess();
    for (int i = 0; i < 3; ++i) {
        const auto counter = std::make_shared<Counter>();
        RtaudioOutput output;
        ASSERT_TRUE(output.tryOpen(counter));
        EXPECT_TRUE(testing::waitUntil([&] { return counter->calls > 0; }, 5s));
    }
}

TEST(RtaudioOutputLive, SaysThatThereIsNoDeviceAndPrintsNothing) {
    const testing::TempFolder folder;
    ::setenv("PULSE_SERVER", ("unix:" + folder.path().string() + "/nobody").c_str(), 1);
    ::setenv("XDG_RUNTIME_DIR", folder.path().c_str(), 1);
    ::setenv("JACK_DEFAULT_SERVER", "stridetick-test-nobody", 1);
    const auto printed = folder.path() / "stderr";
    const int before = ::dup(STDERR_FILENO);
    const int file = ::open(printed.c_str(), O_WRONLY | O_CREAT, 0600);
    ::dup2(file, STDERR_FILENO);
    RtaudioOutput output;
    const auto facts = output.tryOpen(std::make_shared<Counter>());
    ::dup2(before, STDERR_FILENO);
    ::close(before);
    ::close(file);
    EXPECT_EQ(std::filesystem::file_size(printed), 0U);
    if (std::filesystem::exists("/proc/asound/cards")) {
        GTEST_SKIP() << "a sound card is here, its opening is not what is tested";
    }
    ASSERT_FALSE(facts);
    EXPECT_FALSE(facts.error().detail.empty());
    EXPECT_FALSE(output.isOpen());
}

}  // namespace
}  // namespace stridetick::audio
