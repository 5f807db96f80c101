// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The run on the whole screen, by keys, under a real window manager.
#include "tests/live/end_to_end.hpp"
#include "tests/live/live_program.hpp"
#include "tests/support/growing_recording.hpp"

#include <gtest/gtest.h>

#include <chrono>

namespace stridetick::testing {
namespace {

using namespace std::chrono_literals;

TEST_F(EndToEnd, TheRunTakesTheWholeScreenByF11AndGivesItBack) {
    LiveProgram program{folder(0), LiveProgram::Sound::None};
    program.start();
    auto& display = program.display();
    const auto bare = display.windowSize();
    const ChildProcess manager{
        {.arguments = {"openbox"},
         .environment = {{"DISPLAY", display.name()}, {"HOME", folder(0).string()}},
         .standardError = folder(0) / "openbox.log"}};
    ASSERT_TRUE(waitUntil([&] { return display.windowSize() != bare; }, LiveProgram::kPatience))
        << "it puts a frame around the window";
    ASSERT_TRUE(display.waitUntilStill(300ms, LiveProgram::kPatience));
    display.focusWindow(LiveProgram::kPatience);
    ASSERT_TRUE(display.waitUntilStill(300ms, LiveProgram::kPatience)) << "the frame has it too";
    program.prepareFirstRun();
    const auto framed = display.windowSize();
    ASSERT_NE(framed, display.screenSize());
    const auto isFull = [&] { return display.windowSize() == display.screenSize(); };
    display.strike({"F11"});
    EXPECT_TRUE(waitUntil(isFull, LiveProgram::kPatience));
    display.strike({"space"});
    program.log().waitForRow("SELECT id FROM session WHERE state = 'running'",
                             LiveProgram::kPatience);
    display.waitUntilStill(100ms, 1s);
    display.savePicture(picture(0));
    display.strike({"F11"});
    EXPECT_TRUE(waitUntil([&] { return display.windowSize() == framed; }, LiveProgram::kPatience));
    display.strike({"F11"});
    EXPECT_TRUE(waitUntil(isFull, LiveProgram::kPatience));
    display.strike({"space"});
    program.log().waitForRow("SELECT id FROM session WHERE state = 'finished'",
                             LiveProgram::kPatience);
    EXPECT_TRUE(waitUntil([&] { return display.windowSize() == framed; }, LiveProgram::kPatience))
        << "Today asks how it was in a window";
    EXPECT_EQ(program.quit(), 0);
    EXPECT_EQ(program.said(), "");
}

}  // namespace
}  // namespace stridetick::testing
