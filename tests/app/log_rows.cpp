// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/log_rows.hpp"

#include "core/log/session_log.hpp"
#include "core/programme/habit.hpp"
#include "core/time/local_week.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iomanip>
#include <sstream>

namespace stridetick::tests {

namespace {

using std::chrono::seconds;

/// Its words, with one space between.
std::string plain(const std::string& line) {
    std::istringstream words(line);
    std::string all;
    for (std::string word; words >> word;) {
        all += (all.empty() ? "" : " ") + word;
    }
    return all;
}

template <class... Words>
std::string row(const Words&... words) {
    std::ostringstream all;
    ((all << words << ' '), ...);
    return plain(all.str());
}

std::string date(const core::WallTime& at) {
    const std::chrono::year_month_day day{core::localDay(at)};
    std::ostringstream text;
    text << std::setfill('0') << std::setw(2) << unsigned{day.month()} << '-' << std::setw(2)
         << unsigned{day.day()};
    return text.str();
}

template <class Value>
std::string orNothing(const std::optional<Value>& value) {
    return value ? std::to_string(*value) : "-";
}
std::string orNothing(const std::optional<seconds>& value) {
    return value ? std::to_string(value->count()) : "-";
}

long wholeSeconds(std::chrono::milliseconds time) {
    return static_cast<long>(std::chrono::round<seconds>(time).count());
}

std::string days(core::TrainingDays days) {
    constexpr std::array kNames{"sun", "mon", "tue", "wed", "thu", "fri", "sat"};
    std::string all;
    for (unsigned day = 0; day < kNames.size(); ++day) {
        if (days.has(std::chrono::weekday{day})) {
            all += (all.empty() ? "" : ",") + std::string{kNames.at(day)};
        }
    }
    return all;
}

template <class Enum, std::size_t N>
std::string name(Enum value, const std::array<const char*, N>& names) {
    return names.at(static_cast<std::size_t>(value));
}

std::string rowOf(const core::Programme& p) {
    return row(date(p.at), p.plan == core::PlanLength::SixWeeks ? "six_weeks" : "four_weeks",
               p.baselineCadence.tenths(),
               p.baselineSpeed ? std::to_string(p.baselineSpeed->hundredths()) : "-",
               p.target.tenths(), p.gentleStart ? 1 : 0, days(p.days));
}

std::string rowOf(const core::Measurement& m, const std::vector<core::Session>& sessions) {
    const auto of = std::ranges::find_if(
        sessions, [&](const core::Session& session) { return m.session == session.id; });
    return row(date(m.at), name(conditionOf(m), std::array{"quiet", "carry_over", "paced"}),
               m.cadence.tenths(), of == sessions.end() ? "-" : date(of->startedAt),
               m.target ? std::to_string(m.target->tenths()) : "-");
}

std::string rowOf(const core::Session& s, const std::vector<core::SessionReport>& reports) {
    const auto report = std::ranges::find(reports, s.id, &core::SessionReport::session);
    if (!s.place || report == reports.end()) {
        return row(date(s.startedAt), "without place or report");
    }
    return row(date(s.startedAt), name(s.state, std::array{"running", "finished", "recovered"}),
               s.place->row, s.place->pass, s.place->slot, wholeSeconds(s.place->planned),
               wholeSeconds(s.place->practice), orNothing(report->effort), report->pain,
               name(report->place, std::array{"-", "knee", "hip", "shin", "calf", "achilles",
                                              "foot", "back", "elsewhere"}),
               report->nextDay
                   ? name(report->nextDay->pain, std::array{"none", "less", "same", "worse"})
                   : "-");
}

std::string rowOf(const core::ProgrammeStep& s) {
    const auto& why = s.reasons;
    return row(s.ordinal, date(s.at),
               name(s.kind, std::array{"started", "advanced", "held", "stepped_back", "effort_rose",
                                       "test_due", "verdict", "finished", "followed_up", "stopped",
                                       "chosen", "paused", "resumed", "ended", "days_changed"}),
               core::byRunner(s.kind) ? "runner" : "rules", s.row, s.pass, s.target.tenths(),
               s.choice ? name(*s.choice, std::array{"repeat", "go_on", "half_raise", "keep_target",
                                                     "step_up", "four_weeks", "finish"})
                        : "-",
               orNothing(why.sessionsDone), orNothing(why.sessionsPlanned), orNothing(why.practice),
               orNothing(why.planned), orNothing(why.checks), orNothing(why.deviationTenths),
               orNothing(why.worstPain), orNothing(why.keptPercent));
}

}  // namespace

Rows rowsOfFile(const std::filesystem::path& file) {
    std::ifstream text(file);
    EXPECT_TRUE(text.is_open()) << file;
    Rows rows;
    std::string section;
    for (std::string line; std::getline(text, line);) {
        const auto words = plain(line);
        if (words.empty() || words.front() == '#') {
            continue;
        }
        if (words.front() == '[') {
            section = words.substr(1, words.size() - 2);
        } else {
            rows[section].push_back(words);
        }
    }
    return rows;
}

Rows rowsOfLog(const std::filesystem::path& log, std::chrono::local_days today) {
    const auto all = everythingIn(log);
    const auto reading = log::SessionLog::tryOpenForReading(log);
    const auto programme = *reading->latestProgramme();
    EXPECT_TRUE(programme);
    if (!programme) {
        return {};
    }
    const auto steps = *reading->stepsOf(programme->id);
    Rows rows;
    rows["programme"].push_back(rowOf(*programme));
    for (const auto& measurement : all.measurements) {
        rows["measurement"].push_back(rowOf(measurement, all.sessions));
    }
    for (const auto& session : all.sessions) {
        rows["session"].push_back(rowOf(session, all.reports));
    }
    for (const auto& step : steps) {
        rows["step"].push_back(rowOf(step));
    }
    const auto weeks = core::habitWeeks(
        core::historyOf(*programme, steps, all.sessions, all.reports, all.measurements), today);
    rows["habit"].push_back(
        std::to_string(weeks.empty() ? 0 : core::habitPercent(weeks.back().strength)));
    return rows;
}

}  // namespace stridetick::tests
