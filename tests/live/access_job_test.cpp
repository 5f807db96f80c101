// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/live/end_to_end.hpp"
#include "tests/live/live_program.hpp"
#include "tests/live/session_bus.hpp"
#include "tests/support/text_of.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

namespace stridetick::testing {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;

constexpr auto kPatience = 10s;
constexpr auto kJob = 190s;  // with three checks
constexpr auto kWalk = 90s;

/// A desktop with assistive technology: the program in it, and what reads it.
class AccessJob : public EndToEnd {
 protected:
    AccessJob()
        : program_(folder(0), LiveProgram::Sound::Server),
          bus_(folder(0)),
          accessibility_(desktop({"/usr/libexec/at-spi-bus-launcher", "--launch-immediately"})) {
        if (!waitUntil([this] { return bus_.hasName("org.a11y.Bus"); }, kPatience)) {
            throw std::runtime_error("the accessibility bus does not come");
        }
        program_.useBus(bus_.address());
        program_.add({{"QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1"},
                      {"LD_PRELOAD", STRIDETICK_WATCHED_PROGRAM},
                      {"HOME", folder(0).string()}});
    }

    ChildProcess::Options desktop(const std::vector<std::string>& arguments) {
        auto options = bus_.with(arguments);
        options.environment["DISPLAY"] = program_.display().name();
        options.environment["HOME"] = folder(0).string();
        options.environment["XDG_RUNTIME_DIR"] = socket_.path().string();
        return options;
    }
    /// A script that knows accessible names only; Debian's Python, which has pyatspi.
    ChildProcess::Options reader(const std::string& script) {
        auto options = desktop({"/usr/bin/python3", "-u", "-B",
                                std::string{STRIDETICK_ACCESS_SCRIPTS} + "/" + script});
        options.standardOutput = said(script);
        options.standardError = said(script);
        return options;
    }
    std::filesystem::path said(const std::string& script) const {
        return folder(0) / (script + ".said");
    }
    /// Its exit code and what it printed.
    std::pair<std::optional<int>, std::string> readBy(const std::string& script,
                                                      std::chrono::milliseconds length) {
        ChildProcess process{reader(script)};
        const auto code = process.waitFor(length);
        const auto text = textOf(said(script));
        std::printf("%s", text.c_str());
        return {code, text};
    }

    TempFolder socket_;
    LiveProgram program_;
    SessionBus bus_;
    ChildProcess accessibility_;
};

TEST_F(AccessJob, IsDoneFromTheMinuteToTheHistoryByAccessibleNames) {
    ChildProcess listener{reader("access_listener.py")};
    ASSERT_TRUE(waitUntil([this] { return !textOf(said("access_listener.py")).empty(); }, 10s));
    program_.start();
    const auto [done, steps] = readBy("access_job.py", kJob);
    ASSERT_EQ(done, 0) << steps;
    EXPECT_EQ(program_.log().number("SELECT count(*) FROM measurement"), 2) << "the check too";
    EXPECT_EQ(program_.log().number("SELECT count(*) FROM session WHERE state = 'finished'"), 1);
    EXPECT_EQ(program_.log().number("SELECT pain FROM session_report"), 0);

    const auto heard = textOf(said("access_listener.py"));
    std::printf("%s", heard.c_str());
    std::string::size_type at = 0;
    for (const char* words : {"The minute has started.\n", "45 seconds left\n", "30 seconds left\n",
                              "15 seconds left\n", " steps a minute, ± ", " target"}) {
        at = heard.find(words, at);
        ASSERT_NE(at, std::string::npos) << words << " is not announced, in this order:\n" << heard;
    }

    const auto [walked, flaws] = readBy("access_walk.py", kWalk);
    EXPECT_EQ(walked, 0) << flaws;
    EXPECT_EQ(program_.quit(), 0);
    const auto blocked = program_.said();
    std::printf("%s", blocked.c_str());
    EXPECT_THAT(blocked, HasSubstr("GUI thread blocked, worst ")) << "nobody watched";
}

TEST_F(AccessJob, BreaksOffWhereOneNameIsTakenAway) {
    program_.add({{"STRIDETICK_NAMELESS", "Tap pad"}});
    program_.start();
    const auto [done, steps] = readBy("access_job.py", kJob);
    EXPECT_EQ(done, 1);
    EXPECT_THAT(steps, HasSubstr("There is no push button called “Tap pad”."));
    EXPECT_EQ(program_.quit(), 0);
}

}  // namespace
}  // namespace stridetick::testing
