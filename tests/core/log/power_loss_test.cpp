// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The power goes at each moment at which the log waits for the disk, and the disk holds any part of
// what was not synced: nothing acknowledged is lost, and the log opens as sound.
#include "core/log/backups.hpp"
#include "core/log/file_moves.hpp"
#include "core/log/log_file.hpp"
#include "core/log/schema.hpp"
#include "core/log/session_log.hpp"
#include "tests/core/log/disk_record.hpp"
#include "tests/core/log/expected_log.hpp"
#include "tests/core/log/recording_vfs.hpp"
#include "tests/core/log/scripted_run.hpp"
#include "tests/support/mounted_disk.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <iostream>
#include <random>

namespace stridetick::tests {

namespace fs = std::filesystem;
using log::LogOutcome;
using Lines = std::vector<std::string>;

namespace {

constexpr const char* kLog = "home/data/log.db";
constexpr const char* kCopy = "home/copy.db";
constexpr std::array kChances{0.0, 1.0, 0.5, 0.5, 0.1, 0.9};  ///< one try of each moment each

/// What the log must hold after so many writes.
using History = std::vector<Lines>;

log::SessionLog opened(const fs::path& file) {
    const FakeClock clock;
    log::openLogFile(file, clock);
    auto log = log::SessionLog::tryOpenForWriting(file);
    return log ? std::move(*log) : throw std::runtime_error(log.error().detail);
}

/// Plays the script until `writes` are acknowledged.
class Play {
 public:
    explicit Play(DiskRecord* record) : record_(record) { history_.push_back({}); }

    void write(log::SessionLog& log, int writes) {
        while (writes > 0) {
            const auto step = script_.next();
            if (step.changes.empty()) {
                continue;
            }
            TempLog::write(log, step.changes);
            expected_.apply(step.changes);
            history_.push_back(expected_.lines());
            acknowledge();
            --writes;
            if (wasRunning_ && !step.running) {
                EXPECT_TRUE(log.truncateWal());
            }
            wasRunning_ = step.running;
        }
    }
    void acknowledge() {
        if (record_ != nullptr) {
            record_->acknowledged(written());
        }
    }
    int written() const { return static_cast<int>(history_.size()) - 1; }
    const History& history() const { return history_; }

 private:
    DiskRecord* record_;
    ScriptedRun script_{1};
    ExpectedLog expected_;
    bool wasRunning_ = false;
    History history_;
};

struct Tries {
    int moments = 0;
    int disks = 0;
    int losses = 0;
    std::string firstLoss;
};

/// `problemOf` looks at a disk: the log's folder, what was acknowledged.
template <class ProblemOf>
Tries cutThePower(const DiskRecord& record, ProblemOf problemOf) {
    const unsigned seed = std::random_device{}();
    std::mt19937 random(seed);
    // What is looked at is not to wait for a real disk.
    const testing::MountedDisk memory(64'000);
    const testing::TempFolder other;
    const auto disk = (memory.problem().empty() ? memory.path() : other.path()) / "disk";
    Tries tries;
    for (const auto moment : record.moments()) {
        ++tries.moments;
        for (const double kept : kChances) {
            ++tries.disks;
            fs::remove_all(disk);
            fs::create_directory(disk);
            record.rebuild(moment, disk, kept, random);
            const auto problem = problemOf(disk, record.acknowledgedBefore(moment));
            if (!problem.empty() && tries.losses++ == 0) {
                tries.firstLoss = "event " + std::to_string(moment) + ", " + std::to_string(kept) +
                                  " kept: " + problem;
            }
        }
    }
    std::cout << "seed " << seed << ": " << tries.moments << " moments, " << tries.disks
              << " disks, " << tries.losses << " losses\n";
    return tries;
}

/// Empty if the log opens as sound with all that was acknowledged, or with the write after it.
std::string problemOfRun(const fs::path& disk, int acknowledged, const History& history) {
    const FakeClock clock;
    const auto opening = log::openLogFile(disk / kLog, clock);
    const bool whole =
        opening.persistent && (opening.outcome == LogOutcome::Current ||
                               (opening.outcome == LogOutcome::Created && acknowledged == 0));
    if (!whole) {
        log::removePrivateFolder(opening.path.parent_path());
        return "outcome " + std::to_string(static_cast<int>(opening.outcome)) + " " +
               opening.detail + " after " + std::to_string(acknowledged) + " writes";
    }
    const auto from = history.begin() + acknowledged;
    const auto to = from + std::min<std::ptrdiff_t>(2, history.end() - from);
    const auto found = soundLinesOf(disk / kLog);
    return std::find(from, to, found) != to
               ? ""
               : "not as after " + std::to_string(acknowledged) +
                     " writes: " + std::to_string(found.size()) + " entries";
}

Tries tryRun(RecordingVfs::Syncs syncs) {
    const testing::TempFolder folder;
    DiskRecord record(folder.path());
    const RecordingVfs vfs(syncs);
    Play play(&record);
    int writesInCopy = 0;
    {
        auto log = opened(folder.path() / kLog);
        play.write(log, 5);
        EXPECT_TRUE(log.copyTo(folder.path() / kCopy));
        writesInCopy = play.written();
        play.acknowledge();
        play.write(log, 20);
    }
    {
        auto log = opened(folder.path() / kLog);
        play.write(log, 5);
        EXPECT_TRUE(log.truncateWal());
        play.write(log, 3);
    }
    const History& history = play.history();
    return cutThePower(record, [&](const fs::path& disk, int acknowledged) -> std::string {
        try {
            // The next write was acknowledged after the copy.
            if (acknowledged > writesInCopy || fs::exists(disk / kCopy)) {
                const auto at = static_cast<std::size_t>(writesInCopy);
                if (soundLinesOf(disk / kCopy) != history.at(at)) {
                    return "the copy is not whole";
                }
            }
            return problemOfRun(disk, acknowledged, history);
        } catch (const std::exception& e) {
            return e.what();
        }
    });
}

}  // namespace

TEST(PowerLoss, LosesNothingThatWasAcknowledged) {
    const auto tries = tryRun(RecordingVfs::Syncs::Done);
    EXPECT_EQ(tries.losses, 0) << tries.firstLoss;
    EXPECT_GT(tries.moments, 50);
}

TEST(PowerLoss, LosesSomethingOnADiskThatOnlySaysThatItSyncs) {
    const auto tries = tryRun(RecordingVfs::Syncs::Ignored);
    EXPECT_GT(tries.losses, 20) << "else the test above proves nothing";
    std::cout << "the first: " << tries.firstLoss << '\n';
}

TEST(PowerLoss, AMigrationIsDoneOrNotAndItsBackupIsWhole) {
    const testing::TempFolder folder;
    const auto file = folder.path() / kLog;
    fs::create_directories(file.parent_path());
    Lines before;
    {
        const TempLog older;
        auto log = opened(older.file());
        Play play(nullptr);
        play.write(log, 25);
        before = play.history().back();
        // With its journal, as a program that was killed leaves it.
        fs::copy_file(older.file(), file);
        fs::copy_file(log::walOf(older.file()), log::walOf(file));
        ASSERT_GT(fs::file_size(log::walOf(file)), 0U);
    }
    std::vector<log::SchemaStep> steps(log::schemaSteps().begin(), log::schemaSteps().end());
    const int next = log::latestVersion(steps) + 1;
    steps.push_back({next,
                     "a table rebuilt, and a new one",
                     {"CREATE TABLE plan (id INTEGER PRIMARY KEY, week INTEGER) STRICT",
                      "INSERT INTO plan SELECT id, at_utc_ms FROM measurement",
                      "ALTER TABLE notice_seen ADD COLUMN again INTEGER"}});
    const FakeClock clock;
    DiskRecord record(folder.path());
    const RecordingVfs vfs;
    ASSERT_EQ(log::openLogFile(file, clock, steps).outcome, LogOutcome::Migrated);
    record.acknowledged(1);
    const auto tries = cutThePower(record, [&](const fs::path& disk, int done) -> std::string {
        try {
            const auto backups = log::listBackups(disk / kLog);
            for (const auto& backup : backups) {
                if (soundLinesOf(backup.file) != before) {
                    return "a backup is not whole";
                }
            }
            const auto opening = log::openLogFile(disk / kLog, clock, steps);
            const bool migrated = opening.outcome == LogOutcome::Current;
            if (!migrated && (opening.outcome != LogOutcome::Migrated || done == 1)) {
                return "outcome " + std::to_string(static_cast<int>(opening.outcome)) + " " +
                       opening.detail;
            }
            if (migrated && backups.empty()) {
                return "migrated without a backup";
            }
            return soundLinesOf(disk / kLog) == before ? "" : "rows are not as they were";
        } catch (const std::exception& e) {
            return e.what();
        }
    });
    EXPECT_EQ(tries.losses, 0) << tries.firstLoss;
    EXPECT_GT(tries.moments, 8);
}

}  // namespace stridetick::tests
