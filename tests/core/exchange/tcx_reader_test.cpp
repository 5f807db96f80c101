// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tcx_reader.hpp"

#include "tests/core/exchange/exchange_samples.hpp"

#include <gtest/gtest.h>

namespace stridetick::exchange {
namespace {

using namespace std::chrono_literals;

const auto kStart = utc(2026, 3, 4, 6, 30);

Activity onlyActivityOf(std::string_view text) {
    const auto activities = readTcx(text);
    if (!activities || activities->size() != 1) {
        ADD_FAILURE() << (activities ? "not one activity" : activities.error().detail);
        return {};
    }
    return activities->front();
}

ReadError errorOf(std::string_view text) {
    const auto activities = readTcx(text);
    EXPECT_FALSE(activities);
    return activities ? ReadError{} : activities.error();
}

std::string point(int second, const std::string& rest) {
    const auto digits = std::to_string(100 + second).substr(1);
    return "<Trackpoint><Time>2026-01-01T10:00:" + digits + "Z</Time>" + rest + "</Trackpoint>";
}

TEST(TcxReader, ReadsARunOfGarminWithItsPrefixes) {
    const auto run = onlyActivityOf(sampleFile("garmin.tcx"));
    EXPECT_EQ(run.sport, Sport::Running);
    EXPECT_EQ(run.device, "Forerunner 245");
    EXPECT_EQ(run.startedAt, kStart);
    EXPECT_EQ(run.offset, std::nullopt);
    EXPECT_EQ(run.length, 96'500ms);
    EXPECT_EQ(run.distanceCentimetres, 5'025);
    EXPECT_EQ(run.unit, CadenceUnit::OneFoot);
    EXPECT_EQ(run.samples, (std::vector<ActivitySample>{{kStart, 0, 0, 1'240, 0},
                                                        {kStart + 4s, 81'000, 2'893, 1'260, 1'150},
                                                        {kStart + 24s, 82'000, {}, {}, 1'150},
                                                        {kStart + 30s, {}, {}, {}, 3'025},
                                                        {kStart + 90s, 84'000, {}, {}, 3'025},
                                                        {kStart + 96s, {}, {}, {}, 5'025}}));
}

TEST(TcxReader, FindsPausesBetweenTracksAndLaps) {
    const auto run = onlyActivityOf(sampleFile("garmin.tcx"));
    EXPECT_EQ(run.pauses, (std::vector<ActivityPause>{{4s, 20s}, {30s, 60s}}));
    EXPECT_EQ(run.laps,
              (std::vector<ActivityLap>{{0s, 30s, 80'000}, {90s, 6'500ms, std::nullopt}}));
}

TEST(TcxReader, ReadsARunOfSuuntoWithoutPrefixesAndInALocalTime) {
    const auto run = onlyActivityOf(sampleFile("suunto.tcx"));
    const auto start = utc(2026, 5, 1, 15, 0);
    EXPECT_EQ(run.startedAt, start);
    EXPECT_EQ(run.offset, 180min);
    EXPECT_EQ(run.length, 4s);
    EXPECT_EQ(run.device, "");
    EXPECT_EQ(run.distanceCentimetres, 740);  // the lap's 0 is none
    EXPECT_EQ(run.samples, (std::vector<ActivitySample>{
                               {start, {}, {}, {}, 0}, {start + 2'500ms, 78'000, 2'950, {}, 740}}));
    EXPECT_EQ(run.laps, (std::vector<ActivityLap>{{0s, 4s, 79'000}}));
    EXPECT_TRUE(run.pauses.empty());
}

TEST(TcxReader, SeesNoPauseWhereLapsTouchThoughRecordsAreSparse) {
    const auto lap = [](const std::string& start, const std::string& seconds,
                        const std::string& points) {
        return "<Lap StartTime=\"2026-01-01T10:00:" + start + "Z\"><TotalTimeSeconds>" + seconds +
               "</TotalTimeSeconds><Track>" + points + "</Track></Lap>";
    };
    const auto run = onlyActivityOf(
        "<TrainingCenterDatabase><Activities><Activity Sport=\"Running\">" +
        lap("00", "20", point(0, "") + point(13, "")) + lap("20", "10", point(25, "")) +
        "</Activity></Activities></TrainingCenterDatabase>");
    EXPECT_TRUE(run.pauses.empty());
    EXPECT_EQ(run.length, 30s);
}

TEST(TcxReader, GivesAPauseNoSampleThatWasRecorded) {
    // The timer was at 5 s, yet the lap's records go on to 15 s: only what follows them is a pause.
    const auto run = onlyActivityOf(
        "<TrainingCenterDatabase><Activities><Activity Sport=\"Running\">"
        "<Lap StartTime=\"2026-01-01T10:00:00Z\"><TotalTimeSeconds>5</TotalTimeSeconds><Track>" +
        point(0, "") + point(8, "") + point(15, "") +
        "</Track></Lap><Lap StartTime=\"2026-01-01T10:00:40Z\"/>"
        "</Activity></Activities></TrainingCenterDatabase>");
    EXPECT_EQ(run.pauses, (std::vector<ActivityPause>{{15s, 25s}}));
}

TEST(TcxReader, AddsThePausesOfALapToItsTimer) {
    // 14 s of running with 20 s of pause in them end at 34 s, after the last record.
    const auto run = onlyActivityOf(
        "<TrainingCenterDatabase><Activities><Activity Sport=\"Running\">"
        "<Lap StartTime=\"2026-01-01T10:00:00Z\"><TotalTimeSeconds>14</TotalTimeSeconds><Track>" +
        point(0, "") + point(4, "") + "</Track><Track>" + point(24, "") + point(28, "") +
        "</Track></Lap><Lap StartTime=\"2026-01-01T10:00:50Z\"/>"
        "</Activity></Activities></TrainingCenterDatabase>");
    EXPECT_EQ(run.pauses, (std::vector<ActivityPause>{{4s, 20s}, {34s, 16s}}));
    EXPECT_EQ(run.laps.front().length, 34s);
}

TEST(TcxReader, CountsAPauseBetweenTracksOnce) {
    const auto run = onlyActivityOf(
        "<TrainingCenterDatabase><Activities><Activity Sport=\"Running\">"
        "<Lap StartTime=\"2026-01-01T10:00:00Z\"><TotalTimeSeconds>16</TotalTimeSeconds><Track>" +
        point(0, "") + point(4, "") + "</Track><Track>" + point(24, "") + point(36, "") +
        "</Track></Lap></Activity></Activities></TrainingCenterDatabase>");
    EXPECT_EQ(run.pauses, (std::vector<ActivityPause>{{4s, 20s}}));
}

TEST(TcxReader, FindsPausesInALapOfOneTrackByItsTimer) {
    const auto lapOf = [](const std::string& timer) {
        return onlyActivityOf(
                   "<TrainingCenterDatabase><Activities><Activity Sport=\"Running\">"
                   "<Lap StartTime=\"2026-01-01T10:00:00Z\"><TotalTimeSeconds>" +
                   timer + "</TotalTimeSeconds><Track>" + point(0, "") + point(2, "") +
                   point(14, "") + point(16, "") + point(36, "") + point(42, "") +
                   "</Track></Lap></Activity></Activities></TrainingCenterDatabase>")
            .pauses;
    };
    using Pauses = std::vector<ActivityPause>;
    EXPECT_EQ(lapOf("42"), Pauses{});
    EXPECT_EQ(lapOf("41"), Pauses{});  // rounded
    EXPECT_EQ(lapOf("23"), (Pauses{{16s, 19s}}));
    EXPECT_EQ(lapOf("12"), (Pauses{{2s, 10s}, {16s, 20s}}));
    EXPECT_EQ(lapOf("1"), (Pauses{{2s, 12s}, {16s, 20s}}));  // what is left has no gap
}

TEST(TcxReader, PrefersTheRunningCadence) {
    const auto run = onlyActivityOf(
        tcxOf(point(1,
                    "<Cadence>40</Cadence><Extensions><x:TPX><x:RunCadence>83.5</x:RunCadence>"
                    "</x:TPX></Extensions>") +
              point(2, "<Cadence>79</Cadence>") + point(3, "<Cadence>-1</Cadence>")));
    ASSERT_EQ(run.samples.size(), 3U);
    EXPECT_EQ(run.samples[0].cadenceMilli, 83'500);
    EXPECT_EQ(run.samples[1].cadenceMilli, 79'000);
    EXPECT_EQ(run.samples[2].cadenceMilli, std::nullopt);
}

TEST(TcxReader, ReadsTheRunOfATriathlon) {
    const auto activities = readTcx(
        "<TrainingCenterDatabase><Activities><MultiSportSession><Id>2026-01-01T10:00:00Z</Id>"
        "<FirstSport><Activity Sport=\"Biking\"><Lap "
        "StartTime=\"2026-01-01T10:00:00Z\"/></Activity>"
        "</FirstSport><NextSport><Transition StartTime=\"2026-01-01T11:00:00Z\"/>"
        "<Activity Sport=\"Running\"><Lap StartTime=\"2026-01-01T11:05:00Z\"/></Activity>"
        "</NextSport></MultiSportSession></Activities></TrainingCenterDatabase>");
    ASSERT_TRUE(activities) << activities.error().detail;
    ASSERT_EQ(activities->size(), 2U);
    EXPECT_EQ(activities->front().sport, Sport::Other);
    EXPECT_EQ(activities->back().sport, Sport::Running);
    EXPECT_EQ(activities->back().startedAt, utc(2026, 1, 1, 11, 5));
}

TEST(TcxReader, SaysWhatIsWrongAndWhere) {
    auto error = errorOf(tcxOf(point(1, "") + point(2, "<AltitudeMeters>high</AltitudeMeters>")));
    EXPECT_EQ(error.problem, ReadProblem::Malformed);
    EXPECT_EQ(error.detail, "trackpoint 2: AltitudeMeters is \"high\", which is no number");
    error = errorOf(tcxOf(point(1, "") + "<Trackpoint><Time>soon</Time></Trackpoint>"));
    EXPECT_EQ(error.problem, ReadProblem::Malformed);
    EXPECT_EQ(error.detail, "trackpoint 2: its time is \"soon\", which is none");
    error = errorOf(tcxOf("<Trackpoint/>"));
    EXPECT_EQ(error.problem, ReadProblem::Malformed);
}

TEST(TcxReader, HasNoActivityInACourse) {
    const auto none = ReadProblem::NoActivity;
    EXPECT_EQ(errorOf("<TrainingCenterDatabase><Courses/></TrainingCenterDatabase>").problem, none);
    EXPECT_EQ(errorOf("<TrainingCenterDatabase><Activities/></TrainingCenterDatabase>").problem,
              none);
    EXPECT_EQ(errorOf("<TrainingCenterDatabase><Activities><Activity Sport=\"Running\"/>"
                      "</Activities></TrainingCenterDatabase>")
                  .problem,
              none);
    EXPECT_EQ(errorOf(sampleFile("garmin.gpx")).problem, ReadProblem::NotThisFormat);
}

TEST(TcxReader, RefusesARunOfYears) {
    EXPECT_EQ(
        errorOf(tcxOf(point(1, "") + "<Trackpoint><Time>2036-01-01T10:00:00Z</Time></Trackpoint>"))
            .problem,
        ReadProblem::Malformed);
}

TEST(TcxReader, SaysOfEveryCutThatTheFileEndsTooEarly) {
    const auto whole = sampleFile("garmin.tcx");
    const auto root = whole.find("<TrainingCenterDatabase") + 30;
    const auto end = whole.rfind('>');
    for (std::size_t size = root; size < end; ++size) {
        EXPECT_EQ(errorOf(std::string_view{whole}.substr(0, size)).problem, ReadProblem::CutShort)
            << size;
    }
}

TEST(TcxReader, ReadsThreeHoursAtOneASecond) {
    std::string points;
    for (int i = 0; i < 10'800; ++i) {
        const auto two = [](int n) { return std::to_string(100 + n).substr(1); };
        points += "<Trackpoint><Time>2026-01-01T" + two(10 + i / 3'600) + ":" + two(i / 60 % 60) +
                  ":" + two(i % 60) +
                  ".000Z</Time><AltitudeMeters>12.5</AltitudeMeters><DistanceMeters>" +
                  std::to_string(i * 3) + ".0</DistanceMeters></Trackpoint>";
    }
    const auto run = onlyActivityOf(tcxOf(points));
    EXPECT_EQ(run.samples.size(), 10'800U);
    EXPECT_EQ(run.length, 10'799s);
    EXPECT_EQ(run.distanceCentimetres, 3'239'700);
}

TEST(TcxReader, HasNoMoreActivitiesThanARunnersYears) {
    std::string activities;
    for (std::size_t i = 0; i <= kMostActivities; ++i) {
        activities += "<Activity><Lap StartTime=\"2026-01-01T10:00:00Z\"/></Activity>";
    }
    const auto error = errorOf("<TrainingCenterDatabase><Activities>" + activities +
                               "</Activities></TrainingCenterDatabase>");
    EXPECT_EQ(error.problem, ReadProblem::TooLarge);
    EXPECT_EQ(error.detail, "it has more than 10000 activities");
}

}  // namespace
}  // namespace stridetick::exchange
