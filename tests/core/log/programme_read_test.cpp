// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/local_week.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

namespace stridetick::tests {

using namespace std::chrono_literals;

namespace {

class ProgrammeRead : public ::testing::Test {
 protected:
    void write(const std::vector<log::LogRequest>& changes) { TempLog::write(log, changes); }

    TempLog temp;
    log::SessionLog log = temp.writing();
};

void expectSame(const core::Programme& a, const core::Programme& b) {
    EXPECT_EQ(a.id, b.id);
    EXPECT_EQ(a.at, b.at);
    EXPECT_EQ(a.plan, b.plan);
    EXPECT_EQ(a.baseline, b.baseline);
    EXPECT_EQ(a.baselineCadence, b.baselineCadence);
    ASSERT_EQ(a.baselineSpeed.has_value(), b.baselineSpeed.has_value());
    EXPECT_TRUE(!a.baselineSpeed || a.baselineSpeed->value() == b.baselineSpeed->value());
    EXPECT_EQ(a.target, b.target);
    EXPECT_EQ(a.gentleStart, b.gentleStart);
    EXPECT_EQ(a.days, b.days);
}

void expectSame(const core::ProgrammeStep& a, const core::ProgrammeStep& b) {
    EXPECT_EQ(a.programme, b.programme);
    EXPECT_EQ(a.ordinal, b.ordinal);
    EXPECT_EQ(a.at, b.at);
    EXPECT_EQ(a.kind, b.kind);
    EXPECT_EQ(a.why, b.why);
    EXPECT_EQ(a.choice, b.choice);
    EXPECT_EQ(a.plan, b.plan);
    EXPECT_EQ(a.row, b.row);
    EXPECT_EQ(a.pass, b.pass);
    EXPECT_EQ(a.target, b.target);
    EXPECT_EQ(a.days, b.days);
    EXPECT_EQ(a.offer, b.offer);
    EXPECT_EQ(a.offerRow, b.offerRow);
    EXPECT_EQ(a.noClickOn, b.noClickOn);
    EXPECT_EQ(a.cause, b.cause);
    EXPECT_EQ(a.reasons, b.reasons);
}

/// Every number another, so that no two fields can be mistaken for each other.
core::ProgrammeStep aFullStep() {
    using core::Choice;
    return {
        .programme = core::ProgrammeId(uuidOf(1)),
        .ordinal = 7,
        .at = wallTime(std::chrono::sys_days{std::chrono::year{2026} / 3 / 29}, 2h + 1ms, -570min),
        .kind = core::ProgrammeStep::Kind::Held,
        .why = core::ProgrammeStep::Why::Achilles,
        .choice = Choice::FourWeeks,
        .plan = core::PlanLength::FourWeeks,
        .row = 2,
        .pass = 5,
        .target = core::StepsPerMinute::ofTenths(1625),
        .days = {std::chrono::Sunday, std::chrono::Friday},
        .offer = {Choice::Repeat, Choice::Finish},
        .offerRow = 3,
        .noClickOn = std::chrono::local_days{std::chrono::year{2026} / 3 / 30},
        .cause = core::SessionId(uuidOf(30)),
        .reasons = {.sessionsDone = 11,
                    .sessionsPlanned = 12,
                    .practice = 1301s,
                    .planned = 1402s,
                    .checks = 15,
                    .deviationTenths = 16,
                    .worstPain = 4,
                    .painSign = core::PainSign::BonySpot,
                    .effort = 8,
                    .usualEffortHalves = 13,
                    .emptyWeeks = 20,
                    .keptPercent = -21,
                    .quiet = core::StepsPerMinute::ofTenths(1579),
                    .expected = core::StepsPerMinute::ofTenths(1527),
                    .speedDiffers = true,
                    .followUpWeeks = 26}};
}

/// Local midnight of a day far from UTC.
core::WallTime midnight(int day, std::chrono::minutes offset, std::chrono::minutes after = 0min) {
    return {dayNumber(day).utc - dayNumber(day).utc.time_since_epoch() % 24h - offset + after,
            offset};
}

}  // namespace

TEST_F(ProgrammeRead, TheMetresOfSomeDaysAreThoseOfTheRunsThatBeganOnThem) {
    const auto first = core::localDay(midnight(5, 0min));
    const auto ran = [&](int number, core::WallTime at, int metres) {
        core::SessionReport report = aReport(number);
        report.distanceMetres = metres;
        write({aSession(number, 1, core::SessionState::Finished, at), report});
    };
    ran(1, midnight(5, 840min, -1min), 1);
    ran(2, midnight(5, 840min), 10);
    ran(3, midnight(7, -720min, -1min), 100);
    ran(4, midnight(7, -720min), 1000);
    write({aSession(5, 1, core::SessionState::Finished, midnight(6, 0min))});
    const auto until = first + std::chrono::days{2};
    EXPECT_EQ(log.metresRun(first, until).value(), 110);
    EXPECT_EQ(log.metresRun(first - std::chrono::days{1}, until + std::chrono::days{1}).value(),
              1111);
    const core::SessionId third(uuidOf(3));
    EXPECT_EQ(log.metresRun(first, until, {{third, 7}, {core::SessionId(uuidOf(5)), 30}}).value(),
              47)
        << "what waits to be written is known better";
    write({log::Delete<core::Session>{third, dayNumber(9)}});
    EXPECT_EQ(log.metresRun(first, until).value(), 10);
}

TEST_F(ProgrammeRead, EveryFieldOfAProgrammeComesBack) {
    auto programme = aProgramme(1, dayNumber(3));
    programme.plan = core::PlanLength::FourWeeks;
    programme.baseline = core::BaselineId(uuidOf(10));
    programme.baselineSpeed = core::MetresPerSecond::tryFrom(2.75);
    programme.gentleStart = true;
    write({aBaseline(10, {}), programme, aProgramme(2, dayNumber(1))});
    const auto found = log.programmes().value();
    ASSERT_EQ(found.size(), 2U);
    expectSame(found[0], aProgramme(2, dayNumber(1)));
    expectSame(found[1], programme);
    expectSame(log.latestProgramme().value().value(), programme);
}

TEST_F(ProgrammeRead, EveryFieldOfAStepComesBack) {
    const auto full = aFullStep();
    write({aProgramme(1), aProgramme(2), aSession(30, 1), full, aStep(1, 0), aStep(2, 0)});
    const auto steps = log.stepsOf(full.programme).value();
    ASSERT_EQ(steps.size(), 2U);
    expectSame(steps[0], aStep(1, 0));
    expectSame(steps[1], full);
}

TEST_F(ProgrammeRead, AWordForEveryKindReasonChoiceAndSign) {
    write({aProgramme(1)});
    auto step = aStep(1, 0);
    const auto comesBack = [&] {
        write({step});
        expectSame(log.stepsOf(step.programme).value().back(), step);
        ++step.ordinal;
    };
    for (int kind = 0; kind <= static_cast<int>(core::ProgrammeStep::Kind::DaysChanged); ++kind) {
        step.kind = static_cast<core::ProgrammeStep::Kind>(kind);
        comesBack();
    }
    for (int why = 0; why <= static_cast<int>(core::ProgrammeStep::Why::Cadence); ++why) {
        step.why = static_cast<core::ProgrammeStep::Why>(why);
        comesBack();
    }
    for (int choice = 0; choice <= static_cast<int>(core::Choice::Finish); ++choice) {
        step.choice = static_cast<core::Choice>(choice);
        comesBack();
    }
    for (int sign = 0; sign <= static_cast<int>(core::PainSign::AtRestNextDay); ++sign) {
        step.reasons.painSign = static_cast<core::PainSign>(sign);
        comesBack();
    }
    step.reasons.speedUnknown = true;
    comesBack();
}

TEST_F(ProgrammeRead, OfAnEmptyLogThereIsNothing) {
    EXPECT_TRUE(log.programmes().value().empty());
    EXPECT_FALSE(log.latestProgramme().value());
    EXPECT_TRUE(log.stepsOf(core::ProgrammeId(uuidOf(1))).value().empty());
    EXPECT_FALSE(log.report(core::SessionId(uuidOf(1))).value());
}

TEST_F(ProgrammeRead, EveryFieldOfAReportComesBack) {
    write({aSession(1, 1), aSession(2, 1)});
    core::SessionReport report{.session = core::SessionId(uuidOf(1)),
                               .at = dayNumber(1),
                               .pain = 3,
                               .effort = 6,
                               .place = core::PainPlace::Achilles,
                               .grew = true,
                               .sharp = false,
                               .limp = true,
                               .atRest = false,
                               .bonySpot = true,
                               .inclineTenths = -35,
                               .distanceMetres = 5'300,
                               .nextDay = core::NextDay{.at = dayNumber(2),
                                                        .pain = core::NextDay::Pain::Worse,
                                                        .atRest = true,
                                                        .achilles = false}};
    write({report});
    EXPECT_EQ(log.report(report.session).value(), report);
    for (bool core::SessionReport::*flag :
         {&core::SessionReport::grew, &core::SessionReport::sharp, &core::SessionReport::limp,
          &core::SessionReport::atRest, &core::SessionReport::bonySpot}) {
        report.*flag = !(report.*flag);
        write({report});
        EXPECT_EQ(log.report(report.session).value(), report);
    }
    for (int place = 0; place <= static_cast<int>(core::PainPlace::Elsewhere); ++place) {
        report.place = static_cast<core::PainPlace>(place);
        write({report});
        EXPECT_EQ(log.report(report.session).value(), report);
    }
    for (int pain = 0; pain <= static_cast<int>(core::NextDay::Pain::Worse); ++pain) {
        report.nextDay->pain = static_cast<core::NextDay::Pain>(pain);
        write({report});
        EXPECT_EQ(log.report(report.session).value(), report);
    }
    const auto plain = aReport(2);
    write({plain});
    EXPECT_EQ(log.report(plain.session).value(), plain);
}

TEST_F(ProgrammeRead, TheHistoryHasTheReportsOfItsSessionsInTheirOrder) {
    const auto session = [](int number, int day) {
        return aSession(number, 1, core::SessionState::Finished, dayNumber(day));
    };
    write({session(1, 5), session(2, 3), session(3, 9), aReport(1, 1, dayNumber(6)),
           aReport(2, 2, dayNumber(20)), aReport(3, 3, dayNumber(4))});
    const auto reports = log.history({dayNumber(3).utc, dayNumber(9).utc}).value().reports;
    ASSERT_EQ(reports.size(), 2U);
    EXPECT_EQ(reports[0].pain, 2);
    EXPECT_EQ(reports[1].pain, 1);
}

TEST_F(ProgrammeRead, ADeletedSessionTakesItsReportOutOfTheHistoryAndBringsItBack) {
    write({aSession(1, 1), aReport(1, 4)});
    write({log::Delete<core::Session>{core::SessionId(uuidOf(1)), dayNumber(1)}});
    EXPECT_TRUE(TempLog::everything(log).reports.empty());
    EXPECT_TRUE(log.report(core::SessionId(uuidOf(1))).value()) << "by its id it is still there";
    write({log::Edit<core::Session>{aSession(1, 1), dayNumber(2)}});
    ASSERT_EQ(TempLog::everything(log).reports.size(), 1U);
    EXPECT_EQ(TempLog::everything(log).reports[0], aReport(1, 4));
}

}  // namespace stridetick::tests
