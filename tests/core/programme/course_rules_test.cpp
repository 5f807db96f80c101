// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/course_rules.hpp"

#include "core/programme/plan_table.hpp"
#include "tests/core/programme/history_script.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace stridetick::core {
namespace {

using namespace std::chrono_literals;
using tests::lastStep;

constexpr auto kNoon = std::chrono::sys_days{std::chrono::year{2026} / 3 / 4} + 12h;

Programme programme() {
    return {.id = ProgrammeId{"p"},
            .at = {kNoon, 60min},
            .baselineCadence = 150_spm,
            .target = 160_spm,
            .gentleStart = true,
            .days = {std::chrono::Monday, std::chrono::Wednesday, std::chrono::Friday}};
}

Session session(const std::string& id, int pass, int slot, std::chrono::hours after) {
    return {.id = SessionId{id},
            .kind = SessionKind::Programme,
            .state = SessionState::Finished,
            .startedAt = {kNoon + after, 60min},
            .length = 20min,
            .place = ProgrammePlace{.programme = ProgrammeId{"p"},
                                    .row = pass,
                                    .pass = pass,
                                    .slot = slot,
                                    .planned = 15min,
                                    .practice = 14min}};
}

SessionReport report(const std::string& id) {
    return {.session = SessionId{id}, .at = {kNoon, 60min}, .pain = 1};
}

Measurement check(const std::string& id, std::chrono::minutes after, StepsPerMinute cadence) {
    return {.id = MeasurementId{id + std::to_string(after.count())},
            .at = {kNoon + after, 60min},
            .cadence = cadence,
            .halfWidth = StepsPerMinuteDelta::ofTenths(9),
            .length = 20s,
            .strikes = 26,
            .clickBefore = true,
            .session = SessionId{id},
            .target = 160_spm};
}

std::vector<ProgrammeStep> begun() { return {started(programme())}; }

std::vector<std::string> ids(const ProgrammeHistory& history) {
    std::vector<std::string> names;
    for (const auto& run : history.sessions) {
        names.push_back(run.id.text());
    }
    return names;
}

TEST(CourseRules, SeeTheNewestFreeRunWhereNoSessionCameAfterIt) {
    auto early = session("early", 1, 1, 30h);
    early.kind = SessionKind::FreeRun;
    auto late = early;
    late.id = SessionId{"late"};
    late.startedAt.utc += 1h;
    const std::vector runs{late, early, session("a", 1, 1, 24h)};
    const std::vector reports{report("early"), report("a")};
    EXPECT_EQ(historyOf(programme(), begun(), runs, reports, {}).freeRun->id.text(), "early")
        << "the late one is not reported";
    const std::vector after{early, session("a", 1, 1, 48h)};
    EXPECT_FALSE(historyOf(programme(), begun(), after, reports, {}).freeRun);
}

TEST(CourseRules, SeeReportedSessionsOfTheProgrammeInTheirOrder) {
    auto free = session("free", 1, 1, 0h);
    free.kind = SessionKind::FreeRun;
    auto refresher = session("refresher", 1, 1, 0h);
    refresher.kind = SessionKind::Refresher;
    auto running = session("running", 1, 1, 0h);
    running.state = SessionState::Running;
    auto other = session("other", 1, 1, 0h);
    other.place->programme = ProgrammeId{"q"};
    auto placeless = session("placeless", 1, 1, 0h);
    placeless.place.reset();
    auto recovered = session("c", 1, 1, 48h);  // its slot was free again
    recovered.state = SessionState::Recovered;
    const std::vector sessions{session("d", 2, 1, 72h),
                               recovered,
                               session("b", 1, 2, 24h),
                               free,
                               session("a", 1, 1, 12h),
                               refresher,
                               running,
                               other,
                               placeless,
                               session("unreported", 1, 3, 0h)};
    std::vector<SessionReport> reports;
    for (const std::string id :
         {"a", "b", "c", "d", "free", "refresher", "running", "other", "placeless"}) {
        reports.push_back(report(id));
    }
    const auto history = historyOf(programme(), begun(), sessions, reports, {});
    EXPECT_EQ(ids(history), (std::vector<std::string>{"a", "b", "c", "d"}));
    EXPECT_EQ(history.sessions[0].report, reports[0]);
    EXPECT_EQ(history.sessions[0].endedAt, (WallTime{kNoon + 12h + 20min, 60min}));
    EXPECT_EQ(history.sessions[0].place.practice, 14min);
}

TEST(CourseRules, TakeTheStepsOfTheProgrammeByTheirOrdinals) {
    auto steps = begun();
    steps.push_back(steps[0]);
    steps[1].ordinal = 2;
    steps.push_back(steps[0]);
    steps[2].ordinal = 1;
    steps.push_back(steps[0]);
    steps[3].programme = ProgrammeId{"q"};
    const auto history = historyOf(programme(), steps, {}, {}, {});
    ASSERT_EQ(history.steps.size(), 3U);
    EXPECT_EQ(history.steps[1].ordinal, 1);
    EXPECT_EQ(history.steps[2].ordinal, 2);
}

ReportedSession only(const std::vector<Measurement>& measurements, int pass = 2) {
    const std::vector sessions{session("a", pass, 1, 0h)};
    const std::vector reports{report("a")};
    return historyOf(programme(), begun(), sessions, reports, measurements).sessions.at(0);
}

TEST(CourseRules, TakeTheLastCheckWithoutTheClick) {
    auto paced = check("a", 19min, 161_spm);
    paced.clickAudible = true;
    auto few = check("a", 20min, 162_spm);
    few.strikes = 15;
    const std::vector measurements{check("a", 18min, 158_spm), check("a", 5min, 157_spm), paced,
                                   few, check("b", 20min, 163_spm)};
    EXPECT_EQ(only(measurements).silentCheck, 158_spm);
    EXPECT_EQ(only({paced, few}).silentCheck, std::nullopt);
    // a session without any click leaves no click before
    auto quiet = check("a", 18min, 158_spm);
    quiet.clickBefore = false;
    EXPECT_EQ(only({quiet}).silentCheck, 158_spm);
    // in the easy minutes there is no target
    auto easy = check("a", 4min, 150_spm);
    easy.target.reset();
    EXPECT_EQ(only({easy}).silentCheck, std::nullopt);
    EXPECT_EQ(only({quiet, easy}).silentCheck, 158_spm);
}

TEST(CourseRules, JudgeASessionByTheTargetOfItsCheckElseOfItsRow) {
    EXPECT_EQ(only({}).target, 160_spm);
    EXPECT_EQ(only({}, 1).target, 154_spm);  // a gentle start
    auto judged = check("a", 18min, 158_spm);
    EXPECT_EQ(only({judged}).target, 160_spm);
    judged.target = 159_spm;
    EXPECT_EQ(only({judged}).target, 159_spm);
}

TEST(CourseRules, KnowTheTargetThatAPassWasRunAt) {
    auto steps = begun();
    const auto add = [&](int pass, StepsPerMinute target) {
        auto step = steps.back();
        ++step.ordinal;
        step.pass = pass;
        step.target = target;
        steps.push_back(step);
    };
    add(2, 160_spm);
    add(2, 165_spm);  // a step up, taken before the pass's first session
    add(3, 154_spm);
    const std::vector sessions{session("a", 2, 1, 0h), session("b", 3, 1, 24h),
                               session("c", 4, 1, 48h)};
    const std::vector reports{report("a"), report("b"), report("c")};
    const auto history = historyOf(programme(), steps, sessions, reports, {});
    EXPECT_EQ(history.sessions[0].target, 165_spm);
    EXPECT_EQ(history.sessions[1].target, 154_spm);
    EXPECT_EQ(history.sessions[2].target, 154_spm);
}

TEST(CourseRules, TakeWholeQuietMinutesOldestFirst) {
    const auto minute = [](std::chrono::minutes after, StepsPerMinute cadence) {
        auto measured = check("m", after, cadence);
        measured.length = 60s;
        measured.clickBefore = false;
        measured.session.reset();
        return measured;
    };
    auto afterClick = minute(9min, 155_spm);
    afterClick.clickBefore = true;
    const std::vector measurements{minute(20min, 152_spm), afterClick, minute(10min, 151_spm),
                                   check("a", 5min, 158_spm)};
    const auto history = historyOf(programme(), begun(), {}, {}, measurements);
    ASSERT_EQ(history.quiet.size(), 2U);
    EXPECT_EQ(history.quiet[0].cadence, 151_spm);
    EXPECT_EQ(history.quiet[1].cadence, 152_spm);
}

TEST(CourseRules, AskTheRulesInTheirOrder) {
    // pain before effort before the row's end
    const std::string hard =
        "session 900 - 3 0 -\nsession 900 - 3 0 -\nsession 900 - 3 0 -\n"
        "session 960 - 5 0 -\n";
    EXPECT_EQ(lastStep(tests::kSixWeeks + hard + "session 960 - 5 4 -\n"),
              "held pain 2 3 1600 running -");
    EXPECT_EQ(lastStep(tests::kSixWeeks + hard + "session 960 - 3 0 -\n"),
              "advanced - 2 2 1600 running -");
    EXPECT_EQ(lastStep(tests::kSixWeeks + hard + "session 960 - 3 0 -\nsession 60 - 5 0 -\n"),
              "advanced - 3 3 1600 running -");
    const std::string atTheEnd =
        "session 900 - 3 0 -\nsession 900 - 3 0 -\nsession 900 - 3 0 -\n"
        "session 960 - 3 0 -\nsession 960 - 5 0 -\nsession 960 - 5 0 -\n";
    EXPECT_EQ(lastStep(tests::kSixWeeks + atTheEnd),
              "effort_rose - 2 2 1600 offered half_raise,keep_target");
    EXPECT_EQ(lastStep(tests::kSixWeeks + atTheEnd + "choose keep_target\n"),
              "advanced - 3 3 1600 running -");
}

TEST(CourseRules, HaveNothingToSayAgain) {
    const auto history = tests::scripted(tests::kSixWeeks + tests::goodWeeks(3));
    EXPECT_FALSE(nextStep(history, history.sessions.back().endedAt));
}

TEST(CourseRules, EndASessionByTheOffsetOfItsStart) {
    EXPECT_EQ(endOf(session("a", 1, 1, 0h)), (WallTime{kNoon + 20min, 60min}));
}

}  // namespace
}  // namespace stridetick::core
