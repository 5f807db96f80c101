// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run_plan.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <ostream>
#include <string>
#include <vector>

namespace stridetick::core {
namespace {

using namespace std::chrono_literals;
using std::chrono::minutes;
using std::chrono::seconds;
using Kind = RunPart::Kind;

/// Second by second, as the runner hears it.
std::vector<bool> heardSeconds(const std::vector<RunPart>& parts) {
    std::vector<bool> heard;
    for (const RunPart& part : parts) {
        for (seconds at{}; at < part.length.value_or(0s); ++at) {
            heard.push_back(part.off.count() == 0 || at % (part.on + part.off) < part.on);
        }
    }
    return heard;
}

auto withClick(const std::vector<bool>& heard) {
    return std::count(heard.begin(), heard.end(), true);
}

/// A line of science.md 2.4: minutes, on, off, minutes with the click.
struct Row {
    int session;
    minutes length;
    minutes on;
    minutes off;
    minutes withClick;
    minutes addedAtEnd;
};

void PrintTo(const Row& row, std::ostream* out) { *out << "session " << row.session; }

class ProgrammeRow : public ::testing::TestWithParam<Row> {
 public:
    static RunShape shape() {
        const Row& row = GetParam();
        return {.tempo = 168_spm,
                .easy = 5min,
                .length = row.length,
                .on = row.on,
                .off = row.off,
                .silentEnd = true};
    }
};

TEST_P(ProgrammeRow, HasItsEasyMinutesItsClickAndASilentLastMinute) {
    const auto parts = partsOf(shape());
    const auto heard = heardSeconds(parts);
    EXPECT_EQ(lengthOf(parts), 5min + GetParam().length + GetParam().addedAtEnd);
    ASSERT_EQ(seconds{heard.size()}, *lengthOf(parts));
    EXPECT_EQ(seconds{withClick(heard)}, GetParam().withClick);
    EXPECT_EQ(withClick({heard.begin(), heard.begin() + 300}), 0);
    EXPECT_EQ(withClick({heard.end() - 60, heard.end()}), 0);
    if (GetParam().on > 0min || GetParam().off == 0min) {
        EXPECT_TRUE(heard[300]) << "the block begins with the click";
    }
}

INSTANTIATE_TEST_SUITE_P(RunPlan, ProgrammeRow,
                         ::testing::Values(Row{1, 15min, 0min, 0min, 15min, 1min},
                                           Row{4, 16min, 0min, 0min, 16min, 1min},
                                           Row{5, 16min, 3min, 1min, 12min, 0min},
                                           Row{7, 20min, 2min, 2min, 10min, 0min},
                                           Row{10, 24min, 1min, 2min, 8min, 0min},
                                           Row{13, 25min, 1min, 4min, 5min, 0min},
                                           Row{16, 30min, 1min, 9min, 3min, 0min},
                                           Row{17, 30min, 1min, 29min, 1min, 0min},
                                           Row{18, 30min, 0min, 30min, 0min, 0min}),
                         [](const auto& row) {
                             return "Session" + std::to_string(row.param.session);
                         });

TEST(RunPlan, TheSilentEndIsAddedWhereTheBlockEndsInTheClickOrInTooLittleSilence) {
    RunShape shape{.tempo = 168_spm, .length = 17min, .on = 3min, .off = 1min, .silentEnd = true};
    ASSERT_EQ(partsOf(shape).size(), 2U) << "ends after the first minute with the click";
    EXPECT_EQ(partsOf(shape)[1].kind, Kind::SilentEnd);
    EXPECT_EQ(partsOf(shape)[1].length, kSilentEnd);
    EXPECT_EQ(partsOf(shape)[1].on, 0s);
    shape.length = 15min + 59s;
    EXPECT_EQ(partsOf(shape).size(), 2U) << "59 s of silence";
    shape.length = 16min;
    EXPECT_EQ(partsOf(shape).size(), 1U) << "60 s of silence";
    shape.length = 15min;
    EXPECT_EQ(partsOf(shape).size(), 2U) << "ends with the third minute of the click";
    shape.off = 30s;
    shape.length = 14min;
    EXPECT_EQ(partsOf(shape).size(), 2U) << "30 s of silence";
}

TEST(RunPlan, ABlockThatIsSilentThroughoutNeedsNoSilentEnd) {
    const RunShape shape{.tempo = 168_spm, .length = 15min, .off = 870s, .silentEnd = true};
    EXPECT_EQ(partsOf(shape).size(), 1U);
}

TEST(RunPlan, NoSilentEndUnlessAskedForAndNoneWithoutAnEnd) {
    EXPECT_EQ(partsOf({.tempo = 168_spm, .length = 15min}).size(), 1U);
    const auto endless = partsOf({.tempo = 168_spm, .silentEnd = true});
    ASSERT_EQ(endless.size(), 1U);
    EXPECT_FALSE(endless[0].length);
    EXPECT_FALSE(lengthOf(endless));
}

TEST(RunPlan, EasyMinutesComeFirstSilentAtTheTempoThatTheBlockBeginsWith) {
    const auto parts = partsOf(
        {.tempo = 168_spm, .rampFrom = 160_spm, .rampOver = 4min, .easy = 5min, .length = 20min});
    ASSERT_EQ(parts.size(), 2U);
    EXPECT_EQ(parts[0].kind, Kind::Easy);
    EXPECT_EQ(parts[0].on, 0s);
    EXPECT_GT(parts[0].off, 0s);
    EXPECT_EQ(parts[0].from, 160_spm);
    EXPECT_EQ(parts[0].to, 160_spm);
    EXPECT_EQ(parts[1].kind, Kind::Block);
    EXPECT_EQ(parts[1].from, 160_spm);
    EXPECT_EQ(parts[1].to, 168_spm);
    EXPECT_EQ(parts[1].rampOver, 4min);
    EXPECT_EQ(parts[1].rampBeats, 0);
}

TEST(RunPlan, ARampWithoutATimeIsAsGentleAsTheRuleAsks) {
    EXPECT_EQ(partsOf({.tempo = 168_spm, .rampFrom = 160_spm})[0].rampBeats, 8);
    EXPECT_EQ(partsOf({.tempo = 164_spm, .rampFrom = 160_spm})[0].rampBeats, 0);
    EXPECT_EQ(partsOf({.tempo = 168_spm})[0].rampBeats, 0);
}

TEST(RunPlan, ARampTakesTheBeatsThatItIsGivenWhereItHasNoTime) {
    RunShape shape{.tempo = 168_spm, .rampFrom = 160_spm, .rampBeats = 40};
    EXPECT_EQ(partsOf(shape)[0].rampBeats, 40);
    shape.rampOver = 1min;
    EXPECT_EQ(partsOf(shape)[0].rampBeats, 0);
    EXPECT_EQ(partsOf({.tempo = 168_spm, .rampBeats = 40})[0].rampBeats, 0) << "no ramp";
}

TEST(RunPlan, ARampIsNoLongerThanItsBlock) {
    const RunShape shape{.tempo = 168_spm,
                         .rampFrom = 150_spm,
                         .rampOver = 60min,
                         .length = 10min,
                         .silentEnd = true};
    EXPECT_EQ(partsOf(shape)[0].rampOver, 10min);
}

TEST(RunPlan, ChangesOfUpToTwoAndAHalfPercentAreMadeAtOnceOthersOverEightBeats) {
    EXPECT_EQ(gentleBeats(160_spm, 160_spm), 0);
    EXPECT_EQ(gentleBeats(160_spm, 164_spm), 0) << "2.5 % up";
    EXPECT_EQ(gentleBeats(160_spm, 164.1_spm), 8);
    EXPECT_EQ(gentleBeats(160_spm, 156_spm), 0) << "2.5 % down";
    EXPECT_EQ(gentleBeats(160_spm, 155.9_spm), 8);
    EXPECT_EQ(gentleBeats(30_spm, 300_spm), 8);
}

}  // namespace
}  // namespace stridetick::core
