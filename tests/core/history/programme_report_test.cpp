// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/programme_report.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace stridetick::core {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::local_days;
using std::chrono::sys_days;
using std::chrono::year;

/// Wednesday, 4 March 2026, on which the programme began.
constexpr local_days kStart{year{2026} / 3 / 4};

WallTime onDay(int day) { return {sys_days{kStart.time_since_epoch()} + days{day} + 18h, 0min}; }

ProgrammePast begun() {
    const Programme programme{.id = ProgrammeId{"p"},
                              .at = onDay(0),
                              .baselineCadence = 150_spm,
                              .baselineSpeed = MetresPerSecond::tryFrom(2.8),
                              .target = 158_spm};
    return {programme, {started(programme)}};
}

Session session(int number, int day, const char* programme = "p") {
    return {.id = SessionId{"s" + std::to_string(number)},
            .kind = SessionKind::Programme,
            .startedAt = onDay(day),
            .length = 21min,
            .blocks = {{.offset = 5min, .length = 15min, .tempo = 158_spm}},
            .place = ProgrammePlace{.programme = ProgrammeId{programme}, .practice = 15min}};
}

Measurement quiet(int day, std::optional<double> speed) {
    Measurement made{.id = MeasurementId{"m"},
                     .at = onDay(day),
                     .cadence = 153_spm,
                     .halfWidth = StepsPerMinuteDelta::ofTenths(6)};
    if (speed) {
        made.treadmillSpeed = MetresPerSecond::tryFrom(*speed);
    }
    return made;
}

TEST(ProgrammeReport, CountsWeeksFromTheDayOfTheStart) {
    const std::vector sessions{session(1, 0), session(2, 6), session(3, 7), session(4, 8, "other"),
                               session(5, -1)};
    const auto report = reportOf(begun(), {.sessions = sessions}, kStart + days{30});
    ASSERT_EQ(report.weeks.size(), 2U) << "up to the last with anything in it";
    EXPECT_EQ(report.weeks[0].summary.start, kStart);
    EXPECT_EQ(report.weeks[0].sessions, 2);
    EXPECT_EQ(report.weeks[0].practice, 30min);
    EXPECT_EQ(report.weeks[0].click, 30min);
    EXPECT_EQ(report.weeks[1].sessions, 1) << "another programme's is none of it";
    EXPECT_EQ(report.weeks[1].summary.sessions, 2);
}

TEST(ProgrammeReport, HasItsFirstWeekEvenIfNothingHappened) {
    EXPECT_EQ(reportOf(begun(), {}, kStart - days{3}).weeks.size(), 1U);
}

TEST(ProgrammeReport, HasTheAnswersInTheOrderOfTheirSessions) {
    const std::vector sessions{session(1, 3), session(2, 0), session(3, 1, "other")};
    std::vector<SessionReport> reports;
    for (const auto& one : sessions) {
        reports.push_back(
            {.session = one.id, .at = one.startedAt, .pain = static_cast<int>(reports.size()) + 1});
    }
    const auto report =
        reportOf(begun(), {.sessions = sessions, .reports = reports}, kStart + days{7});
    ASSERT_EQ(report.answers.size(), 2U);
    EXPECT_EQ(report.answers[0].report.pain, 2);
    EXPECT_EQ(report.answers[1].report.pain, 1);
}

TEST(ProgrammeReport, HasTheAnswersOfFreeRunsSinceTheBegin) {
    auto before = session(1, -1);
    auto free = session(2, 2);
    auto later = session(3, 8);
    for (auto* run : {&before, &free, &later}) {
        run->kind = SessionKind::FreeRun;
        run->place.reset();
    }
    const std::vector sessions{before, free, later};
    std::vector<SessionReport> reports;
    for (const auto& one : sessions) {
        reports.push_back({.session = one.id, .at = one.startedAt, .pain = 4});
    }
    const auto report =
        reportOf(begun(), {.sessions = sessions, .reports = reports}, kStart + days{7});
    ASSERT_EQ(report.answers.size(), 1U);
    EXPECT_EQ(report.answers[0].at.utc, free.startedAt.utc);
    EXPECT_TRUE(report.answers[0].freeRun);
}

TEST(ProgrammeReport, HasTheMeanEffortOfEachWeek) {
    auto free = session(3, 2);
    free.kind = SessionKind::FreeRun;
    free.place.reset();
    const std::vector sessions{session(1, 0), session(2, 6), free, session(4, 7), session(5, 14)};
    std::vector<SessionReport> reports;
    for (const auto& one : sessions) {
        reports.push_back({.session = one.id, .at = one.startedAt});
    }
    reports[0].effort = 3;
    reports[1].effort = 4;
    reports[2].effort = 4;
    reports[4].effort = 10;
    const auto report =
        reportOf(begun(), {.sessions = sessions, .reports = reports}, kStart + days{20});
    ASSERT_EQ(report.weeks.size(), 3U);
    EXPECT_EQ(report.weeks[0].effortTenths, 37) << "11 / 3, of a free run too";
    EXPECT_FALSE(report.weeks[1].effortTenths) << "nothing was said of it";
    EXPECT_EQ(report.weeks[2].effortTenths, 100);
}

TEST(ProgrammeReport, TakesTheOutcomesFromTheSteps) {
    auto past = begun();
    const auto judged = [&](ProgrammeStep::Kind kind, int percent, std::optional<int> weeks) {
        auto step = past.steps.back();
        step.kind = kind;
        step.at = onDay(40);
        step.reasons = {};
        step.reasons.keptPercent = percent;
        step.reasons.quiet = 155.6_spm;
        step.reasons.followUpWeeks = weeks;
        past.steps.push_back(step);
    };
    judged(ProgrammeStep::Kind::Verdict, 69, {});
    judged(ProgrammeStep::Kind::Finished, 70, {});
    judged(ProgrammeStep::Kind::FollowedUp, 39, 12);
    const auto report = reportOf(past, {}, kStart + days{50});
    ASSERT_EQ(report.outcomes.size(), 3U);
    EXPECT_EQ(report.outcomes[0].kept, Kept::Partly);
    EXPECT_EQ(report.outcomes[1].kept, Kept::Kept);
    EXPECT_EQ(report.outcomes[2].kept, Kept::NotYet);
    EXPECT_EQ(report.outcomes[2].weeksAfter, 12);
    EXPECT_EQ(report.outcomes[0].quiet, 155.6_spm);
}

TEST(ProgrammeReport, CountsWhatWasMeasuredAtAnotherOrAnUnknownSpeed) {
    auto uneven = quiet(2, {});
    uneven.uneven = true;
    const std::vector measurements{quiet(1, 2.8), quiet(2, 3.1), quiet(3, 3.2),
                                   quiet(4, {}),  uneven,        quiet(-2, {})};
    const auto report = reportOf(begun(), {.measurements = measurements}, kStart + days{7});
    EXPECT_EQ(report.atOtherSpeed, 1);
    EXPECT_EQ(report.withoutSpeed, 1);
}

}  // namespace
}  // namespace stridetick::core
