// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/entry_words.hpp"

#include "tests/app/records.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using core::StepsPerMinute;

constexpr auto kUnit = core::SpeedUnit::KilometresPerHour;

TEST(EntryWords, TellAMeasurementWithAllThatWasSaidOfIt) {
    auto m = tests::tapped(1538);
    EXPECT_EQ(words::line(m, kUnit), "Wed 4 Mar, 11:00 – measured 153.8 ± 0.6 spm. Tapped, 60 s.");
    m.treadmillSpeed = core::MetresPerSecond::tryFrom(2.8);
    m.bothFeet = true;
    m.clickAudible = true;
    m.uneven = true;
    m.note = "new shoes";
    EXPECT_EQ(words::line(m, kUnit),
              "Wed 4 Mar, 11:00 – measured 153.8 ± 0.6 spm. Tapped, 60 s. At 10.1 km/h. Both feet. "
              "With the click on. Uneven taps. Note: new shoes");
}

TEST(EntryWords, TellARunWithAllThatWasSaidOfIt) {
    auto s = tests::run(30min);
    EXPECT_EQ(words::line(s, {}, kUnit),
              "Wed 4 Mar, 11:00 – run 30:00, click heard 30:00, 4,860 steps at 162 spm");
    s.treadmillSpeed = core::MetresPerSecond::tryFrom(2.8);
    s.state = core::SessionState::Recovered;
    s.note = "hill";
    EXPECT_EQ(words::line(s, {}, kUnit),
              "Wed 4 Mar, 11:00 – run 30:00, click heard 30:00, 4,860 steps at 162 spm, treadmill "
              "at 10.1 km/h (recovered). Note: hill");
}

TEST(EntryWords, TellOfNoClickWhereARunIsByAWatchAlone) {
    const auto s = tests::watchRun(42min);
    EXPECT_EQ(words::line(s, tests::traceOf(s), kUnit),
              "Wed 4 Mar, 11:00 – run 42:00, watch: 166.0 spm");
    const auto clicked = tests::run(42min);
    EXPECT_EQ(words::line(clicked, tests::traceOf(clicked), kUnit),
              "Wed 4 Mar, 11:00 – run 42:00, click heard 42:00, 6,804 steps at 162 spm, watch: "
              "166.0 spm");
}

TEST(EntryWords, PutANoteIntoOneLine) {
    auto m = tests::tapped(1538);
    m.note = "  left\n\nshoe \t new ";
    EXPECT_TRUE(words::line(m, kUnit).endsWith("Note: left shoe new"));
    m.note = " \n";
    EXPECT_TRUE(words::line(m, kUnit).endsWith("60 s."));
}

TEST(EntryWords, SayWhatCannotBeChangedAndWhatToDo) {
    EXPECT_EQ(words::whyFixed(tests::tapped(1538)), "");
    EXPECT_TRUE(words::whyFixed(tests::target(162)).contains("Target page"));
    auto s = tests::run(30min);
    EXPECT_EQ(words::whyFixed(s), "");
    s.state = core::SessionState::Recovered;
    EXPECT_EQ(words::whyFixed(s), "");
    s.state = core::SessionState::Running;
    EXPECT_TRUE(words::whyFixed(s).contains("Stop it"));
}

TEST(EntryWords, SayWhyAChangeIsRefused) {
    EXPECT_TRUE(words::refusal(core::MeasurementRefusal::TooSlow).contains("60"));
    EXPECT_TRUE(words::refusal(core::MeasurementRefusal::TooFast).contains("220"));
    auto s = tests::run(30min);
    EXPECT_TRUE(
        words::refusal(core::SessionRefusal::TooLong, s).contains("log has this run with 30:00"));
    EXPECT_TRUE(words::refusal(core::SessionRefusal::NoLength, s).contains("delete"));
    s.state = core::SessionState::Running;
    EXPECT_EQ(words::refusal(core::SessionRefusal::StillRunning, s), words::whyFixed(s));
}

TEST(EntryWords, NameARunByTheTempoThatWasHeardMost) {
    auto s = tests::run(38min);
    s.blocks = {
        {.offset = 0min, .length = 20min, .tempo = StepsPerMinute::ofWhole(158), .beats = 3160},
        {.offset = 20min, .length = 2min, .tempo = StepsPerMinute::ofWhole(170), .beats = 340},
        {.offset = 22min,
         .length = 8min,
         .tempo = StepsPerMinute::ofWhole(165),
         .audible = false,
         .beats = 1320},
        {.offset = 30min, .length = 8min, .tempo = StepsPerMinute::ofWhole(158), .beats = 1264}};
    EXPECT_TRUE(words::line(s, {}, kUnit).endsWith("at 158 spm"))
        << words::line(s, {}, kUnit).toStdString();
    for (auto& block : s.blocks) {
        block.audible = false;
    }
    s.blocks[2].beats = 9000;
    EXPECT_TRUE(words::line(s, {}, kUnit).endsWith("at 165 spm")) << "none was heard";
}

TEST(EntryWords, TellTheTimeRunWithoutPauses) {
    auto s = tests::run(30min);
    s.pauses = {{.offset = 5min, .length = 4min}, {.offset = 20min, .length = 30s}};
    EXPECT_TRUE(words::line(s, {}, kUnit).contains("run 25:30, "))
        << words::line(s, {}, kUnit).toStdString();
}

}  // namespace
}  // namespace stridetick::app
