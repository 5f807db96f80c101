// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is stored decides: the rules come to the same steps again from the records of a log alone.
#include "core/programme/course_rules.hpp"
#include "tests/app/scripted_records.hpp"
#include "tests/core/programme/random_history.hpp"
#include "tests/core/programme/step_words.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

namespace stridetick::app {
namespace {

constexpr unsigned kSeeds = 50;

/// What a log file holds of one programme: of its steps only the runner's own.
struct Stored {
    core::Programme programme;
    std::vector<core::ProgrammeStep> runnersSteps;
    log::History rows;
};

Stored storedAndRead(const tests::ScriptedRecords& records) {
    const tests::TempLog file;
    {
        auto log = file.writing();
        std::vector<log::LogRequest> changes{records.programme};
        for (const auto& step : records.steps) {
            if (core::byRunner(step.kind)) {
                changes.emplace_back(step);
            }
        }
        changes.insert(changes.end(), records.sessions.begin(), records.sessions.end());
        changes.insert(changes.end(), records.reports.begin(), records.reports.end());
        changes.insert(changes.end(), records.measurements.begin(), records.measurements.end());
        tests::TempLog::write(log, changes);
    }
    const auto log = file.reading();
    return {log.latestProgramme()->value(), *log.stepsOf(records.programme.id),
            tests::TempLog::everything(log)};
}

/// As it was at that moment: what was answered on a next day later was not yet.
log::History rowsAt(log::History rows, const core::WallTime& now) {
    const auto later = [&](const auto& time) { return time.utc > now.utc; };
    std::erase_if(rows.sessions, [&](const auto& it) { return later(it.startedAt); });
    std::erase_if(rows.reports, [&](const auto& it) { return later(it.at); });
    std::erase_if(rows.measurements, [&](const auto& it) { return later(it.at); });
    for (auto& report : rows.reports) {
        if (report.nextDay && later(report.nextDay->at)) {
            report.nextDay.reset();
        }
    }
    return rows;
}

std::vector<core::ProgrammeStep> decidedAgain(const Stored& stored,
                                              const std::vector<core::WallTime>& asked) {
    std::vector<core::ProgrammeStep> steps;
    for (const auto& now : asked) {
        for (const auto& step : stored.runnersSteps) {
            if (step.at.utc == now.utc) {
                steps.push_back(step);
            }
        }
        const auto rows = rowsAt(stored.rows, now);
        const auto next = [&] {
            return core::nextStep(core::historyOf(stored.programme, steps, rows.sessions,
                                                  rows.reports, rows.measurements),
                                  now);
        };
        while (const auto step = next()) {
            steps.push_back(*step);
        }
    }
    return steps;
}

/// All of it: stepWords() leaves out the moment, the cause, the sign and what is said of speeds.
std::string inFull(const core::ProgrammeStep& step) {
    const auto& why = step.reasons;
    std::ostringstream out;
    out << tests::stepWords(step, core::Course::Phase::Running) << " at "
        << step.at.utc.time_since_epoch().count() << " for "
        << (step.cause ? step.cause->text() : "-") << " sign "
        << (why.painSign ? static_cast<int>(*why.painSign) : -1) << " expected "
        << (why.expected ? why.expected->tenths() : -1) << ' ' << why.speedDiffers
        << why.speedUnknown << " days " << step.days.count();
    return out.str();
}

std::vector<std::string> inFull(const std::vector<core::ProgrammeStep>& steps) {
    std::vector<std::string> lines;
    for (const auto& step : steps) {
        lines.push_back(inFull(step));
    }
    return lines;
}

TEST(ReplayedLog, GivesTheSameDecisionsWithoutThoseThatWereStored) {
    std::size_t byRules = 0;
    for (unsigned seed = 1; seed <= kSeeds; ++seed) {
        const auto lived = tests::live(seed);
        const auto records = tests::recordsOf(lived.script);
        const auto stored = storedAndRead(records);
        ASSERT_EQ(stored.rows.sessions.size(), records.sessions.size());
        ASSERT_LT(stored.runnersSteps.size(), records.steps.size());
        byRules += records.steps.size() - stored.runnersSteps.size();
        ASSERT_EQ(inFull(decidedAgain(stored, records.asked)), inFull(records.steps))
            << "seed " << seed << '\n'
            << lived.script;
    }
    EXPECT_GT(byRules, kSeeds * 3U) << "little was decided";
}

}  // namespace
}  // namespace stridetick::app
