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

}  // namespace
}  // namespace stridetick::app
