// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The log with 20 years of daily runs, ten programmes and a tapped minute a week: its opening, one
// page of weeks, the checkpoints of a running session, a backup and its way back, and the salvage
// once the first page is gone.
#include "core/log/backups.hpp"
#include "core/log/log_file.hpp"
#include "core/log/restore.hpp"
#include "core/log/salvage.hpp"
#include "tests/bench/long_life.hpp"
#include "tests/support/temp_log.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace {

using namespace stridetick;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr int kDays = 20 * 365;
constexpr int kTaps = 77;
constexpr int kPageDays = 12 * 7;
constexpr int kQueries = 200;
constexpr int kCheckpoints = 1'000;

template <class Work>
double milliseconds(Work work) {
    const auto start = Clock::now();
    work();
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// `times` at a share of their order, 0.5 being the median.
double atShare(std::vector<double>& times, double share) {
    std::ranges::sort(times);
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

void figure(const char* name, double value) { std::printf("%s %.3f ms\n", name, value); }

}  // namespace

int main() {
    const tests::TempLog temp;
    {
        auto log = temp.writing();
        auto changes = bench::longLife(kDays, tests::dayNumber(kDays - 1));
        for (int day = 0; day < kDays; day += 7) {
            changes.emplace_back(
                tests::aTappedMeasurement(100'000 + day, kTaps, tests::dayNumber(day)));
        }
        tests::TempLog::write(log, changes);
        static_cast<void>(log.truncateWal());
    }
    bool worked = true;
    figure("openWithCheck",
           milliseconds([&] { worked = temp.open().outcome == log::LogOutcome::Current; }));

    const auto reader = temp.reading();
    std::vector<double> queries;
    for (int i = 0; i < kQueries; ++i) {
        const auto from = tests::dayNumber(i * (kDays - kPageDays) / kQueries).utc;
        queries.push_back(milliseconds([&] {
            const auto page = reader.history({from, from + std::chrono::weeks{12}});
            worked = worked && page && page->sessions.size() == kPageDays;
        }));
    }
    figure("historyQuery", atShare(queries, 0.5));

    auto log = *log::SessionLog::tryOpenForWriting(temp.file());
    std::vector<double> checkpoints;
    auto session = tests::aSession(1, 8, core::SessionState::Running, tests::dayNumber(kDays));
    for (int i = 0; i < kCheckpoints; ++i) {
        session.blocks.back().beats = i;
        const std::vector<log::LogRequest> changes{session};
        checkpoints.push_back(milliseconds([&] { worked = log.write(changes) && worked; }));
    }
    figure("checkpointMedian", atShare(checkpoints, 0.5));
    figure("checkpointP99", atShare(checkpoints, 0.99));

    std::optional<log::Backup> backup;
    figure("dailyBackup", milliseconds([&] {
               const auto made =
                   log::tryBackUp(temp.file(), log::BackupKind::Daily, tests::dayNumber(kDays));
               worked = worked && made;
               backup = made ? std::optional(*made) : std::nullopt;
           }));
    figure("restore", milliseconds([&] {
               worked = worked && backup &&
                        log::tryRestore(temp.file(), backup->file, tests::dayNumber(kDays));
           }));
    const tests::TempLog damaged;
    {
        auto bytes = tests::contentsOf(temp.file());
        bytes.replace(0, log::kPageSize, log::kPageSize, '\0');
        tests::writeContents(damaged.file(), bytes);
    }
    const auto into = damaged.folder() / "salvaged.db";
    std::int64_t sessions = 0;
    figure("salvage", milliseconds([&] {
               const auto counts =
                   log::trySalvage(damaged.file(), into, log::schemaSteps(), tests::dayNumber(0));
               for (const auto& count : counts.value_or(std::vector<log::SalvageCount>{})) {
                   sessions += count.table == "session" ? count.rows : 0;
               }
           }));
    worked = worked && sessions >= kDays;
    return worked ? 0 : 1;
}
