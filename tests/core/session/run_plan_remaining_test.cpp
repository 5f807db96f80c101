// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of a run, for an engine that begins anew in the middle of it.
#include "core/session/run_plan.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <vector>

namespace stridetick::core {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Kind = RunPart::Kind;
using Parts = std::vector<RunPart>;

struct Moment {
    Kind kind = Kind::Block;
    bool heard = false;
    double tenths = 0;
};

/// As the engine plays it: a ramp rises evenly in time, beats last by its mean.
double tempoIn(const RunPart& part, double ms) {
    const double from = part.from.tenths();
    const double to = part.to.tenths();
    double ramp = static_cast<double>(part.rampOver.count());
    if (part.rampBeats > 0) {
        ramp = static_cast<double>(part.rampBeats) * 600'000 / ((from + to) / 2);
    }
    return ms >= ramp ? to : from + (to - from) * ms / ramp;
}

std::vector<Moment> everySecond(const Parts& parts, milliseconds length) {
    std::vector<Moment> moments;
    milliseconds begin{};
    std::size_t part = 0;
    for (milliseconds at{}; at < length; at += 1s) {
        while (parts[part].length && at >= begin + *parts[part].length) {
            begin += *parts[part].length;
            ++part;
        }
        const RunPart& now = parts[part];
        const auto in = at - begin;
        const bool heard = now.off.count() == 0 || in % (now.on + now.off) < now.on;
        moments.push_back({now.kind, heard, tempoIn(now, static_cast<double>(in.count()))});
    }
    return moments;
}

/// From every seventh second on, all the rest sounds as it would have.
void expectTheSameRest(const Parts& parts, milliseconds length) {
    const auto whole = everySecond(parts, length);
    for (milliseconds position{}; position < length; position += 7s) {
        const auto rest = remaining(parts, position);
        ASSERT_LE(rest.size(), parts.size() + 2);
        const auto moments = everySecond(rest, length - position);
        const auto first = static_cast<std::size_t>(position / 1s);
        for (std::size_t i = 0; i < moments.size(); ++i) {
            ASSERT_EQ(moments[i].heard, whole[first + i].heard) << first << " + " << i;
            ASSERT_EQ(moments[i].kind, whole[first + i].kind) << first << " + " << i;
            ASSERT_NEAR(moments[i].tenths, whole[first + i].tenths, 1.01) << first << " + " << i;
        }
        if (const auto all = lengthOf(parts)) {
            ASSERT_EQ(lengthOf(rest), *all - position);
        }
    }
}

TEST(RunPlanRemaining, IsAllOfItAtTheBeginningAndNothingAtTheEnd) {
    const auto parts =
        partsOf({.tempo = 168_spm, .rampFrom = 160_spm, .easy = 5min, .length = 15min});
    EXPECT_EQ(remaining(parts, 0s), parts);
    EXPECT_TRUE(remaining(parts, 20min).empty());
    EXPECT_TRUE(remaining(parts, 1h).empty());
}

TEST(RunPlanRemaining, KeepsThePatternOfOnAndOff) {
    expectTheSameRest(
        partsOf({.tempo = 168_spm, .easy = 5min, .length = 20min, .on = 2min, .off = 2min}), 25min);
    expectTheSameRest(
        partsOf({.tempo = 168_spm, .length = 17min, .on = 3min, .off = 1min, .silentEnd = true}),
        18min);
    expectTheSameRest(partsOf({.tempo = 168_spm, .on = 1min, .off = 4min}), 25min);
}

TEST(RunPlanRemaining, KeepsTheSilentEnd) {
    const auto parts = partsOf({.tempo = 168_spm, .length = 15min, .silentEnd = true});
    expectTheSameRest(parts, 16min);
    const auto rest = remaining(parts, 15min + 40s);
    ASSERT_EQ(rest.size(), 1U);
    EXPECT_EQ(rest[0].kind, Kind::SilentEnd);
    EXPECT_EQ(rest[0].length, 20s);
}

TEST(RunPlanRemaining, KeepsARampOverATime) {
    expectTheSameRest(partsOf({.tempo = 168_spm,
                               .rampFrom = 150_spm,
                               .rampOver = 13min,
                               .easy = 1min,
                               .length = 20min,
                               .on = 2min,
                               .off = 2min,
                               .silentEnd = true}),
                      21min);
}

TEST(RunPlanRemaining, KeepsARampOverBeats) {
    expectTheSameRest(
        partsOf({.tempo = 170_spm, .rampFrom = 150_spm, .rampBeats = 800, .length = 15min}), 15min);
    expectTheSameRest(
        partsOf({.tempo = 150_spm, .rampFrom = 170_spm, .rampBeats = 800, .length = 15min}), 15min);
}

TEST(RunPlanRemaining, BeginsWithinTheMillisecond) {
    const auto rest =
        remaining(partsOf({.tempo = 168_spm, .length = 8min, .on = 2min, .off = 2min}), 2min + 1ms);
    ASSERT_EQ(rest.size(), 2U);
    EXPECT_EQ(rest[0].length, 2min - 1ms);
    EXPECT_EQ(rest[0].on, 0s);
    EXPECT_GT(rest[0].off, 0s);
    EXPECT_EQ(rest[1].length, 4min);
    EXPECT_EQ(rest[1].on, 2min);
}

TEST(RunPlanRemaining, OnlyTheBlockIsPractice) {
    const auto parts =
        partsOf({.tempo = 168_spm, .easy = 5min, .length = 15min, .silentEnd = true});
    EXPECT_EQ(blockTime(parts, 0s, 21min), 15min);
    EXPECT_EQ(blockTime(parts, 0s, 5min), 0s);
    EXPECT_EQ(blockTime(parts, 4min, 6min), 1min);
    EXPECT_EQ(blockTime(parts, 19min, 21min), 1min);
    EXPECT_EQ(blockTime(parts, 7min, 7min), 0s);
    EXPECT_EQ(blockTime(partsOf({.tempo = 168_spm}), 10s, 2h), 2h - 10s);
}

}  // namespace
}  // namespace stridetick::core
