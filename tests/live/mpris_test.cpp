// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The run as a media player, by another program's hand (playerctl), on a real bus.
#include "tests/live/end_to_end.hpp"
#include "tests/live/live_program.hpp"
#include "tests/live/session_bus.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

namespace stridetick::testing {
namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;

constexpr const char* kName = "org.mpris.MediaPlayer2.stridetick";
constexpr auto kPatience = LiveProgram::kPatience;

class Player {
 public:
    explicit Player(SessionBus& bus) : bus_(bus) {}
    std::string operator()(const std::vector<std::string>& command) {
        std::vector<std::string> arguments{"playerctl", "--player=stridetick"};
        arguments.insert(arguments.end(), command.begin(), command.end());
        return bus_.ask(arguments);
    }
    std::string title() { return (*this)({"metadata", "xesam:title"}); }
    bool becomes(const std::string& status) {
        return waitUntil([&] { return (*this)({"status"}) == status; }, kPatience);
    }

 private:
    SessionBus& bus_;
};

TEST_F(EndToEnd, AnotherProgramPlaysPausesStepsAndStopsTheRun) {
    LiveProgram program{folder(0), LiveProgram::Sound::Server};
    SessionBus bus{program.folder()};
    program.useBus(bus.address());
    program.start();
    Player player{bus};
    ASSERT_TRUE(waitUntil([&] { return bus.hasName(kName); }, kPatience));
    EXPECT_EQ(player({"status"}), "Stopped");
    player({"play"});
    EXPECT_EQ(player({"status"}), "Stopped") << "there is no target";
    program.prepareFirstRun();
    EXPECT_EQ(player({"status"}), "Stopped") << "what was asked before is not done later";
    EXPECT_EQ(player.title(), "162 steps a minute");
    const auto asked = steady_clock::now();
    player({"play"});
    ASSERT_TRUE(player.becomes("Playing"));
    std::printf("playing %.0f ms after playerctl was started\n",
                std::chrono::duration<double, std::milli>(steady_clock::now() - asked).count());
    program.log().waitForRow("SELECT id FROM session WHERE state = 'running'", kPatience);
    player({"next"});
    EXPECT_EQ(player.title(), "163 steps a minute");
    player({"previous"});
    EXPECT_EQ(player.title(), "162 steps a minute");
    player({"pause"});
    EXPECT_TRUE(player.becomes("Paused"));
    player({"play-pause"});
    EXPECT_TRUE(player.becomes("Playing"));
    player({"stop"});
    EXPECT_TRUE(player.becomes("Stopped"));
    program.log().waitForRow("SELECT id FROM session WHERE state = 'finished'", kPatience);
    EXPECT_EQ(program.quit(), 0);
    EXPECT_EQ(program.log().number("SELECT count(*) FROM session"), 1) << "the one with a target";
    EXPECT_FALSE(bus.hasName(kName));
    EXPECT_EQ(program.said(), "");
}

TEST_F(EndToEnd, AfterAKillNobodyHasThePlayersName) {
    LiveProgram program{folder(0), LiveProgram::Sound::None};
    SessionBus bus{program.folder()};
    program.useBus(bus.address());
    program.start();
    ASSERT_TRUE(waitUntil([&] { return bus.hasName(kName); }, kPatience));
    program.startFirstRun();
    ASSERT_TRUE(Player{bus}.becomes("Playing"));
    program.kill();
    EXPECT_TRUE(waitUntil([&] { return !bus.hasName(kName); }, kPatience));
}

TEST_F(EndToEnd, WithTwoLogsTheSecondPlayerHasANameWithItsProcess) {
    LiveProgram first{folder(0), LiveProgram::Sound::None};
    SessionBus bus{first.folder()};
    first.useBus(bus.address());
    first.start();
    ASSERT_TRUE(waitUntil([&] { return bus.hasName(kName); }, kPatience));
    LiveProgram second{folder(1), LiveProgram::Sound::None};
    second.useBus(bus.address());
    second.start();
    const auto name = std::string{kName} + ".instance" + std::to_string(second.pid());
    EXPECT_TRUE(waitUntil([&] { return bus.hasName(name); }, kPatience));
    EXPECT_EQ(second.quit(), 0);
    EXPECT_TRUE(bus.hasName(kName)) << "of the first";
}

/// As dbus-monitor sees them.
TEST_F(EndToEnd, TheScreenIsKeptAwakeForARunInPairsOfCalls) {
    LiveProgram program{folder(0), LiveProgram::Sound::Server};
    SessionBus bus{program.folder()};
    const ScreenSaverService desktop{bus};
    BusMonitor monitor{bus, program.folder(), "interface='org.freedesktop.ScreenSaver'"};
    program.useBus(bus.address());
    program.start();
    program.startFirstRun();
    ASSERT_TRUE(waitUntil([&] { return monitor.calls("Inhibit") == 1; }, kPatience));
    EXPECT_EQ(monitor.calls("UnInhibit"), 0);
    program.display().strike({"space"});
    ASSERT_TRUE(waitUntil([&] { return monitor.calls("UnInhibit") == 1; }, kPatience));
    program.display().strike({"Control_L", "4"});
    program.display().strike({"space"});
    ASSERT_TRUE(waitUntil([&] { return monitor.calls("Inhibit") == 2; }, kPatience));
    EXPECT_EQ(program.quit(), 0) << "in a run";
    ASSERT_TRUE(waitUntil([&] { return monitor.calls("UnInhibit") == 2; }, kPatience));
    EXPECT_EQ(monitor.calls("Inhibit"), 2);
    const std::vector<int> given{ScreenSaverService::kFirstCookie,
                                 ScreenSaverService::kFirstCookie + 1};
    EXPECT_EQ(monitor.numbers("UnInhibit"), given) << "each gives back what it got";
    std::printf("%d inhibits, %d uninhibits\n", monitor.calls("Inhibit"),
                monitor.calls("UnInhibit"));
}

}  // namespace
}  // namespace stridetick::testing
