// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tcx_writer.hpp"

#include "core/exchange/tcx_reader.hpp"
#include "tests/core/exchange/exchange_samples.hpp"
#include "tests/core/exchange/fit_samples.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <vector>

#include <pugixml.hpp>

namespace stridetick::exchange {
namespace {

using namespace std::chrono_literals;

const auto kStart = utc(2026, 3, 4, 6, 30);

Activity treadmillRun() {
    Activity run;
    run.sport = Sport::TreadmillRunning;
    run.device = "Stridetick";
    run.startedAt = kStart;
    run.length = 100s;
    run.distanceCentimetres = 20'005;
    run.samples = {{kStart, 80'499, 2'800, {}, 0},
                   {kStart + 30s, 80'500, {}, 1'205, 8'400},
                   {kStart + 60s, 0, {}, -50, 10'000},
                   {kStart + 90s, {}, {}, {}, 20'005}};
    run.pauses = {{30s, 20s}};
    run.laps = {{0s, 60s, 80'500}, {60s, 40s, std::nullopt}};
    return run;
}

pugi::xml_document parsed(const std::string& text) {
    pugi::xml_document document;
    EXPECT_TRUE(document.load_string(text.c_str()));
    return document;
}

std::string at(const pugi::xml_document& document, const char* path) {
    return document.select_node(path).node().child_value();
}

std::vector<std::string> all(const pugi::xml_document& document, const char* path) {
    std::vector<std::string> values;
    for (const auto& found : document.select_nodes(path)) {
        values.emplace_back(found.node().child_value());
    }
    return values;
}

/// The schema's sequences, of what we may write; "!" has to be there.
const std::map<std::string, std::vector<std::string>> kSchema{
    {"TrainingCenterDatabase", {"Activities"}},
    {"Activities", {"Activity"}},
    {"Activity", {"Id!", "Lap!", "Notes", "Training", "Creator", "Extensions"}},
    {"Lap",
     {"TotalTimeSeconds!", "DistanceMeters!", "MaximumSpeed", "Calories!", "Intensity!", "Cadence",
      "TriggerMethod!", "Track", "Notes", "Extensions"}},
    {"Track", {"Trackpoint!"}},
    {"Trackpoint",
     {"Time!", "Position", "AltitudeMeters", "DistanceMeters", "Cadence", "SensorState",
      "Extensions"}},
    {"TPX", {"Speed", "RunCadence", "Watts"}},
    {"LX", {"AvgSpeed", "MaxBikeCadence", "AvgRunCadence", "MaxRunCadence", "Steps"}},
    {"Creator", {"Name!", "UnitId!", "ProductID!", "Version!"}},
    {"Version", {"VersionMajor!", "VersionMinor!"}},
    {"Extensions", {"TPX", "LX"}}};

void expectOrder(pugi::xml_node element) {
    const auto sequence = kSchema.find(element.name());
    if (sequence == kSchema.end()) {
        EXPECT_FALSE(element.first_child().first_child()) << element.name();
        return;
    }
    std::size_t place = 0;
    std::map<std::string, int> counts;
    for (const auto& child : element.children()) {
        const std::string name = child.name();
        ++counts[name];
        const auto& names = sequence->second;
        while (place < names.size() && names[place] != name && names[place] != name + "!") {
            ++place;
        }
        EXPECT_LT(place, names.size()) << name << " in " << element.name();
        expectOrder(child);
    }
    for (const auto& name : sequence->second) {
        if (name.ends_with('!')) {
            EXPECT_GT(counts[name.substr(0, name.size() - 1)], 0) << name;
        }
    }
}

TEST(TcxWriter, KeepsTheOrderOfTheSchema) {
    auto run = treadmillRun();
    expectOrder(parsed(writeTcx(run)).document_element());
    run.laps.clear();
    run.samples.clear();
    run.distanceCentimetres.reset();
    expectOrder(parsed(writeTcx(run)).document_element());
}

TEST(TcxWriter, WritesARunOfOneFootInWholeNumbersHalfUp) {
    const auto document = parsed(writeTcx(treadmillRun()));
    EXPECT_STREQ(document.document_element().attribute("xmlns").value(),
                 "http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2");
    EXPECT_STREQ(document.select_node("//Activity").node().attribute("Sport").value(), "Running");
    EXPECT_EQ(at(document, "//Activity/Id"), "2026-03-04T06:30:00.000Z");
    EXPECT_EQ(all(document, "//TPX/RunCadence"), (std::vector<std::string>{"80", "81", "0"}));
    EXPECT_EQ(at(document, "//LX/AvgRunCadence"), "81");
    EXPECT_STREQ(document.select_node("//TPX").node().attribute("xmlns").value(),
                 "http://www.garmin.com/xmlschemas/ActivityExtension/v2");
    EXPECT_EQ(at(document, "//TPX/Speed"), "2.800");
    EXPECT_EQ(all(document, "//AltitudeMeters"), (std::vector<std::string>{"12.05", "-0.50"}));
    EXPECT_TRUE(document.select_nodes("//Position").empty());
    EXPECT_EQ(at(document, "//Creator/Name"), "Stridetick");
}

TEST(TcxWriter, IsReadByASecondDecoder) {
    EXPECT_EQ(testing::decoded(writeTcx(treadmillRun())),
              R"(Activity id=2026-03-04T06:30:00.000 sport=Running
Lap seconds=40.0 metres=84.0 steps=162 trigger=Manual at=2026-03-04T06:30:00.000
Track
Trackpoint at=2026-03-04T06:30:00.000 metres=0.0 speed=2.8 steps=160
Trackpoint at=2026-03-04T06:30:30.000 height=12.05 metres=84.0 steps=162
Lap seconds=40.0 metres=116.05 trigger=Manual at=2026-03-04T06:31:00.000
Track
Trackpoint at=2026-03-04T06:31:00.000 height=-0.5 metres=100.0 steps=0
Trackpoint at=2026-03-04T06:31:30.000 metres=200.05
Creator name=Stridetick type=Device_t
)");
}

TEST(TcxWriter, WritesLapsByTheirTimerAndDistance) {
    const auto document = parsed(writeTcx(treadmillRun()));
    EXPECT_EQ(all(document, "//TotalTimeSeconds"), (std::vector<std::string>{"40.000", "40.000"}));
    EXPECT_EQ(all(document, "//Lap/DistanceMeters"), (std::vector<std::string>{"84.00", "116.05"}));
    EXPECT_EQ(document.select_nodes("//Lap[1]/Track").size(), 1U);
    EXPECT_STREQ(document.select_node("//Lap[2]").node().attribute("StartTime").value(),
                 "2026-03-04T06:31:00.000Z");
}

TEST(TcxWriter, BeginsATrackAfterAPause) {
    auto run = treadmillRun();
    run.laps.clear();
    const auto document = parsed(writeTcx(run));
    EXPECT_EQ(all(document, "//TotalTimeSeconds"), (std::vector<std::string>{"80.000"}));
    EXPECT_EQ(all(document, "//Track[1]//Time").size(), 2U);
    EXPECT_EQ(all(document, "//Track[2]//Time").size(), 2U);
}

TEST(TcxWriter, SharesADistanceThatSamplesDoNotHave) {
    auto run = treadmillRun();
    for (auto& sample : run.samples) {
        sample.distanceCentimetres.reset();
    }
    run.laps = {{0s, 60s}, {60s, 20s}, {80s, 20s}};
    EXPECT_EQ(all(parsed(writeTcx(run)), "//Lap/DistanceMeters"),
              (std::vector<std::string>{"100.02", "50.01", "50.02"}));
    run.distanceCentimetres.reset();
    EXPECT_EQ(all(parsed(writeTcx(run)), "//Lap/DistanceMeters"),
              (std::vector<std::string>{"0.00", "0.00", "0.00"}));
}

TEST(TcxWriter, HalvesWhatCountsBothFeet) {
    auto run = treadmillRun();
    run.unit = CadenceUnit::Unsaid;
    run.samples = {{kStart, 165'000}, {kStart + 1s, 164'999}};
    EXPECT_EQ(all(parsed(writeTcx(run)), "//RunCadence"), (std::vector<std::string>{"83", "82"}));
}

TEST(TcxWriter, EscapesNamesAndLeavesOutWhatXmlCannotHold) {
    auto run = treadmillRun();
    run.device = "A<b>&\x01\xFF\"c";
    const auto text = writeTcx(run);
    EXPECT_EQ(at(parsed(text), "//Creator/Name"), "A<b>&??\"c");
    EXPECT_EQ(text.find('\x01'), std::string::npos);
}

TEST(TcxWriter, IsReadBackAsItWas) {
    auto run = treadmillRun();
    const auto back = readTcx(writeTcx(run));
    ASSERT_TRUE(back) << back.error().detail;
    run.sport = Sport::Running;
    run.samples[0].cadenceMilli = 80'000;
    run.samples[1].cadenceMilli = 81'000;
    run.laps[0].cadenceMilli = 81'000;
    EXPECT_EQ(back->front().samples, run.samples);
    EXPECT_EQ(back->front().startedAt, run.startedAt);
    EXPECT_EQ(back->front().distanceCentimetres, run.distanceCentimetres);
    EXPECT_EQ(back->front().device, run.device);
}

}  // namespace
}  // namespace stridetick::exchange
