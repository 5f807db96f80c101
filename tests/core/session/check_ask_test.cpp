// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/check_ask.hpp"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace stridetick::core {
namespace {

using namespace std::chrono_literals;
using std::chrono::seconds;
using Kind = CheckAsk::Kind;
using Asks = std::vector<std::pair<seconds, CheckAsk>>;

/// Every ask of a run, with the second at which it begins.
Asks asksOf(const RunShape& shape) {
    const auto parts = partsOf(shape);
    Asks asks;
    std::optional<CheckAsk> before;
    for (seconds at{}; at < lengthOf(parts).value_or(2h); at += 1s) {
        const auto ask = askAt(parts, at);
        if (ask && ask != before) {
            asks.emplace_back(at, *ask);
        }
        before = ask;
    }
    return asks;
}

RunShape session(seconds length, seconds on, seconds off) {
    return {
        .tempo = 162_spm, .easy = 5min, .length = length, .on = on, .off = off, .silentEnd = true};
}

TEST(CheckAsk, OnceWithTheClickInTheSecondHalfAndOnceInTheSilentLastMinute) {
    EXPECT_EQ(asksOf(session(15min, 0s, 0s)),
              (Asks{{5min + 7min + 30s, {Kind::WithClick}}, {20min, {Kind::Silent}}}));
    EXPECT_EQ(asksOf(session(20min, 2min, 2min)),
              (Asks{{5min + 12min, {Kind::WithClick}}, {24min, {Kind::Silent}}}))
        << "half of it is over in an off stretch";
    EXPECT_EQ(asksOf(session(30min, 1min, 9min)),
              (Asks{{5min + 20min, {Kind::WithClick}}, {34min, {Kind::Silent}}}))
        << "the last minute, not the last stretch";
}

TEST(CheckAsk, NotWithTheClickWhereTheSecondHalfHasNone) {
    EXPECT_EQ(asksOf(session(30min, 1min, 29min)), (Asks{{34min, {Kind::Silent}}}));
    EXPECT_EQ(asksOf(session(30min, 0s, 30min)), (Asks{{34min, {Kind::Silent}}}));
}

TEST(CheckAsk, NotOfARunThatHasNoEndOrEndsWithTheClick) {
    EXPECT_TRUE(asksOf({.tempo = 162_spm}).empty());
    EXPECT_EQ(asksOf({.tempo = 162_spm, .length = 10min}), (Asks{{5min, {Kind::WithClick}}}));
    EXPECT_TRUE(asksOf({.tempo = 162_spm, .length = 30s}).empty()) << "too short for one";
}

TEST(CheckAsk, ForHalfAMinuteAtTheMost) {
    const auto parts = partsOf(session(15min, 0s, 0s));
    EXPECT_FALSE(askAt(parts, 12min + 29s));
    EXPECT_TRUE(askAt(parts, 12min + 30s));
    EXPECT_TRUE(askAt(parts, 12min + 59s));
    EXPECT_FALSE(askAt(parts, 13min));
    EXPECT_TRUE(askAt(parts, 20min + 29s));
    EXPECT_FALSE(askAt(parts, 20min + 30s)) << "no time for one is left soon";
}

TEST(CheckAsk, EveryThreeMinutesWhereTheClickComesOnlyWhenBelow) {
    EXPECT_FALSE(askWhenBelow(0s));
    EXPECT_FALSE(askWhenBelow(3min - 1ms));
    EXPECT_EQ(askWhenBelow(3min), (CheckAsk{Kind::WhenBelow, 1}));
    EXPECT_EQ(askWhenBelow(3min + 29s), (CheckAsk{Kind::WhenBelow, 1}));
    EXPECT_FALSE(askWhenBelow(3min + 30s));
    EXPECT_EQ(askWhenBelow(6min), (CheckAsk{Kind::WhenBelow, 2}));
}

}  // namespace
}  // namespace stridetick::core
