// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/gpx_reader.hpp"

#include "tests/core/exchange/exchange_samples.hpp"

#include <gtest/gtest.h>

namespace stridetick::exchange {
namespace {

using namespace std::chrono_literals;

std::vector<Activity> activitiesOf(std::string_view text) {
    auto activities = readGpx(text);
    if (!activities) {
        ADD_FAILURE() << activities.error().detail;
        return std::vector<Activity>(2);
    }
    return *activities;
}

ReadError errorOf(std::string_view text) {
    const auto activities = readGpx(text);
    EXPECT_FALSE(activities);
    return activities ? ReadError{} : activities.error();
}

std::string trackOf(const std::string& inside) { return "<gpx><trk>" + inside + "</trk></gpx>"; }

std::string pointAt(const std::string& attributes, const std::string& inside) {
    return trackOf("<trkseg><trkpt " + attributes + ">" + inside + "</trkpt></trkseg>");
}

TEST(GpxReader, ReadsATrackOfGarmin) {
    const auto run = activitiesOf(sampleFile("garmin.gpx")).front();
    const auto start = utc(2026, 3, 4, 6, 30);
    EXPECT_EQ(run.sport, Sport::TreadmillRunning);
    EXPECT_EQ(run.device, "Garmin Connect");
    EXPECT_EQ(run.unit, CadenceUnit::Unsaid);
    EXPECT_EQ(run.startedAt, start);
    EXPECT_EQ(run.length, 140s);
    EXPECT_EQ(run.pauses, (std::vector<ActivityPause>{{40s, 60s}}));
    // A thousandth of a degree of a great circle is 111.195 m; the way over the pause is not run.
    EXPECT_EQ(run.distanceCentimetres, 22'239);
    EXPECT_EQ(run.samples, (std::vector<ActivitySample>{{start, 82'000, {}, 5'020, 0},
                                                        {start + 40s, 83'000, {}, 5'100, 11'120},
                                                        {start + 100s, {}, {}, {}, 11'120},
                                                        {start + 140s, {}, {}, {}, 22'239}}));
}

TEST(GpxReader, ReadsATrackOfStravaWhoseTypeIsANumber) {
    const auto run = activitiesOf(sampleFile("strava.gpx")).front();
    EXPECT_EQ(run.sport, Sport::Unsaid);
    ASSERT_EQ(run.samples.size(), 4U);
    EXPECT_EQ(run.samples[0].cadenceMilli, 81'000);
    EXPECT_EQ(run.samples[1].cadenceMilli, 82'000);
    EXPECT_EQ(run.samples[2].cadenceMilli, std::nullopt);
    EXPECT_TRUE(run.pauses.empty());
    EXPECT_EQ(run.distanceCentimetres, 33'359);
}

TEST(GpxReader, ReadsTracksOfSuuntoInTheOlderVersion) {
    const auto runs = activitiesOf(sampleFile("suunto.gpx"));
    ASSERT_EQ(runs.size(), 2U);
    const auto start = utc(2026, 7, 10, 10, 0);
    EXPECT_EQ(runs[0].sport, Sport::Unsaid);
    EXPECT_EQ(runs[0].offset, 600min);
    EXPECT_EQ(runs[0].samples, (std::vector<ActivitySample>{{start, 164'000, 3'050, 500, 0},
                                                            {start + 1s, 165'000, {}, {}, 0}}));
    EXPECT_EQ(runs[1].sport, Sport::Running);
    EXPECT_EQ(runs[1].startedAt, utc(2026, 7, 11, 20, 0));
}

TEST(GpxReader, KnowsRunsByTheirType) {
    const auto sportOf = [](const std::string& type) {
        return activitiesOf(trackOf(type + "<trkseg><trkpt lat=\"1\" lon=\"1\">"
                                           "<time>2026-01-01T00:00:00Z</time></trkpt></trkseg>"))
            .front()
            .sport;
    };
    EXPECT_EQ(sportOf("<type>running</type>"), Sport::Running);
    EXPECT_EQ(sportOf("<type>Trail_Run</type>"), Sport::Running);
    EXPECT_EQ(sportOf("<type>Treadmill Running</type>"), Sport::TreadmillRunning);
    EXPECT_EQ(sportOf("<type>cycling</type>"), Sport::Other);
    EXPECT_EQ(sportOf("<type> </type>"), Sport::Unsaid);
    EXPECT_EQ(sportOf(""), Sport::Unsaid);
}

TEST(GpxReader, MeasuresTheWayAroundTheEarth) {
    // Half of the equator in two steps, over the date line; by R = 6,371,008.8 m it is 20,015,114
    // m.
    const std::string time = "<time>2026-01-01T00:00:0";
    const auto run = activitiesOf(trackOf("<trkseg><trkpt lat=\"0\" lon=\"90\">" + time +
                                          "0Z</time></trkpt><trkpt lat=\"0\" lon=\"179\"/>"
                                          "<trkpt lat=\"0\" lon=\"-90\">" +
                                          time + "1Z</time></trkpt></trkseg>"))
                         .front();
    ASSERT_EQ(run.samples.size(), 2U);
    EXPECT_NEAR(static_cast<double>(*run.distanceCentimetres), 2'001'511'442, 100);
}

TEST(GpxReader, SaysWhatIsWrongAndWhere) {
    const std::string time = "<time>2026-01-01T00:00:00Z</time>";
    EXPECT_EQ(errorOf(pointAt("lat=\"91\" lon=\"0\"", time)).detail,
              "point 1: lat is not on the earth");
    EXPECT_EQ(errorOf(pointAt("lat=\"NaN\" lon=\"0\"", time)).problem, ReadProblem::Malformed);
    EXPECT_EQ(errorOf(pointAt("lat=\"1\"", time)).problem, ReadProblem::Malformed);
    EXPECT_EQ(errorOf(pointAt("lat=\"x\" lon=\"0\"", time)).detail,
              "point 1: lat is \"x\", which is no number");
    EXPECT_EQ(errorOf(pointAt("lat=\"1\" lon=\"0\"", "<time>now</time>")).detail,
              "point 1: its time is \"now\", which is none");
    EXPECT_EQ(errorOf(pointAt("lat=\"1\" lon=\"0\"", time + "<cad>fast</cad>")).detail,
              "point 1: cad is \"fast\", which is no number");
}

TEST(GpxReader, HasNoActivityInARoute) {
    const auto route = errorOf(sampleFile("route.gpx"));
    EXPECT_EQ(route.problem, ReadProblem::NoActivity);
    EXPECT_NE(route.detail.find("route"), std::string::npos);
    EXPECT_EQ(errorOf("<gpx><wpt lat=\"1\" lon=\"2\"/></gpx>").problem, ReadProblem::NoActivity);
    EXPECT_EQ(errorOf(sampleFile("garmin.tcx")).problem, ReadProblem::NotThisFormat);
}

TEST(GpxReader, HasNoMoreTracksThanARunnersYears) {
    std::string tracks;
    for (std::size_t i = 0; i <= kMostActivities; ++i) {
        tracks +=
            "<trk><trkseg><trkpt lat=\"1\" lon=\"1\"><time>2026-01-01T10:00:00Z</time></trkpt>"
            "</trkseg></trk>";
    }
    const auto error = errorOf("<gpx>" + tracks + "</gpx>");
    EXPECT_EQ(error.problem, ReadProblem::TooLarge);
    EXPECT_EQ(error.detail, "it has more than 10000 tracks");
}

}  // namespace
}  // namespace stridetick::exchange
