// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/programme/step_words.hpp"

#include "core/time/local_week.hpp"

#include <sstream>

namespace stridetick::tests {

namespace {

std::string secondsWord(std::optional<std::chrono::seconds> time) {
    return numberWord(time ? std::optional<long>{time->count()} : std::nullopt);
}

std::string dayWord(std::optional<std::chrono::local_days> day) {
    return numberWord(day ? std::optional<long>{day->time_since_epoch().count()} : std::nullopt);
}

}  // namespace

std::string stepWords(const core::ProgrammeStep& step, core::Course::Phase phase) {
    const auto& why = step.reasons;
    std::ostringstream out;
    out << step.ordinal << ' ' << dayWord(core::localDay(step.at)) << ' '
        << wordOf(kKindWords, step.kind) << ' ' << wordOf(kWhyWords, step.why) << ' '
        << (step.choice ? wordOf(kChoiceWords, *step.choice) : "-") << ' '
        << (step.plan == core::PlanLength::SixWeeks ? "six" : "four") << ' ' << step.row << ' '
        << step.pass << ' ' << step.target.tenths() << ' ' << phaseWord(phase) << ' '
        << offerWord(step.offer) << ' '
        << (step.offerRow == 0 ? "-" : std::to_string(step.offerRow)) << ' '
        << dayWord(step.noClickOn) << ' ' << numberWord(why.sessionsDone) << ' '
        << numberWord(why.sessionsPlanned) << ' ' << secondsWord(why.practice) << ' '
        << secondsWord(why.planned) << ' ' << numberWord(why.checks) << ' '
        << numberWord(why.deviationTenths) << ' ' << numberWord(why.worstPain) << ' '
        << numberWord(why.effort) << ' ' << numberWord(why.usualEffortHalves) << ' '
        << numberWord(why.emptyWeeks) << ' ' << numberWord(why.keptPercent) << ' '
        << numberWord(why.quiet ? std::optional<long>{why.quiet->tenths()} : std::nullopt) << ' '
        << numberWord(why.followUpWeeks);
    return out.str();
}

}  // namespace stridetick::tests
