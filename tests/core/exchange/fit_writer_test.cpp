// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit_writer.hpp"

#include "core/exchange/fit_reader.hpp"
#include "tests/core/exchange/fit_samples.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <string>

namespace stridetick::exchange::testing {
namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr std::chrono::sys_time<milliseconds> kStart{milliseconds{1'631'065'600'400}};

Activity treadmillRun() {
    const auto sample = [](milliseconds offset, std::optional<int> cadenceMilli,
                           std::optional<std::int64_t> centimetres) {
        return ActivitySample{.at = kStart + offset,
                              .cadenceMilli = cadenceMilli,
                              .speedMillimetres = 2780,
                              .distanceCentimetres = centimetres};
    };
    return {.sport = Sport::TreadmillRunning,
            .startedAt = kStart,
            .offset = minutes(330),
            .length = milliseconds(60'250),
            .distanceCentimetres = 15'001,
            .samples = {sample(seconds(0), 79'500, 0), sample(seconds(1), 80'000, 278),
                        sample(seconds(30), std::nullopt, std::nullopt),
                        sample(seconds(60), 81'250, 15'001)},
            .pauses = {{seconds(20), seconds(5)}},
            .laps = {{seconds(0), seconds(30), 79'750}, {seconds(30), milliseconds(30'250), {}}}};
}

TEST(FitWriter, IsReadByASecondDecoder) {
    EXPECT_EQ(decoded(writeFit(treadmillRun())),
              R"(file_id created=2021-09-08T01:46:40 manufacturer=255 product=0 )"
              R"(product_name=Stridetick type=activity
event event=timer event_type=start time=2021-09-08T01:46:40
record metres=0.0 speed=2.78 steps=159.0 time=2021-09-08T01:46:40
record metres=2.78 speed=2.78 steps=160.0 time=2021-09-08T01:46:41
event event=timer event_type=stop_all time=2021-09-08T01:47:00
event event=timer event_type=start time=2021-09-08T01:47:05
record speed=2.78 time=2021-09-08T01:47:10
record metres=150.01 speed=2.78 steps=162.5 time=2021-09-08T01:47:40
event event=timer event_type=stop_all time=2021-09-08T01:47:40
lap elapsed=30.0 event=lap event_type=stop index=0 start=2021-09-08T01:46:40 steps=159.5 )"
              R"(time=2021-09-08T01:47:10 timer=25.0 trigger=manual
lap elapsed=30.25 event=lap event_type=stop index=1 start=2021-09-08T01:47:10 )"
              R"(time=2021-09-08T01:47:40 timer=30.25 trigger=session_end
session elapsed=60.25 event=session event_type=stop first_lap=0 index=0 laps=2 metres=150.01 )"
              R"(sport=running start=2021-09-08T01:46:40 steps=160.5 sub_sport=treadmill )"
              R"(time=2021-09-08T01:47:40 timer=55.25 trigger=0
activity event=activity event_type=stop local_time=2021-09-08T07:17:40 sessions=1 )"
              R"(time=2021-09-08T01:47:40 timer=55.25 type=0
)");
}

TEST(FitWriter, MakesOneLapWhereThereIsNone) {
    auto run = treadmillRun();
    run.laps.clear();
    EXPECT_NE(decoded(writeFit(run))
                  .find("lap elapsed=60.25 event=lap event_type=stop index=0 "
                        "start=2021-09-08T01:46:40 steps=160.5 "
                        "time=2021-09-08T01:47:40 timer=55.25 "
                        "trigger=session_end\n"),
              std::string::npos);
}

TEST(FitWriter, HalvesWhatCountsBothFeet) {
    auto run = treadmillRun();
    run.unit = CadenceUnit::Unsaid;
    run.samples = {{kStart, 165'000}, {kStart + seconds(1), 164'000}};
    run.laps = {{seconds(0), milliseconds(60'250), 164'500}};
    const auto lines = decoded(writeFit(run));
    EXPECT_NE(lines.find("\nrecord steps=165.0 time=2021-09-08T01:46:40\n"
                         "record steps=164.0 time=2021-09-08T01:46:41\n"),
              std::string::npos)
        << lines;
    EXPECT_NE(lines.find("start=2021-09-08T01:46:40 steps=164.5 time"), std::string::npos) << lines;
}

TEST(FitWriter, LeavesARunnerWhoStandsOutOfTheMean) {
    auto run = treadmillRun();
    run.samples.push_back({.at = kStart + seconds(60), .cadenceMilli = 0});
    const auto lines = decoded(writeFit(run));
    EXPECT_NE(lines.find("\nrecord steps=0.0 "), std::string::npos) << lines;
    EXPECT_NE(lines.find("start=2021-09-08T01:46:40 steps=160.5 sub_sport=treadmill"),
              std::string::npos)
        << lines;
}

TEST(FitWriter, LeavesOutALocalTimeThatNobodyKnows) {
    auto run = treadmillRun();
    run.offset.reset();
    EXPECT_EQ(decoded(writeFit(run)).find("local_time"), std::string::npos);
}

TEST(FitWriter, LeavesOutWhatDoesNotFitItsField) {
    Activity run{.sport = Sport::Running, .startedAt = kStart};
    run.samples = {{.at = kStart,
                    .cadenceMilli = 255'000,
                    .speedMillimetres = 65'535,
                    .altitudeCentimetres = -50'001,
                    .distanceCentimetres = 4'294'967'295},
                   {.at = kStart, .cadenceMilli = -1, .speedMillimetres = -1},
                   {.at = kStart,
                    .cadenceMilli = 254'999,
                    .speedMillimetres = 65'534,
                    .altitudeCentimetres = -40,
                    .distanceCentimetres = 4'294'967'294}};
    const auto lines = decoded(writeFit(run));
    EXPECT_NE(lines.find("\nrecord time=2021-09-08T01:46:40\n"
                         "record time=2021-09-08T01:46:40\n"),
              std::string::npos)
        << lines;
    EXPECT_NE(lines.find("\nrecord altitude=-0.4"), std::string::npos) << lines;
    EXPECT_NE(lines.find("metres=42949672.94 speed=65.534"), std::string::npos) << lines;
}

TEST(FitWriter, WritesTheSportThatItKnows) {
    auto run = treadmillRun();
    run.sport = Sport::Running;
    EXPECT_NE(decoded(writeFit(run))
                  .find("sport=running start=2021-09-08T01:46:40 steps=160.5 "
                        "sub_sport=generic"),
              std::string::npos);
    run.sport = Sport::Other;
    EXPECT_NE(decoded(writeFit(run)).find("sport=generic start="), std::string::npos);
}

TEST(FitWriter, IsReadBackAsItWasButForTheMilliseconds) {
    auto run = treadmillRun();
    run.samples[2].altitudeCentimetres = 1240;
    const auto read = readFit(writeFit(run));
    ASSERT_TRUE(read) << read.error().detail;

    auto expected = run;
    expected.device = "Stridetick";
    expected.startedAt -= milliseconds(400);
    for (auto& sample : expected.samples) {
        sample.at -= milliseconds(400);
    }
    EXPECT_EQ(linesOf(*read), linesOf(std::vector{expected}));
}

TEST(FitWriter, LetsTheTimerStandInAPauseThatLastsUntilTheEnd) {
    auto run = treadmillRun();
    run.pauses = {{seconds(50), milliseconds(10'250)}};
    const auto lines = decoded(writeFit(run));
    EXPECT_NE(lines.find("time=2021-09-08T01:47:40 timer=50.0 trigger=0"), std::string::npos);
    EXPECT_EQ(lines.find("event_type=start", lines.find("event_type=stop_all")), std::string::npos);
    EXPECT_EQ(readFit(writeFit(run)).value().front().pauses,
              (std::vector<ActivityPause>{{seconds(50), milliseconds(10'250)}}));
}

TEST(FitWriter, LosesNoCadenceThatTheFormatCanHold) {
    Activity run{.sport = Sport::Running, .startedAt = kStart};
    for (int parts = 0; parts < 255 * 128; ++parts) {
        run.samples.push_back({.at = kStart, .cadenceMilli = (parts * 1000 + 64) / 128});
    }
    const auto read = readFit(writeFit(run));
    ASSERT_TRUE(read);
    ASSERT_EQ(read->front().samples.size(), run.samples.size());
    for (std::size_t i = 0; i < run.samples.size(); ++i) {
        ASSERT_EQ(read->front().samples[i].cadenceMilli, run.samples[i].cadenceMilli) << i;
    }
}

}  // namespace
}  // namespace stridetick::exchange::testing
