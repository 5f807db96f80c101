// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log_writer.hpp"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace stridetick::tests {

inline constexpr std::chrono::seconds kPatience{20};

/// What a log writer told, in order.
class Told {
 public:
    log::LogWriter::Callbacks callbacks() {
        return {.onOpened = [this](const log::LogOpening& o) { note([&] { opening = o; }); },
                .onCommitted = [this](log::Ticket t) { note([&] { committed.push_back(t); }); },
                .onTrouble =
                    [this](const std::optional<std::string>& reason) {
                        note([&] { troubles.push_back(reason); });
                    },
                .onRejected = [this](log::Ticket t,
                                     const std::string&) { note([&] { rejected.push_back(t); }); },
                .onRescued =
                    [this](const std::filesystem::path& keptAs) {
                        note([&] { rescued.push_back(keptAs); });
                    },
                .onBackup =
                    [this](log::BackupKind kind, const log::LogResult<log::Backup>& backup) {
                        note([&] { backups.emplace_back(kind, backup); });
                    },
                .onRestored =
                    [this](const log::LogResult<log::Backup>& kept) {
                        note([&] { restored.push_back(kept); });
                    },
                .onMerged =
                    [this](const log::LogResult<log::MergeSummary>& summary) {
                        note([&] { merged.push_back(summary); });
                    }};
    }
    template <class Condition>
    bool waitFor(Condition condition, std::chrono::seconds patience = kPatience) {
        std::unique_lock lock(mutex_);
        return changed_.wait_for(lock, patience, condition);
    }

    std::optional<log::LogOpening> opening;
    std::vector<log::Ticket> committed;
    std::vector<std::optional<std::string>> troubles;
    std::vector<log::Ticket> rejected;
    std::vector<std::filesystem::path> rescued;
    std::vector<std::pair<log::BackupKind, log::LogResult<log::Backup>>> backups;
    std::vector<log::LogResult<log::Backup>> restored;
    std::vector<log::LogResult<log::MergeSummary>> merged;

 private:
    template <class Change>
    void note(Change change) {
        const std::scoped_lock lock(mutex_);
        change();
        changed_.notify_all();
    }
    std::mutex mutex_;
    std::condition_variable changed_;
};

}  // namespace stridetick::tests
