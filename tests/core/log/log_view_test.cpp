// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/log_view.hpp"

#include "core/log/file_moves.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

namespace stridetick::tests {

namespace fs = std::filesystem;
using log::LogView;
using Verdict = log::LogCheck::Verdict;

namespace {

constexpr uid_t kOtherUser = 65'534;

struct Seen {
    Verdict verdict = Verdict::Sound;
    std::size_t measurements = 0;
};
Seen look(const fs::path& file) {
    auto view = LogView::tryOpen(file);
    if (!view) {
        return {view.error().verdict};
    }
    const auto log = view->tryRead();
    if (!log) {
        ADD_FAILURE() << log.error().detail;
        return {Verdict::Unavailable};
    }
    return {view->check().verdict, TempLog::everything(*log).measurements.size()};
}

/// Committed, and in the journal alone while the writer lives.
log::SessionLog withRowsInTheJournal(const TempLog& temp, int rows) {
    auto log = temp.writing();
    for (int i = 0; i < rows; ++i) {
        TempLog::write(log, {aMeasurement(100 + i, dayNumber(i))});
    }
    EXPECT_GT(fs::file_size(log::walOf(temp.file())), 0U);
    return log;
}

/// Where private copies go while it lives, for every user.
class TempPlace {
 public:
    TempPlace() {
        fs::permissions(folder_.path(), fs::perms(0777));
        ::setenv("TMPDIR", folder_.path().c_str(), 1);
    }
    ~TempPlace() { before_ ? ::setenv("TMPDIR", before_->c_str(), 1) : ::unsetenv("TMPDIR"); }
    TempPlace(const TempPlace&) = delete;
    TempPlace& operator=(const TempPlace&) = delete;
    bool empty() const { return fs::is_empty(folder_.path()); }

 private:
    testing::TempFolder folder_;
    std::optional<std::string> before_ = std::getenv("TMPDIR") != nullptr
                                             ? std::optional<std::string>(std::getenv("TMPDIR"))
                                             : std::nullopt;
};

/// Whether it holds for a user who is not root.
bool holdsForNobody(const std::function<bool()>& claim) {
    const pid_t child = ::fork();
    if (child == 0) {
        const bool holds = ::setgid(kOtherUser) == 0 && ::setuid(kOtherUser) == 0 && claim();
        ::_exit(holds ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace

TEST(LogView, ReadsWhatIsInTheJournalOfALogThatIsBeingWrittenAndChangesNothing) {
    const TempLog temp;
    auto writer = withRowsInTheJournal(temp, 3);
    const auto file = contentsFromOutside(temp.file());
    const auto journal = contentsFromOutside(log::walOf(temp.file()));
    const auto seen = look(temp.file());
    EXPECT_EQ(seen.verdict, Verdict::Sound);
    EXPECT_EQ(seen.measurements, 3U);
    EXPECT_EQ(contentsFromOutside(temp.file()), file);
    EXPECT_EQ(contentsFromOutside(log::walOf(temp.file())), journal);
    TempLog::write(writer, {aMeasurement(900, dayNumber(9))});
    EXPECT_TRUE(writer.truncateWal()) << "a view that is gone holds nothing";
}

TEST(LogView, TheWriterGoesOnBesideAnOpenView) {
    const TempLog temp;
    auto writer = withRowsInTheJournal(temp, 3);
    auto view = LogView::tryOpen(temp.file());
    ASSERT_TRUE(view);
    const auto log = view->tryRead();
    ASSERT_TRUE(log);
    TempLog::write(writer, {aMeasurement(900, dayNumber(9))});
    EXPECT_EQ(TempLog::everything(*log).measurements.size(), 4U);
}

TEST(LogView, AnOlderSchemaIsReadFromACopyAndStaysAsItIs) {
    const TempLog temp;
    fs::copy_file(fs::path(STRIDETICK_TEST_DATA) / "log_v1.db", temp.file());
    const auto before = contentsOf(temp.file());
    const TempPlace place;
    const auto held =
        std::stoul(temp.sqlite3("SELECT count(*) FROM measurement "
                                "WHERE deleted_ms IS NULL"));
    ASSERT_GT(held, 0U);
    {
        auto view = LogView::tryOpen(temp.file());
        ASSERT_TRUE(view) << view.error().detail;
        EXPECT_TRUE(log::isOutdated(view->check()));
        for (int times = 0; times < 2; ++times) {
            const auto log = view->tryRead();
            ASSERT_TRUE(log) << log.error().detail;
            EXPECT_EQ(TempLog::everything(*log).measurements.size(), held);
        }
        ASSERT_TRUE(view->tryCopyTo(temp.folder() / "copy.db"));
    }
    EXPECT_EQ(contentsOf(temp.file()), before);
    EXPECT_EQ(sqlite3Says(temp.folder() / "copy.db", "PRAGMA user_version"), "1");
    EXPECT_TRUE(place.empty()) << "the copy went with the view";
}

TEST(LogView, WhereNothingMayBeWrittenTheRowsOfTheJournalAreRead) {
    if (::geteuid() != 0) {
        GTEST_SKIP() << "needs root, to become somebody else";
    }
    const TempLog temp;
    auto writer = withRowsInTheJournal(temp, 3);
    const TempLog left;  // as a process that died, or another computer, leaves it
    fs::copy_file(temp.file(), left.file());
    fs::copy_file(log::walOf(temp.file()), log::walOf(left.file()));
    fs::permissions(left.folder(), fs::perms(0755));
    const TempPlace place;
    EXPECT_TRUE(holdsForNobody([&] { return look(left.file()).measurements == 3; }));
    EXPECT_TRUE(holdsForNobody([&] {
        const auto view = LogView::tryOpen(left.file());
        const testing::TempFolder own;
        return view && view->tryCopyTo(own.path() / "copy.db") &&
               sqlite3Says(own.path() / "copy.db", "SELECT count(*) FROM measurement") == "3";
    }));
    auto names = left.filesInFolder();
    std::ranges::sort(names);
    EXPECT_EQ(names, (std::vector<std::string>{"log.db", "log.db-wal"}));
    EXPECT_TRUE(place.empty());
}

TEST(LogView, AnUntouchedLogHasNothingNewBesideItAfterwards) {
    const TempLog temp;
    const auto listing = [&] {
        auto names = temp.filesInFolder();
        std::ranges::sort(names);
        return names;
    };
    const auto look = [&] {
        const testing::TempFolder own;
        const auto view = LogView::tryOpenUntouched(temp.file());
        ASSERT_TRUE(view) << view.error().detail;
        ASSERT_TRUE(view->tryCopyTo(own.path() / "copy.db"));
        EXPECT_EQ(sqlite3Says(own.path() / "copy.db", "SELECT count(*) FROM measurement"), "3");
    };
    {
        const auto writer = withRowsInTheJournal(temp, 3);
        const auto open = listing();
        look();
        EXPECT_EQ(listing(), open);
    }
    const auto closed = listing();
    EXPECT_EQ(closed, std::vector<std::string>{"log.db"});
    const TempPlace place;
    look();
    EXPECT_EQ(listing(), closed);
    EXPECT_TRUE(place.empty());
}

TEST(LogView, WhatCannotBeReadIsRefusedForWhatItIsAndLeftAlone) {
    const TempLog missing;
    EXPECT_EQ(look(missing.file()).verdict, Verdict::Missing);
    EXPECT_TRUE(missing.filesInFolder().empty()) << "none is made";

    const TempLog other;
    writeContents(other.file(), "shopping list: shoes\n");
    EXPECT_EQ(look(other.file()).verdict, Verdict::NotOurs);
    EXPECT_EQ(contentsOf(other.file()), "shopping list: shoes\n");

    const TempLog newer;
    newer.open();
    newer.sqlite3("PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)");
    EXPECT_EQ(look(newer.file()).verdict, Verdict::Newer);

    const TempLog damaged;
    {
        auto log = damaged.writing();
        TempLog::write(log, {aTappedMeasurement(1, 60), aSession(2, 9)});
        ASSERT_TRUE(log.truncateWal());
    }
    auto bytes = contentsOf(damaged.file());
    bytes.replace(bytes.size() / 2, 4096, 4096, 'x');
    writeContents(damaged.file(), bytes);
    EXPECT_EQ(look(damaged.file()).verdict, Verdict::Damaged);
    EXPECT_EQ(contentsOf(damaged.file()), bytes);
}

TEST(LogView, AskingPatientlyWaitsForABusyLogAndForNothingElse) {
    int asked = 0;
    const auto busyTwice = [&]() -> log::LogResult<int> {
        return ++asked < 3 ? log::LogResult<int>(
                                 tl::unexpected(log::LogError{log::LogError::Kind::Busy, "locked"}))
                           : log::LogResult<int>(7);
    };
    EXPECT_EQ(log::askPatiently(busyTwice), 7);
    asked = 0;
    const auto full = [&]() -> log::LogResult<int> {
        ++asked;
        return tl::unexpected(log::LogError{log::LogError::Kind::DiskFull, "full"});
    };
    EXPECT_FALSE(log::askPatiently(full));
    EXPECT_EQ(asked, 1);
    asked = 0;
    const auto always = [&]() -> log::LogResult<int> {
        ++asked;
        return tl::unexpected(log::LogError{log::LogError::Kind::Busy, "locked"});
    };
    EXPECT_FALSE(log::askPatiently(always)) << "not for ever";
    EXPECT_GT(asked, 10);
}

}  // namespace stridetick::tests
