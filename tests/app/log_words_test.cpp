// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log_words.hpp"

#include "tests/app/program.hpp"

#include <gtest/gtest.h>

#include <set>

namespace stridetick::app {
namespace {

using Verdict = log::LogCheck::Verdict;

TEST(LogWords, TellOneFromMany) {
    EXPECT_EQ(logwords::measurements(1), "1 measurement");
    EXPECT_EQ(logwords::measurements(31), "31 measurements");
    EXPECT_EQ(logwords::runs(0), "0 runs");
    EXPECT_EQ(logwords::entries(1), "1 entry");
    EXPECT_EQ(logwords::targets(1234), "1,234 targets") << "by the locale";
}

TEST(LogWords, ListAsOneSaysIt) {
    EXPECT_EQ(logwords::listed({}), "");
    EXPECT_EQ(logwords::listed({"a"}), "a");
    EXPECT_EQ(logwords::listed({"a", "b"}), "a and b");
    EXPECT_EQ(logwords::listed({"a", "b", "c"}), "a, b and c");
}

TEST(LogWords, TellWhatIsInALog) {
    log::LogContents contents;
    contents.measurements = 31;
    contents.sessions = 1;
    EXPECT_EQ(logwords::contents(contents), "31 measurements and 1 run");
    EXPECT_EQ(logwords::inColumns(contents).first, "–");
    contents.firstEntry = tests::FakeClock{}.wallNow();
    EXPECT_NE(logwords::inColumns(contents).first, "–");
    EXPECT_EQ(logwords::inColumns(contents).newest, "–");
    EXPECT_EQ(logwords::inColumns(contents).measurements, "31");
    EXPECT_EQ(logwords::inColumns(contents).runs, "1");
}

TEST(LogWords, TellWhatWasSalvagedInTheRunnersWords) {
    EXPECT_EQ(logwords::salvaged({{"session", 28}, {"tap", 2400}, {"measurement", 31}}),
              "31 measurements and 28 runs");
    EXPECT_EQ(logwords::salvaged({{"programme", 1}, {"programme_step", 9}}), "1 programme");
    EXPECT_EQ(logwords::salvaged({{"session", 0}, {"runner", 1}}), "");
}

TEST(LogWords, CountOnlyWhatThereIs) {
    EXPECT_EQ(logwords::counted({.measurements = 2, .sessions = 0, .targets = 1}),
              "2 measurements and 1 target");
    EXPECT_EQ(logwords::counted({.sessions = 1, .programmes = 2}), "1 run and 2 programmes");
    EXPECT_EQ(logwords::counted({}), "");
}

TEST(LogWords, GiveEachKindOfBackupItsReason) {
    std::set<QString> reasons;
    for (const auto kind : {log::BackupKind::Daily, log::BackupKind::OnDemand,
                            log::BackupKind::BeforeMigration, log::BackupKind::BeforeRestore}) {
        reasons.insert(logwords::reason(kind));
    }
    EXPECT_EQ(reasons.size(), 4U);
    EXPECT_FALSE(reasons.contains({}));
}

TEST(LogWords, SayOfEachFlawWhatItIsAndWhatToDo) {
    std::set<QString> flaws;
    std::set<QString> sentences;
    for (const auto verdict : {Verdict::Missing, Verdict::NotOurs, Verdict::Newer, Verdict::Damaged,
                               Verdict::Unavailable}) {
        flaws.insert(logwords::flaw(verdict));
        log::LogCheck check;
        check.verdict = verdict;
        check.detail = "page 7";
        sentences.insert(logwords::whyNotRestored(check));
    }
    EXPECT_EQ(flaws.size(), 5U);
    EXPECT_EQ(sentences.size(), 5U);
    for (const auto& sentence : sentences) {
        EXPECT_GT(sentence.count('.'), 1) << sentence.toStdString();
    }
    log::LogCheck sound;
    sound.verdict = Verdict::Sound;
    EXPECT_TRUE(logwords::whyNotRestored(sound).isEmpty());
    EXPECT_TRUE(logwords::flaw(Verdict::Sound).isEmpty());
}

TEST(LogWords, SayOfAFileThatIsOnlyReadWhichItIsAndWhatIsWrong) {
    std::set<QString> sentences;
    for (const auto verdict : {Verdict::Missing, Verdict::NotOurs, Verdict::Newer, Verdict::Damaged,
                               Verdict::Unavailable}) {
        log::LogCheck check;
        check.verdict = verdict;
        check.detail = "page 7";
        const auto sentence = logwords::whyNotRead("theirs.db", check);
        EXPECT_TRUE(sentence.contains("theirs.db")) << sentence.toStdString();
        sentences.insert(sentence);
    }
    EXPECT_EQ(sentences.size(), 5U);
    log::LogCheck sound;
    sound.verdict = Verdict::Sound;
    EXPECT_TRUE(logwords::whyNotRead("theirs.db", sound).isEmpty());
}

TEST(LogWords, GiveTheSystemsWordsForAFailedBackup) {
    EXPECT_TRUE(logwords::backupFailed("No space left").contains("(No space left)"));
}

TEST(LogWords, SayHowManyBackupsStayAndWhatToCopy) {
    const QString words = logwords::retention();
    EXPECT_TRUE(words.contains("7 days, 4 weeks and 12 months")) << words.toStdString();
    EXPECT_TRUE(words.contains("for good"));
    EXPECT_TRUE(words.contains("the folder of the backups, not the log itself"));
}

}  // namespace
}  // namespace stridetick::app
