// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/click_command.hpp"

#include "tests/support/command_runner.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace stridetick::app::cli {
namespace {

using namespace core::literals;
using namespace std::chrono_literals;
using std::chrono::steady_clock;
using testing::CommandRunner;

TEST(ClickCommand, ReadsATempoAndWhereToPlay) {
    const auto plain = readClickOrder({"158.3"});
    ASSERT_TRUE(plain);
    EXPECT_EQ(plain->click.shape.tempo, 158.3_spm);
    EXPECT_FALSE(plain->output.namesPlace());
    const auto order = readClickOrder(
        {"--accent", "2", "168", "--minutes", "10", "--api", "alsa", "--device", "Loud box"});
    ASSERT_TRUE(order);
    EXPECT_EQ(order->click.pattern.accentEvery, 2);
    EXPECT_EQ(order->click.shape.length, 10min);
    EXPECT_EQ(order->output.api, "alsa");
    EXPECT_EQ(order->output.device, "Loud box");
    EXPECT_FALSE(readClickOrder({}));
    EXPECT_FALSE(readClickOrder({"168", "169"}));
    EXPECT_FALSE(readClickOrder({"301"}));
    EXPECT_FALSE(readClickOrder({"168", "--rate", "48000"}));
    EXPECT_FALSE(readClickOrder({"168", "--api", "oss"}));
}

/// What the program does where there is no sound at all.
class ClickCommandWithoutSound : public ::testing::Test {
 public:
    void SetUp() override {
        if (std::filesystem::exists("/dev/snd/controlC0")) {
            GTEST_SKIP() << "a sound card cannot be hidden from ALSA";
        }
    }
    void start(const std::vector<std::string>& arguments) {
        program.start(arguments, {{"XDG_RUNTIME_DIR", program.folder().string()},
                                  {"PULSE_SERVER", "unix:/nowhere"}});
    }

    CommandRunner program;
};

TEST_F(ClickCommandWithoutSound, ItSaysSoGoesOnTryingAndEndsWhenAsked) {
    for (const int signal : {SIGINT, SIGTERM}) {
        start({"click", "168"});
        ASSERT_TRUE(
            testing::waitUntil([&] { return !program.err().empty(); }, CommandRunner::kPatience));
        EXPECT_TRUE(program.err().starts_with("There is no sound device")) << program.err();
        EXPECT_EQ(program.process().waitFor(300ms), std::nullopt);
        program.process().signal(signal);
        EXPECT_EQ(program.process().waitFor(10s), 0);
        EXPECT_EQ(program.out(), "");
    }
}

TEST_F(ClickCommandWithoutSound, ItEndsAfterItsMinutesAndSaysThatNothingSounded) {
    const auto begin = steady_clock::now();
    start({"click", "168", "--minutes", "0.04"});
    EXPECT_EQ(program.process().waitFor(CommandRunner::kPatience), 1);
    EXPECT_GE(steady_clock::now() - begin, 2s);
}

TEST(ClickCommand, AFileThatIsNoSoundIsRefused) {
    CommandRunner program;
    std::ofstream(program.file("text.wav")) << "no sound";
    EXPECT_EQ(program.run({"click", "168", "--sound", program.file("text.wav")}), 1);
    EXPECT_TRUE(program.err().starts_with("text.wav cannot be read as a sound")) << program.err();
}

}  // namespace
}  // namespace stridetick::app::cli
