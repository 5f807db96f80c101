// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/status_board.hpp"

#include <gtest/gtest.h>

namespace stridetick::audio {
namespace {

using namespace std::chrono_literals;

class StatusBoardTold : public ::testing::Test {
 protected:
    StatusBoardTold() {
        board_.onChanged([this] { told_.push_back(board_.read()); });
    }
    StatusBoard board_;
    std::vector<OutputStatus> told_;
};

TEST_F(StatusBoardTold, TellsOfEachThingThatAWindowShows) {
    board_.change([](OutputStatus& s) { s.state = OutputStatus::State::Sounding; });
    board_.change([](OutputStatus& s) { s.detail = "words"; });
    board_.change([](OutputStatus& s) { s.api = "pulse"; });
    board_.change([](OutputStatus& s) { s.device = "Headset"; });
    board_.change([](OutputStatus& s) { s.fellBack = true; });
    board_.change([](OutputStatus& s) { s.sampleRate = 44'100; });
    board_.change([](OutputStatus& s) { s.framesPerBuffer = 384; });
    board_.change([](OutputStatus& s) { s.buffer = 32ms; });
    board_.change([](OutputStatus& s) { s.latency = 20ms; });
    board_.change([](OutputStatus& s) { s.suggestedFrames = 768; });
    ASSERT_EQ(told_.size(), 10U);
    EXPECT_EQ(told_[9], board_.read());  // as it is after the change
}

TEST_F(StatusBoardTold, KeepsQuietWhenNothingOrOnlyACounterHasChanged) {
    board_.change([](OutputStatus& s) { s.device = {}; });
    board_.change([](OutputStatus& s) { s.xruns += 5; });
    EXPECT_TRUE(told_.empty());
    EXPECT_EQ(board_.read().xruns, 5U);
}

}  // namespace
}  // namespace stridetick::audio
