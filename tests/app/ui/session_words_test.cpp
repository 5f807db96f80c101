// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/session_words.hpp"

#include "tests/app/records.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using core::StepsPerMinute;

constexpr auto kKmh = core::SpeedUnit::KilometresPerHour;

core::Session aSession() {
    auto session = tests::run(20min);
    session.kind = core::SessionKind::Programme;
    session.blocks = {
        {.offset = 0min, .length = 5min, .tempo = StepsPerMinute::ofWhole(158), .audible = false},
        {.offset = 5min, .length = 15min, .tempo = StepsPerMinute::ofWhole(158), .beats = 2370}};
    session.pauses = {{.offset = 7min, .length = 80s}};
    session.place = core::ProgrammePlace{.programme = core::ProgrammeId("p"),
                                         .row = 2,
                                         .slot = 1,
                                         .planned = 16min,
                                         .practice = 15min};
    session.note = "warm";
    return session;
}

core::Measurement aCheck() {
    auto check = tests::tapped(1546);
    check.target = StepsPerMinute::ofWhole(158);
    check.clickBefore = true;
    return check;
}

TEST(SessionWords, TellASessionFromItsPlaceToItsNote) {
    core::SessionReport report{.session = core::SessionId("s"), .at = {}};
    report.pain = 2;
    report.place = core::PainPlace::Knee;
    report.effort = 4;
    report.distanceMetres = 3'200;
    report.nextDay = core::NextDay{.at = {}, .pain = core::NextDay::Pain::Worse, .achilles = true};
    const auto lines = words::details(aSession(), {aCheck()}, report, kKmh);
    const QStringList expected{
        "Programme: week 2, session 1; practice 15:00 of 16:00.",
        "0:00 to 5:00: no click.",
        "5:00 to 20:00: click at 158 spm, 2,370 steps.",
        "Pause at 7:00, for 1:20.",
        "Check at 11:00, carry-over: 154.6 ± 0.6 spm, 2.2 % below the target: in its band.",
        "Afterwards: pain 2 of 10, knee, effort 4 of 10, 3.2 km.",
        "The day after: worse than after the run, Achilles tendon stiff or painful in the morning.",
        "Note: warm"};
    EXPECT_EQ(lines, expected) << qPrintable(lines.join('\n'));
}

TEST(SessionWords, TellAFreeRunWithoutAnAnswer) {
    EXPECT_EQ(words::details(tests::run(30min), {}, {}, kKmh),
              (QStringList{"A free run: no part of the programme.",
                           "0:00 to 30:00: click at 162 spm, 4,860 steps."}));
}

TEST(SessionWords, TellTheDistanceAsTheRunnerTypesIt) {
    const core::SessionReport report{
        .session = core::SessionId("s"), .at = {}, .distanceMetres = 3'200};
    const auto lines =
        words::details(tests::run(30min), {}, report, core::SpeedUnit::MinutesPerMile);
    EXPECT_EQ(lines.back(), "Afterwards: pain 0 of 10, 2.0 miles.");
}

TEST(SessionWords, CallARefresherOne) {
    auto session = aSession();
    session.kind = core::SessionKind::Refresher;
    EXPECT_EQ(words::details(session, {}, {}, kKmh).front(),
              "A refresher: a run with the click after the programme's end.");
}

TEST(SessionWords, SayWhereACheckLies) {
    auto check = aCheck();
    check.cadence = StepsPerMinute::ofTenths(1659);
    EXPECT_TRUE(words::check(check).endsWith("5.0 % above the target: outside its band"))
        << qPrintable(words::check(check));
    check.cadence = StepsPerMinute::ofTenths(1580);
    EXPECT_TRUE(words::check(check).endsWith("on the target: in its band"));
}

TEST(SessionWords, TellAMeasurement) {
    auto measured = tests::tapped(1538);
    measured.note = "uphill";
    const auto lines = words::details(measured);
    EXPECT_EQ(lines.front(), "Quiet: no click for 24 hours.");
    EXPECT_EQ(lines.back(), "Note: uphill");
}

TEST(SessionWords, FoldWhatOnlyPassesThroughATempo) {
    const auto block = [](std::chrono::seconds offset, std::chrono::seconds length, int spm,
                          std::int64_t beats) {
        return core::ClickBlock{.offset = offset,
                                .length = length,
                                .tempo = StepsPerMinute::ofWhole(spm),
                                .beats = beats};
    };
    auto session = tests::run(20min);
    session.blocks = {block(0s, 60s, 158, 158), block(60s, 2s, 159, 5), block(62s, 1s, 160, 3),
                      block(63s, 297s, 161, 797)};
    auto silent = block(360s, 60s, 161, 161);
    silent.audible = false;
    session.blocks.push_back(silent);
    silent = block(420s, 60s, 162, 162);
    silent.audible = false;
    session.blocks.push_back(silent);
    session.blocks.push_back(block(480s, 3s, 162, 8));
    EXPECT_EQ(words::details(session, {}, {}, kKmh),
              (QStringList{"A free run: no part of the programme.",
                           "0:00 to 1:00: click at 158 spm, 158 steps.",
                           "1:00 to 1:03: click on its way to 161 spm, 8 steps.",
                           "1:03 to 6:00: click at 161 spm, 797 steps.", "6:00 to 8:00: no click.",
                           "8:00 to 8:03: click at 162 spm, 8 steps."}));
}

TEST(SessionWords, DoNotFoldOverAPause) {
    auto session = aSession();
    session.blocks = {
        {.offset = 0s, .length = 3s, .tempo = StepsPerMinute::ofWhole(158), .beats = 8},
        {.offset = 60s, .length = 5min, .tempo = StepsPerMinute::ofWhole(160), .beats = 800}};
    const auto lines = words::details(session, {}, {}, kKmh);
    EXPECT_EQ(lines[1], "0:00 to 0:03: click at 158 spm, 8 steps.");
    EXPECT_EQ(lines[2], "1:00 to 6:00: click at 160 spm, 800 steps.");
}

}  // namespace
}  // namespace stridetick::app
