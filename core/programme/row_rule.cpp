// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/row_rule.hpp"

#include "core/programme/hold_rule.hpp"
#include "core/programme/plan_table.hpp"
#include "core/programme/programme_rules.hpp"
#include "core/time/local_week.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace stridetick::core {

namespace {

using Kind = ProgrammeStep::Kind;
using Phase = Course::Phase;
using Why = ProgrammeStep::Why;

/// How far a silent check was off its target, as a fraction.
struct Deviation {
    std::int64_t off;
    std::int64_t target;
    friend bool operator<(const Deviation& a, const Deviation& b) {
        return a.off * b.target < b.off * a.target;
    }
};

/// `deviations` is not empty.
void judgeDeviations(std::vector<Deviation> deviations, RowJudgement& row) {
    std::ranges::sort(deviations, [](const auto& a, const auto& b) { return a < b; });
    const auto& a = deviations[(deviations.size() - 1) / 2];
    const auto& b = deviations[deviations.size() / 2];
    // The mean of a and b is off / whole.
    const auto off = a.off * b.target + b.off * a.target;
    const auto whole = 2 * a.target * b.target;
    row.inBand = 100 * off <= rules::kBandPercent * whole;
    // Up out of the band: "3.0 % off, the band is 3 %" would be no reason.
    const auto up = row.inBand ? whole : 2 * whole - 1;
    row.deviationTenths = static_cast<int>((std::int64_t{2000} * off + up) / (2 * whole));
}

bool isOver(const RowJudgement& row, const Course& course, std::chrono::local_days today) {
    const bool restIsMissed = course.days.count() > TrainingDays::kFewest && row.complete() &&
                              today >= row.first + rules::kRowLetsGo &&
                              today >= row.newest + rules::kRowRests;
    return row.taken >= row.slots || restIsMissed;
}

StepReasons reasonsOf(const RowJudgement& row) {
    using std::chrono::floor;
    using std::chrono::seconds;
    return {.sessionsDone = row.done,
            .sessionsPlanned = row.slots,
            .practice = floor<seconds>(row.practice),
            .planned = floor<seconds>(row.planned),
            .checks = row.checks,
            .deviationTenths = row.deviationTenths,
            .worstPain = row.worstPain};
}

/// Since the start, or since the runner was asked and chose.
bool steppedBackTo(int row, const ProgrammeHistory& history) {
    for (auto step = history.steps.rbegin();
         step != history.steps.rend() && step->kind != Kind::Chosen; ++step) {
        if (step->kind == Kind::SteppedBack && step->row == row) {
            return true;
        }
    }
    return false;
}

ProgrammeStep onward(const ProgrammeHistory& history, const Course& course, const WallTime& now) {
    const bool raised = raises(history.programme, course.target);
    const bool last = course.row >= rowCount(course.plan);
    if (raised && (last || course.row == rules::kVerdictRow)) {
        return stepFrom(history.programme, course, Kind::TestDue, now);
    }
    if (last) {
        return stepFrom(history.programme, course, Kind::Finished, now);
    }
    auto step = stepFrom(history.programme, course, Kind::Advanced, now);
    ++step.row;
    ++step.pass;
    return step;
}

}  // namespace

bool takesSlot(const ReportedSession& session) {
    return practiceOf(session) >= rules::kLeastPractice;
}

bool isDone(const ReportedSession& session) {
    return 2 * practiceOf(session) >= session.place.planned;
}

std::chrono::milliseconds practiceOf(const ReportedSession& session) {
    return std::min(session.place.practice, session.place.planned);
}

bool RowJudgement::complete() const {
    return 3 * done >= rules::kCompleteOfThirds * slots &&
           3 * practice >= rules::kCompleteOfThirds * planned;
}

RowJudgement judgeRow(const ProgrammeHistory& history, const Course& course) {
    RowJudgement row;
    if (course.row >= rules::kFirstRowWithChecks) {
        row.checks = 0;
    }
    for (const auto& slot : slotsOf(course.plan, course.row, course.days.count())) {
        ++row.slots;
        row.planned += slot.length;
    }
    std::vector<Deviation> deviations;
    for (const auto& session : history.sessions) {
        if (session.place.pass != course.pass || !takesSlot(session)) {
            continue;
        }
        const auto day = localDay(session.startedAt);
        row.first = row.taken == 0 ? day : std::min(row.first, day);
        row.newest = row.taken == 0 ? day : std::max(row.newest, day);
        ++row.taken;
        row.done += isDone(session) ? 1 : 0;
        row.practice += practiceOf(session);
        row.worstPain = std::max(row.worstPain, session.report.pain);
        if (row.checks && session.silentCheck) {
            ++*row.checks;
            deviations.push_back({(*session.silentCheck - session.target).magnitude().tenths(),
                                  session.target.tenths()});
        }
    }
    if (!deviations.empty()) {
        judgeDeviations(std::move(deviations), row);
    }
    return row;
}

std::optional<ProgrammeStep> rowOver(const ProgrammeHistory& history, const Course& course,
                                     const WallTime& now) {
    if (course.phase != Phase::Running) {
        return std::nullopt;
    }
    const auto row = judgeRow(history, course);
    if (!isOver(row, course, localDay(now))) {
        return std::nullopt;
    }
    auto step = !row.complete() ? held(history, course, course.row, Why::Dose, now)
                : !row.inBand   ? held(history, course, course.row, Why::Cadence, now)
                                : onward(history, course, now);
    step.reasons = reasonsOf(row);
    return step;
}

std::optional<ProgrammeStep> steppedBack(const ProgrammeHistory& history, const Course& course,
                                         const WallTime& now) {
    if (course.phase != Phase::Running || course.row <= 1) {
        return std::nullopt;
    }
    auto alive = course.lastSignOfLife;
    if (!history.sessions.empty()) {
        alive = std::max(alive, localDay(history.sessions.back().startedAt));
    }
    const auto since = std::ranges::count_if(history.steps, [&](const ProgrammeStep& step) {
        return step.kind == Kind::SteppedBack && localDay(step.at) > alive;
    });
    if (localDay(now) < alive + (since + 1) * rules::kTwoEmptyWeeks) {
        return std::nullopt;
    }
    auto step = stepFrom(history.programme, course, Kind::SteppedBack, now);
    --step.row;
    ++step.pass;
    step.reasons.emptyWeeks =
        static_cast<int>(std::chrono::floor<std::chrono::weeks>(rules::kTwoEmptyWeeks).count());
    if (steppedBackTo(step.row, history)) {
        step.offerRow = step.row;
        step.offer = {Choice::Repeat, Choice::GoOn, Choice::Finish};
        if (course.plan == PlanLength::SixWeeks) {
            step.offer.add(Choice::FourWeeks);
        }
    }
    return step;
}

}  // namespace stridetick::core
