// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/programme_report.hpp"

#include <algorithm>
#include <utility>

namespace stridetick::core {

namespace {

bool isOf(const ProgrammeId& programme, const Session& session) {
    return session.place && session.place->programme == programme;
}

void addDose(ProgrammeReport& report, std::span<const Session> sessions,
             std::chrono::local_days start) {
    for (const auto& session : sessions) {
        const auto day = (localDay(session.startedAt) - start).count();
        if (!isOf(report.past.programme.id, session) || day < 0 ||
            day / 7 >= std::ssize(report.weeks)) {
            continue;
        }
        auto& dose = report.weeks[static_cast<std::size_t>(day / 7)];
        ++dose.sessions;
        dose.practice += session.place->practice;
        dose.click += clickTime(session);
    }
}

/// Pain of a free run counts too (R30).
void addAnswers(ProgrammeReport& report, const WeekRecords& records,
                std::chrono::local_days until) {
    const auto& programme = report.past.programme;
    for (const auto& session : records.sessions) {
        const auto found = std::ranges::find(records.reports, session.id, &SessionReport::session);
        const bool own = isOf(programme.id, session);
        const bool meanwhile = !session.place && session.startedAt.utc >= programme.at.utc &&
                               localDay(session.startedAt) <= until;
        if (found != records.reports.end() && (own || meanwhile)) {
            report.answers.push_back({session.startedAt, *found, session.note, !own});
        }
    }
    std::ranges::stable_sort(report.answers, {},
                             [](const ProgrammeReport::Answer& answer) { return answer.at.utc; });
}

void addEfforts(ProgrammeReport& report, std::chrono::local_days start) {
    struct Said {
        int sum = 0;
        int answers = 0;
    };
    std::vector<Said> said(report.weeks.size());
    for (const auto& answer : report.answers) {
        const auto day = (localDay(answer.at) - start).count();
        if (answer.report.effort && day >= 0 && day / 7 < std::ssize(said)) {
            auto& week = said[static_cast<std::size_t>(day / 7)];
            week.sum += *answer.report.effort;
            ++week.answers;
        }
    }
    for (std::size_t i = 0; i < said.size(); ++i) {
        const auto [sum, answers] = said[i];
        if (answers > 0) {
            report.weeks[i].effortTenths = (20 * sum + answers) / (2 * answers);
        }
    }
}

void addOutcomes(ProgrammeReport& report) {
    using Kind = ProgrammeStep::Kind;
    for (const auto& step : report.past.steps) {
        const bool judged = step.kind == Kind::Verdict || step.kind == Kind::Finished ||
                            step.kind == Kind::FollowedUp;
        if (judged && step.reasons.keptPercent && step.reasons.quiet) {
            const auto& expected = step.reasons.expected;
            const bool differs = expected != report.past.programme.baselineCadence;
            report.outcomes.push_back({.at = step.at,
                                       .percent = *step.reasons.keptPercent,
                                       .kept = keptOf(*step.reasons.keptPercent),
                                       .quiet = *step.reasons.quiet,
                                       .weeksAfter = step.reasons.followUpWeeks,
                                       .expected = differs ? expected : std::nullopt});
        }
    }
}

void countSpeeds(ProgrammeReport& report, std::span<const Measurement> measurements,
                 std::chrono::local_days start) {
    const auto& programme = report.past.programme;
    const auto end = start + std::chrono::weeks{std::ssize(report.weeks)};
    for (const auto& measurement : measurements) {
        const auto day = localDay(measurement.at);
        if (measurement.uneven || day < start || day >= end) {
            continue;
        }
        const auto compared = compare(measurement.cadence, measurement.treadmillSpeed,
                                      programme.baselineCadence, programme.baselineSpeed);
        report.withoutSpeed += compared.expected ? 0 : 1;
        report.atOtherSpeed += compared.speedDiffers ? 1 : 0;
    }
}

bool isEmpty(const ProgrammeReport::Week& week) {
    return week.summary.measurements == 0 && week.summary.sessions == 0;
}

}  // namespace

ProgrammeReport reportOf(ProgrammePast past, const WeekRecords& records,
                         std::chrono::local_days until) {
    const auto start = localDay(past.programme.at);
    auto course = courseOf(past.programme, past.steps);
    ProgrammeReport report{.past = std::move(past), .course = course, .weeks = {}};
    for (auto& week :
         summariseWeeks(records, start, std::max(start, until), std::chrono::weekday{start})) {
        report.weeks.push_back({.summary = week});
    }
    addDose(report, records.sessions, start);
    while (report.weeks.size() > 1 && isEmpty(report.weeks.back())) {
        report.weeks.pop_back();
    }
    addAnswers(report, records, until);
    addEfforts(report, start);
    addOutcomes(report);
    countSpeeds(report, records.measurements, start);
    return report;
}

}  // namespace stridetick::core
