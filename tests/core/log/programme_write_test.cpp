// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

namespace stridetick::tests {

using namespace std::chrono_literals;

namespace {

class ProgrammeWrite : public ::testing::Test {
 protected:
    void write(const std::vector<log::LogRequest>& changes) { TempLog::write(log, changes); }
    log::LogError::Kind refusalOf(const log::LogRequest& change) {
        const auto result = log.write(std::vector{change});
        return result ? throw std::runtime_error("it was written") : result.error().kind;
    }

    TempLog temp;
    log::SessionLog log = temp.writing();
};

}  // namespace

TEST_F(ProgrammeWrite, ASecondSaveOfAReportReplacesTheFirst) {
    auto report = aReport(1, 2);
    report.effort = 7;
    report.nextDay = core::NextDay{.at = dayNumber(1)};
    write({aSession(1, 1), report});
    const auto second = aReport(1, 4, dayNumber(2));
    write({second});
    EXPECT_EQ(log.report(second.session).value(), second);
    EXPECT_EQ(temp.sqlite3("SELECT count(*), updated_ms FROM session_report"),
              "1|" + std::to_string(dayNumber(2).utc.time_since_epoch().count()));
}

TEST_F(ProgrammeWrite, AReportSpeaksUpToTheDayAfter) {
    auto report = aReport(1);
    report.nextDay = core::NextDay{.at = dayNumber(1)};
    write({aSession(1, 1), report});
    EXPECT_EQ(temp.sqlite3("SELECT updated_ms FROM session_report"),
              std::to_string(dayNumber(1).utc.time_since_epoch().count()));
}

TEST_F(ProgrammeWrite, RefusesAReportOfASessionThatIsNotThere) {
    EXPECT_EQ(refusalOf(aReport(1)), log::LogError::Kind::Rejected);
}

TEST_F(ProgrammeWrite, RefusesWhatCannotBeSaidOfASession) {
    write({aSession(1, 1)});
    EXPECT_EQ(refusalOf(aReport(1, 11)), log::LogError::Kind::Rejected);
    auto report = aReport(1);
    report.effort = -1;
    EXPECT_EQ(refusalOf(report), log::LogError::Kind::Rejected);
    report = aReport(1);
    report.distanceMetres = 0;
    EXPECT_EQ(refusalOf(report), log::LogError::Kind::Rejected);
    report = aReport(1);
    report.inclineTenths = 401;
    EXPECT_EQ(refusalOf(report), log::LogError::Kind::Rejected);
}

TEST_F(ProgrammeWrite, KeepsAProgrammeWhoseBaselineIsGone) {
    auto programme = aProgramme(1);
    programme.baseline = core::BaselineId(uuidOf(99));
    write({programme});
    EXPECT_FALSE(log.latestProgramme().value().value().baseline);
}

TEST_F(ProgrammeWrite, KeepsAStepWhoseCauseIsGone) {
    auto step = aStep(1, 0);
    step.cause = core::SessionId(uuidOf(99));
    write({aProgramme(1), step});
    EXPECT_FALSE(log.stepsOf(step.programme).value().at(0).cause);
    write({step});
}

TEST_F(ProgrammeWrite, AStepMayBeWrittenTwiceButNotChanged) {
    write({aProgramme(1), aStep(1, 0), aStep(1, 1)});
    write({aStep(1, 1)});
    auto other = aStep(1, 1);
    other.reasons.worstPain = 3;
    EXPECT_EQ(refusalOf(other), log::LogError::Kind::Rejected);
    const auto steps = log.stepsOf(other.programme).value();
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps[1].reasons, aStep(1, 1).reasons);
}

TEST_F(ProgrammeWrite, RefusesAStepOfNoProgramme) {
    EXPECT_EQ(refusalOf(aStep(1, 0)), log::LogError::Kind::Rejected);
}

}  // namespace stridetick::tests
