// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/report_words.hpp"

#include "tests/app/past_programme.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

core::ProgrammeReport aReport(int weeks, int steps = 1) {
    std::vector<core::Measurement> measurements;
    std::vector<core::Session> sessions;
    std::vector<core::SessionReport> reports;
    core::ProgrammePast past{tests::pastProgramme(1).programme, {}};
    for (const auto& change : tests::pastProgramme(weeks, steps).changes) {
        if (const auto* programme = std::get_if<core::Programme>(&change)) {
            past.programme = *programme;
        } else if (const auto* step = std::get_if<core::ProgrammeStep>(&change)) {
            past.steps.push_back(*step);
        } else if (const auto* session = std::get_if<core::Session>(&change)) {
            sessions.push_back(*session);
        } else if (const auto* report = std::get_if<core::SessionReport>(&change)) {
            reports.push_back(*report);
        } else if (const auto* measurement = std::get_if<core::Measurement>(&change)) {
            measurements.push_back(*measurement);
        }
    }
    return core::reportOf(past,
                          {.measurements = measurements, .sessions = sessions, .reports = reports},
                          core::localDay(tests::daysAgo(0)));
}

TEST(ReportWords, LeaveOutOnlyWhatHasNoRoomAndSaySo) {
    const auto report = aReport(20, 12);
    const auto all = words::reportBody(report, core::SpeedUnit::KilometresPerHour, {});
    EXPECT_FALSE(all.contains("left out", Qt::CaseInsensitive)) << all.toStdString();
    const auto some = words::reportBody(report, core::SpeedUnit::KilometresPerHour,
                                        {.weeks = 6, .decisions = 3, .answers = 10});
    EXPECT_TRUE(some.contains("left out: 14 weeks") || some.contains("left out: 15 weeks"))
        << some.toStdString();
    EXPECT_TRUE(some.contains("the first 9 decisions"));
    EXPECT_TRUE(some.contains("the first 50 runs, of which the worst pain was 3"));
    EXPECT_TRUE(some.contains("900 min")) << "the sum is of all weeks";
}

TEST(ReportWords, TellTheGainKept) {
    auto report = aReport(6);
    report.outcomes.push_back({.at = tests::daysAgo(1),
                               .percent = 73,
                               .kept = core::Kept::Kept,
                               .quiet = core::StepsPerMinute::ofTenths(1558),
                               .weeksAfter = {}});
    report.outcomes.push_back({.at = tests::daysAgo(0),
                               .percent = 40,
                               .kept = core::Kept::Partly,
                               .quiet = core::StepsPerMinute::ofTenths(1532),
                               .weeksAfter = 4,
                               .expected = core::StepsPerMinute::ofTenths(1514)});
    report.atOtherSpeed = 2;
    report.withoutSpeed = 3;
    const auto body = words::reportBody(report, core::SpeedUnit::KilometresPerHour, {});
    EXPECT_TRUE(body.contains("155.8 steps a minute; gain kept 73 %: <b>kept</b>"))
        << body.toStdString();
    EXPECT_TRUE(
        body.contains("4 weeks after the end: 153.2 steps a minute (at that speed the "
                      "baseline would be 151.4); gain kept 40 %"))
        << body.toStdString();
    EXPECT_TRUE(body.contains("Measured over 1.1 km/h from the baseline's speed: 2"));
    EXPECT_TRUE(body.contains("without a speed on either side: 3"));
}

TEST(ReportWords, TellAChoiceWithTheNumbersThatItWasMadeAbout) {
    auto report = aReport(6, 2);  // a week was repeated
    auto choice = report.past.steps.back();
    choice.ordinal = 2;
    choice.kind = core::ProgrammeStep::Kind::Chosen;
    choice.choice = core::Choice::GoOn;
    choice.row = 2;
    choice.reasons = {};
    report.past.steps.push_back(choice);
    EXPECT_TRUE(words::reportBody(report, core::SpeedUnit::KilometresPerHour, {})
                    .contains("You chose to go on to week 2, although 1 of 3 sessions were done"));
}

TEST(ReportWords, NameTheDaysOnWhichTheProgrammeBegan) {
    auto report = aReport(6, 2);
    report.course.days = {std::chrono::Tuesday, std::chrono::Saturday};
    const auto head =
        words::reportHead(report, {}, core::SpeedUnit::KilometresPerHour, tests::daysAgo(0));
    EXPECT_TRUE(head.contains("(six weeks; Mon, Wed, Fri) began on")) << head.toStdString();
}

TEST(ReportWords, SayWhetherABaselineIsOfOneDayOrOfTwo) {
    auto report = aReport(1);
    report.baseline = core::Baseline{.id = core::BaselineId{"b"},
                                     .at = tests::daysAgo(0),
                                     .cadence = report.past.programme.baselineCadence,
                                     .rule = core::BaselineRule::MeanOfTwo};
    const auto head = [&] {
        return words::reportHead(report, {}, core::SpeedUnit::KilometresPerHour, tests::daysAgo(0));
    };
    report.baselineFrom = {tests::tapped(1500, tests::daysAgo(0)),
                           tests::tapped(1500, tests::daysAgo(1))};
    EXPECT_TRUE(head().contains("mean of two days, 3 Mar and 4 Mar")) << head().toStdString();
    report.baselineFrom = {tests::tapped(1500, tests::daysAgo(0)),
                           tests::tapped(1520, tests::daysAgo(0))};
    EXPECT_TRUE(head().contains("mean of two measurements of one day")) << head().toStdString();
}

TEST(ReportWords, TellEffortAndDistanceByWeek) {
    auto report = aReport(2);
    for (auto& week : report.weeks) {
        week.summary.distanceMetres = 0;
        week.effortTenths.reset();
    }
    const auto body = [&] {
        return words::reportBody(report, core::SpeedUnit::KilometresPerHour, {});
    };
    EXPECT_FALSE(body().contains("Distance")) << "no week has one";
    report.weeks[0].summary.distanceMetres = 12'400;
    report.weeks[0].effortTenths = 37;
    EXPECT_TRUE(body().contains("Distance</th><th align=\"right\">Effort"));
    EXPECT_TRUE(body().contains("12.4 km</td><td align=\"right\">3.7</td>"))
        << body().toStdString();
    EXPECT_EQ(body().count("12.4 km"), 2) << "of the week, and in all";
}

TEST(ReportWords, AskNobodyToTrustANameWithMarkup) {
    const auto head = words::reportHead(aReport(1), "<b>Eve</b>",
                                        core::SpeedUnit::KilometresPerHour, tests::daysAgo(0));
    EXPECT_TRUE(head.contains("&lt;b&gt;Eve")) << head.toStdString();
}

TEST(ReportWords, PromiseNothing) {
    const auto terms = words::reportTerms();
    EXPECT_TRUE(terms.contains("not medical advice"));
    EXPECT_TRUE(terms.contains("is not shown"));
    for (const auto* promise : {"prevents injuries.", "cures", "faster."}) {
        EXPECT_FALSE(terms.contains(QLatin1String(promise))) << promise;
    }
}

TEST(ReportWords, RoundTheRaiseAsTheOtherPagesDo) {
    auto report = aReport(1);
    report.past.programme.baselineCadence = core::StepsPerMinute::ofTenths(1540);
    report.course.target = core::StepsPerMinute::ofWhole(162);
    const auto head =
        words::reportHead(report, {}, core::SpeedUnit::KilometresPerHour, tests::daysAgo(0));
    EXPECT_TRUE(head.contains("5.2 % above the baseline")) << head.toStdString();
}

}  // namespace
}  // namespace stridetick::app
