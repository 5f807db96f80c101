// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log_service.hpp"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

#include "tests/app/backups.hpp"
#include "tests/app/log_lock.hpp"
#include "tests/app/program.hpp"
#include "tests/app/records.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using tests::daysAgo;
using tests::waitFor;

const log::TimeRange kThisWeek{daysAgo(7).utc, daysAgo(-1).utc};

class LogServiceTest : public ::testing::Test {
 protected:
    std::vector<core::Measurement> measurements() const {
        return parts_.log.history(kThisWeek).measurements;
    }
    tests::Parts parts_;
};

TEST_F(LogServiceTest, TellsHowTheFileWasOpened) {
    ASSERT_TRUE(parts_.log.opening());
    EXPECT_EQ(parts_.log.opening()->outcome, log::LogOutcome::Created);
    EXPECT_TRUE(parts_.log.opening()->persistent);
}

TEST_F(LogServiceTest, AnswersNothingForAnEmptyLog) {
    EXPECT_TRUE(measurements().empty());
    EXPECT_FALSE(parts_.log.firstEntry());
    EXPECT_FALSE(parts_.log.latestBaseline());
    EXPECT_FALSE(parts_.log.latestTarget());
    EXPECT_FALSE(parts_.log.targetBefore(daysAgo(-1).utc));
    EXPECT_FALSE(parts_.log.noticeSeen("advice"));
}

TEST_F(LogServiceTest, TellsTheTicketThatWasCommitted) {
    std::vector<quint64> committed;
    QObject::connect(&parts_.log, &LogService::committed, &parts_.log,
                     [&](quint64 ticket) { committed.push_back(ticket); });
    const QSignalSpy changed(&parts_.log, &LogService::changed);
    const auto first = parts_.log.save({tests::tapped(1538)});
    const auto second = parts_.log.save({tests::tapped(1540)});
    EXPECT_EQ(changed.count(), 2);
    EXPECT_TRUE(committed.empty()) << "the disk is not waited for";
    ASSERT_TRUE(waitFor([&] { return committed.size() == 2; }));
    EXPECT_EQ(committed, (std::vector<quint64>{first, second}));
}

TEST_F(LogServiceTest, WhatWaitsIsPartOfEveryAnswer) {
    const tests::LogLock lock(parts_.home.logFile());
    const auto measured = tests::tapped(1538);
    core::Baseline baseline{.id = newId<core::BaselineId>(),
                            .at = daysAgo(0),
                            .cadence = measured.cadence,
                            .from = {measured.id}};
    auto wanted = tests::target(162);
    wanted.baseline = baseline.id;
    const auto session = tests::run(30min);
    parts_.log.save({measured, baseline, wanted, session, log::NoticeSeen{"advice", daysAgo(0)}});

    const auto history = parts_.log.history(kThisWeek);
    ASSERT_EQ(history.measurements.size(), 1U);
    EXPECT_EQ(history.measurements[0].id, measured.id);
    EXPECT_EQ(history.baselines.size(), 1U);
    EXPECT_EQ(history.targets.size(), 1U);
    EXPECT_EQ(history.sessions.size(), 1U);
    EXPECT_EQ(parts_.log.latestBaseline()->id, baseline.id);
    EXPECT_EQ(parts_.log.latestTarget()->id, wanted.id);
    EXPECT_TRUE(parts_.log.noticeSeen("advice"));
    EXPECT_FALSE(parts_.log.noticeSeen("safety"));
    EXPECT_TRUE(parts_.log.history({daysAgo(20).utc, daysAgo(10).utc}).measurements.empty());
}

TEST_F(LogServiceTest, AProgrammeThatWaitsIsPartOfEveryAnswer) {
    const auto first = tests::aProgramme(1, daysAgo(5));
    parts_.log.save({first, tests::aStep(1, 0)});
    ASSERT_TRUE(parts_.settled());
    const tests::LogLock lock(parts_.home.logFile());
    parts_.log.save({tests::aProgramme(2, daysAgo(2)), tests::aStep(2, 0), tests::aStep(1, 1)});
    EXPECT_EQ(parts_.log.latestProgramme()->id, tests::aProgramme(2).id);
    EXPECT_EQ(parts_.log.programmes().size(), 2U);
    const auto steps = parts_.log.stepsOf(first.id);
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps[1].ordinal, 1);
    EXPECT_EQ(parts_.log.waiting(), 2U) << "a step is of its programme";
}

TEST_F(LogServiceTest, WhatIsSaidAfterARunStaysWithItWhileItWaits) {
    const auto session = tests::run(30min, daysAgo(1));
    core::SessionReport report{.session = session.id, .at = daysAgo(0), .pain = 2};
    auto trace = tests::aTrace(1, 3);
    trace.session = session.id;
    parts_.log.save({session, report, trace});
    ASSERT_TRUE(parts_.settled());
    const auto reports = [this] { return parts_.log.history(kThisWeek).reports; };
    EXPECT_EQ(reports(), std::vector{report});
    parts_.log.save({log::Delete<core::Session>{session.id, daysAgo(0)}});
    EXPECT_TRUE(reports().empty());
    ASSERT_TRUE(parts_.settled());
    EXPECT_TRUE(reports().empty());
    const tests::LogLock lock(parts_.home.logFile());
    parts_.log.save({log::Edit<core::Session>{session, daysAgo(0)}});
    EXPECT_EQ(reports(), std::vector{report}) << "undone, and not written yet";
    EXPECT_EQ(parts_.log.history(kThisWeek).traces, std::vector{trace}) << "likewise";
    report.pain = 5;
    parts_.log.save({report, log::Edit<core::Session>{session, daysAgo(0)}});
    EXPECT_EQ(reports(), std::vector{report}) << "changed together with its run";
}

TEST_F(LogServiceTest, KnowsTheLastClickOfWhatWaitsToo) {
    const auto old = tests::run(10min, daysAgo(3));
    const auto later = tests::run(20min, daysAgo(1));
    EXPECT_FALSE(parts_.log.lastClick());
    parts_.log.save({old, later});
    ASSERT_TRUE(parts_.settled());
    EXPECT_EQ(parts_.log.lastClick()->utc, daysAgo(1).utc + 20min);
    const tests::LogLock lock(parts_.home.logFile());
    parts_.log.save({log::Delete<core::Session>{later.id, daysAgo(0)}});
    EXPECT_EQ(parts_.log.lastClick()->utc, daysAgo(3).utc + 10min);
    parts_.log.save({tests::run(5min)});
    EXPECT_EQ(parts_.log.lastClick()->utc, daysAgo(0).utc + 5min);
}

TEST_F(LogServiceTest, CountsTheEntriesThatWaitNotTheirStates) {
    EXPECT_EQ(parts_.log.waiting(), 0U);
    tests::LogLock lock(parts_.home.logFile());
    auto session = tests::run(10min);
    parts_.log.save({session});
    session.length = 20min;
    parts_.log.save({session, log::NoticeSeen{"advice", daysAgo(0)}});
    EXPECT_EQ(parts_.log.waiting(), 1U);
    const auto measured = tests::tapped(1538);
    core::Baseline baseline{.id = newId<core::BaselineId>(),
                            .at = daysAgo(0),
                            .cadence = measured.cadence,
                            .from = {measured.id}};
    parts_.log.save({measured, baseline, tests::target(162)});
    EXPECT_EQ(parts_.log.waiting(), 3U) << "the baseline is the target's";
    parts_.log.save({log::Delete<core::Measurement>{measured.id, daysAgo(0)}});
    EXPECT_EQ(parts_.log.waiting(), 3U);
    EXPECT_TRUE(parts_.log.trouble().isEmpty()) << "it may be written any moment";
    ASSERT_TRUE(waitFor([this] { return !parts_.log.trouble().isEmpty(); }));
    lock.release();
    EXPECT_TRUE(waitFor([this] { return parts_.log.trouble().isEmpty(); }));
    EXPECT_EQ(parts_.log.waiting(), 0U);
}

TEST_F(LogServiceTest, TellsOfABackupOfWhichKindItWasOrWasNot) {
    const QSignalSpy good(&parts_.log, &LogService::backedUp);
    const QSignalSpy failed(&parts_.log, &LogService::backupFailed);
    parts_.log.backUp();
    ASSERT_TRUE(waitFor([&] { return good.count() == 1; }));
    EXPECT_EQ(good[0][0].value<log::Backup>().kind, log::BackupKind::OnDemand);
    tests::blockBackups(parts_.home.logFile());
    parts_.log.save({tests::tapped(1538)});
    ASSERT_TRUE(waitFor([&] { return failed.count() == 1; }));
    EXPECT_EQ(failed[0][0].value<log::BackupKind>(), log::BackupKind::Daily);
    EXPECT_FALSE(failed[0][1].toString().isEmpty());
}

TEST_F(LogServiceTest, ItsReaderSeesWhatWasRestored) {
    parts_.log.save({tests::tapped(1538)});
    const auto backup = tests::backUp(parts_.log);
    parts_.log.save({tests::tapped(1540)});
    ASSERT_TRUE(parts_.settled());
    EXPECT_EQ(measurements().size(), 2U);
    const QSignalSpy restored(&parts_.log, &LogService::restored);
    parts_.log.restore(backup);
    ASSERT_TRUE(waitFor([&] { return restored.count() == 1; }));
    EXPECT_EQ(measurements().size(), 1U);
    EXPECT_EQ(restored[0][0].value<log::Backup>().kind, log::BackupKind::BeforeRestore);
}

TEST_F(LogServiceTest, ASecondSaveOfARecordThatWaitsReplacesTheFirst) {
    const tests::LogLock lock(parts_.home.logFile());
    auto session = tests::run(10min);
    parts_.log.save({session});
    session.length = 20min;
    parts_.log.save({session});
    const auto sessions = parts_.log.history(kThisWeek).sessions;
    ASSERT_EQ(sessions.size(), 1U);
    EXPECT_EQ(sessions[0].length, 20min);
}

TEST_F(LogServiceTest, ADeletionThatWaitsHidesAtOnce) {
    const auto measured = tests::tapped(1538);
    parts_.log.save({measured});
    ASSERT_TRUE(parts_.settled());
    const tests::LogLock lock(parts_.home.logFile());
    parts_.log.save({log::Delete<core::Measurement>{measured.id, daysAgo(0)}});
    EXPECT_TRUE(measurements().empty());
}

TEST_F(LogServiceTest, WhatWasCommittedIsAnsweredOnceAndByAnyReader) {
    const auto measured = tests::tapped(1538);
    parts_.log.save({measured});
    ASSERT_TRUE(parts_.settled());
    EXPECT_EQ(measurements().size(), 1U);
    EXPECT_EQ(tests::everythingIn(parts_.home.logFile()).measurements.size(), 1U);
    EXPECT_EQ(parts_.log.firstEntry(), measured.at);
}

TEST_F(LogServiceTest, ARestoredMeasurementIsBackOnceItIsWritten) {
    const auto measured = tests::tapped(1538);
    parts_.log.save({measured});
    parts_.log.save({log::Delete<core::Measurement>{measured.id, daysAgo(0)}});
    ASSERT_TRUE(parts_.settled());
    EXPECT_TRUE(measurements().empty());
    parts_.log.save({log::Edit<core::Measurement>{measured, daysAgo(0)}});
    ASSERT_TRUE(parts_.settled());
    EXPECT_EQ(measurements().size(), 1U);
}

TEST_F(LogServiceTest, KnowsTheTargetInForceAtAMomentOfThePast) {
    const auto old = tests::target(158, daysAgo(20));
    parts_.log.save({old, tests::target(162, daysAgo(2))});
    ASSERT_TRUE(parts_.settled());
    EXPECT_EQ(parts_.log.targetBefore(daysAgo(10).utc)->id, old.id);
    EXPECT_EQ(parts_.log.latestTarget()->cadence, core::StepsPerMinute::ofWhole(162));
}

TEST_F(LogServiceTest, SaysWhyWritesWaitAndWhenTheyAreDone) {
    QStringList reasons;
    QObject::connect(&parts_.log, &LogService::troubled, &parts_.log,
                     [&](const QString& reason) { reasons.append(reason); });
    tests::LogLock lock(parts_.home.logFile());
    parts_.log.save({tests::tapped(1538)});
    ASSERT_TRUE(waitFor([&] { return !reasons.isEmpty(); }));
    EXPECT_TRUE(reasons.constLast().contains("locked")) << reasons.constLast().toStdString();
    lock.release();
    ASSERT_TRUE(waitFor([&] { return reasons.constLast().isEmpty(); }));
    EXPECT_EQ(tests::everythingIn(parts_.home.logFile()).measurements.size(), 1U);
}

TEST(LogService, KeepsInMemoryWhatAFileThatCannotBeMadeYetCannotHold) {
    const tests::Home home;
    const QString obstacle = home.path() + "/file";
    QFile file(obstacle);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const tests::FakeClock clock;
    LogService log((obstacle + "/stridetick.db").toStdString(), clock);
    log.open();
    ASSERT_TRUE(waitFor([&] { return log.opening().has_value(); }));
    EXPECT_EQ(log.opening()->outcome, log::LogOutcome::Failed);
    EXPECT_FALSE(log.opening()->persistent);
    EXPECT_FALSE(log.opening()->detail.empty());
    EXPECT_FALSE(log.readable());
    log.save({tests::tapped(1538)});
    EXPECT_EQ(log.history(kThisWeek).measurements.size(), 1U);
    ASSERT_TRUE(file.remove());
    ASSERT_TRUE(waitFor([&] { return log.waiting() == 0; }));
    EXPECT_EQ(log.opening()->outcome, log::LogOutcome::Created);
    EXPECT_TRUE(log.opening()->persistent);
    EXPECT_TRUE(log.readable());
    EXPECT_EQ(log.history(kThisWeek).measurements.size(), 1U);
    EXPECT_EQ(tests::everythingIn(obstacle.toStdString() + "/stridetick.db").measurements.size(),
              1U);
}

TEST(LogService, WritesWhatWaitsBeforeItGoes) {
    const tests::Home home;
    const tests::FakeClock clock;
    {
        LogService log(home.logFile(), clock);
        log.save({tests::tapped(1538)});  // before the file is even open
    }
    EXPECT_EQ(tests::everythingIn(home.logFile()).measurements.size(), 1U);
}

TEST(LogService, LeavesTheLogAsOneFileByItself) {
    const tests::Home home;
    const tests::FakeClock clock;
    {
        LogService log(home.logFile(), clock);
        log.open();
        log.save({tests::tapped(1538)});
        ASSERT_TRUE(waitFor([&] { return log.opening() && log.waiting() == 0; }));
        ASSERT_EQ(log.history(kThisWeek).measurements.size(), 1U);
    }
    const QStringList left = QDir(home.path()).entryList({"stridetick.db*"});
    EXPECT_EQ(left, QStringList{"stridetick.db"});
}

}  // namespace
}  // namespace stridetick::app
