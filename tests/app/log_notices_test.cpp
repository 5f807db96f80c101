// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log_notices.hpp"

#include <QSet>

#include <gtest/gtest.h>

#include <initializer_list>

namespace stridetick::app {
namespace {

using log::LogOutcome;

log::LogOpening opened(LogOutcome outcome) {
    log::LogOpening opening;
    opening.outcome = outcome;
    return opening;
}

/// A quarter past eight in the runner's own morning.
constexpr core::WallTime kNow{
    std::chrono::sys_days{std::chrono::year{2026} / 3 / 4} + std::chrono::minutes{7 * 60 + 15},
    std::chrono::minutes{60}};

QString noticeFor(const log::LogOpening& opening) { return app::noticeFor(opening, kNow); }

constexpr std::initializer_list<LogOutcome> kUnsaved{LogOutcome::NewerThanProgram,
                                                     LogOutcome::NotOurs, LogOutcome::ReadOnly};

TEST(LogNotices, SaysNothingOfALogThatIsAsItShouldBe) {
    EXPECT_TRUE(noticeFor(opened(LogOutcome::Current)).isEmpty());
    EXPECT_TRUE(noticeFor(opened(LogOutcome::Created)).isEmpty());
}

TEST(LogNotices, HasASentenceOfItsOwnForEveryOtherOutcome) {
    QSet<QString> sentences;
    for (int i = 0; i <= static_cast<int>(LogOutcome::Failed); ++i) {
        const auto outcome = static_cast<LogOutcome>(i);
        if (outcome != LogOutcome::Current && outcome != LogOutcome::Created) {
            const QString notice = noticeFor(opened(outcome));
            EXPECT_GT(notice.size(), 20) << i;
            EXPECT_FALSE(sentences.contains(notice)) << i;
            sentences.insert(notice);
        }
    }
    EXPECT_EQ(sentences.size(), 6);
}

TEST(LogNotices, ALogThatIsGoneIsSaidWhereThereIsABackup) {
    auto opening = opened(LogOutcome::Created);
    opening.newestBackup = log::Backup{};
    const QString notice = noticeFor(opening);
    EXPECT_TRUE(notice.contains("not where it should be"));
    EXPECT_TRUE(notice.contains("Ctrl+L"));
}

TEST(LogNotices, WarnsWhereNothingWillBeKept) {
    for (const auto outcome : kUnsaved) {
        EXPECT_TRUE(noticeFor(opened(outcome)).contains("will be kept"));
    }
    for (const auto outcome : {LogOutcome::Migrated, LogOutcome::Salvaged}) {
        EXPECT_FALSE(noticeFor(opened(outcome)).contains("will be kept"));
    }
}

TEST(LogNotices, NamesTheCopyMadeBeforeAMigration) {
    auto opening = opened(LogOutcome::Migrated);
    opening.backup = "/data/stridetick.v1.db";
    EXPECT_TRUE(noticeFor(opening).contains("/data/stridetick.v1.db"));
}

TEST(LogNotices, SaysWhatWasSalvagedAndWhereTheRestIs) {
    auto opening = opened(LogOutcome::Salvaged);
    opening.movedTo = "/data/stridetick.damaged-20260304T071500Z.db";
    opening.salvaged = {{"runner", 1},  {"measurement", 12}, {"tap", 900},
                        {"session", 1}, {"target", 0},       {"click_block", 4}};
    opening.newestBackup =
        log::Backup{.file = "/data/backups/stridetick.daily-20260303T235000Z.db",
                    .kind = log::BackupKind::Daily,
                    .at = std::chrono::sys_days{std::chrono::year{2026} / 3 / 3} +
                          std::chrono::hours{23} + std::chrono::minutes{50},
                    .bytes = 1000};
    const QString notice = noticeFor(opening);
    EXPECT_TRUE(notice.contains("12 measurements and 1 run.")) << notice.toStdString();
    EXPECT_TRUE(
        notice.contains("put aside on 04/03/2026, 08:15 and is kept beside it as "
                        "stridetick.damaged-20260304T071500Z.db."))
        << notice.toStdString();
    EXPECT_TRUE(notice.contains("The backup of 04/03/2026, 00:50 may hold the rest"))
        << "of the runner's day; " << notice.toStdString();
    EXPECT_TRUE(notice.contains("Ctrl+L"));
}

TEST(LogNotices, SaysThatNothingWasSalvagedAndThatThereIsNoBackup) {
    const QString notice = noticeFor(opened(LogOutcome::Salvaged));
    EXPECT_TRUE(notice.contains("Nothing in it could be read.")) << notice.toStdString();
    EXPECT_TRUE(notice.contains("There is no backup"));
    EXPECT_FALSE(notice.contains("Ctrl+L"));
}

TEST(LogNotices, GivesTheSystemsWordsForAFailure) {
    auto opening = opened(LogOutcome::Failed);
    opening.detail = "disk I/O error";
    EXPECT_TRUE(noticeFor(opening).contains("disk I/O error"));
}

TEST(LogNotices, TellsOfARecoveredRunWithEveryOutcome) {
    auto opening = opened(LogOutcome::Current);
    opening.recoveredSessions.emplace_back("00000000-0000-4000-8000-000000000001");
    EXPECT_TRUE(noticeFor(opening).contains("recovered"));
    opening.outcome = LogOutcome::Migrated;
    EXPECT_TRUE(noticeFor(opening).startsWith(noticeFor(opened(LogOutcome::Migrated))));
    EXPECT_TRUE(noticeFor(opening).contains("recovered"));
}

TEST(LogNotices, TellsWhyWritesWaitAndNothingOnceTheyDoNot) {
    EXPECT_TRUE(noticeForTrouble("database is locked").contains("database is locked"));
    EXPECT_TRUE(noticeForTrouble({}).isEmpty());
}

TEST(LogNotices, TellsWhyReadsFailAndNothingOnceTheyDoNot) {
    EXPECT_TRUE(noticeForUnreadable("disk I/O error").contains("disk I/O error"));
    EXPECT_TRUE(noticeForUnreadable({}).isEmpty());
}

TEST(LogNotices, SayWhereTheLogIsAfterItsFileWasTakenAway) {
    const QString again = noticeForRescued("/data/log.db", "/data/log.db", kNow);
    EXPECT_TRUE(again.contains("written anew on 04/03/2026, 08:15, with all that it held"))
        << again.toStdString();
    const QString beside = noticeForRescued("/data/log.replaced.db", "/data/log.db", kNow);
    EXPECT_TRUE(beside.contains("until 04/03/2026, 08:15 is kept as /data/log.replaced.db"))
        << beside.toStdString();
}

TEST(LogNotices, SayThatARefusedEntryIsNotKept) {
    const QString text = noticeForRefused("constraint failed");
    EXPECT_TRUE(text.contains("not kept (constraint failed)"));
}

}  // namespace
}  // namespace stridetick::app
