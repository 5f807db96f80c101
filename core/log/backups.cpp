// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/backups.hpp"

#include "core/log/backup_retention.hpp"
#include "core/log/connection.hpp"
#include "core/log/database_copy.hpp"
#include "core/log/file_moves.hpp"
#include "core/log/log_check.hpp"
#include "core/log/schema.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <tuple>

namespace stridetick::log {

namespace fs = std::filesystem;

namespace {

constexpr const char* kFolder = "backups";
constexpr std::array kWords{std::pair{BackupKind::Daily, "daily"},
                            std::pair{BackupKind::OnDemand, "asked"},
                            std::pair{BackupKind::BeforeMigration, "before-update"},
                            std::pair{BackupKind::BeforeRestore, "before-restore"},
                            std::pair{BackupKind::BeforeMerge, "before-merge"},
                            std::pair{BackupKind::BeforeLoss, "before-loss"}};

const char* wordOf(BackupKind kind) {
    return std::ranges::find(kWords, kind, [](const auto& known) { return known.first; })->second;
}

/// The moment in a text that begins with `20260301T071500Z`.
std::optional<std::chrono::sys_seconds> momentIn(const std::string& text) {
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    if (std::sscanf(text.c_str(), "%4d%2u%2uT%2d%2d%2dZ", &year, &month, &day, &hour, &minute,
                    &second) != 6) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{month},
                                           std::chrono::day{day}};
    if (!date.ok()) {
        return std::nullopt;
    }
    return std::chrono::sys_days{date} + std::chrono::hours{hour} + std::chrono::minutes{minute} +
           std::chrono::seconds{second};
}

/// What siblingName() made of `log` and a word, taken apart again.
std::optional<Backup> asBackup(const fs::path& file, const fs::path& log) {
    const auto name = file.filename().string();
    for (const auto& [kind, word] : kWords) {
        const auto start = log.stem().string() + "." + word + "-";
        if (!name.starts_with(start) || file.extension() != log.extension()) {
            continue;
        }
        if (const auto moment = momentIn(name.substr(start.size()))) {
            std::error_code failure;
            const auto bytes = fs::file_size(file, failure);
            return Backup{file, kind, *moment, failure ? 0 : bytes};
        }
    }
    return std::nullopt;
}

/// Never `made`: a clock that was set back may call it old.
void removeOutdated(const fs::path& log, const fs::path& made, std::chrono::minutes offset) {
    std::vector<std::chrono::sys_time<std::chrono::milliseconds>> daily;
    const auto backups = listBackups(log);
    for (const auto& backup : backups) {
        if (backup.kind == BackupKind::Daily) {
            daily.push_back(backup.at);
        }
    }
    const auto dropped = backupsToDrop(std::move(daily), offset);
    for (const auto& backup : backups) {
        if (backup.kind == BackupKind::Daily && backup.file != made &&
            std::ranges::count(dropped, backup.at) > 0) {
            discard(backup.file);
        }
    }
}

}  // namespace

fs::path backupFolderOf(const fs::path& log) { return log.parent_path() / kFolder; }

std::vector<Backup> listBackups(const fs::path& log) {
    std::vector<Backup> found;
    std::error_code failure;
    for (fs::directory_iterator entry(backupFolderOf(log), failure), end; !failure && entry != end;
         entry.increment(failure)) {
        if (auto backup = asBackup(entry->path(), log)) {
            found.push_back(std::move(*backup));
        }
    }
    // Of one second the longer name is the later one: it has a number.
    const auto age = [](const Backup& backup) {
        return std::tuple(backup.at, backup.file.native().size(), backup.file);
    };
    std::ranges::sort(found, std::greater{}, age);
    return found;
}

std::optional<Backup> keepNewestSoundBackup(const fs::path& log) {
    const auto backups = listBackups(log);
    const auto sound = std::ranges::find_if(backups, [](const Backup& backup) {
        return checkLog(backup.file).verdict == LogCheck::Verdict::Sound;
    });
    if (sound == backups.end()) {
        return std::nullopt;
    }
    Backup kept = *sound;
    if (kept.kind == BackupKind::Daily) {
        const auto file =
            siblingName(kept.file.parent_path() / log.filename(), wordOf(BackupKind::BeforeLoss),
                        {kept.at, std::chrono::minutes{0}});
        if (!putInPlace(kept.file, file, Existing::Keep)) {
            kept.file = file;
            kept.kind = BackupKind::BeforeLoss;
        }
    }
    return kept;
}

LogResult<void> tryCopyLog(const fs::path& log, const fs::path& to) {
    return guarded([&]() -> LogResult<void> {
        Connection connection(log, Connection::Access::Read);
        copyDatabase(connection.database(), to);
        return {};
    });
}

LogResult<Backup> tryBackUp(const fs::path& log, BackupKind kind, const core::WallTime& now) {
    const auto folder = backupFolderOf(log);
    if (const auto failure = makeFolders(folder)) {
        return tl::unexpected(
            LogError{LogError::Kind::CannotOpen, folder.string() + ": " + failure.message()});
    }
    discardAbandoned(folder);
    auto file = siblingName(folder / log.filename(), wordOf(kind), now);
    auto copied = tryCopyLog(log, file);
    while (!copied && FileIdentity::of(file)) {  // another process took the name meanwhile
        file = siblingName(folder / log.filename(), wordOf(kind), now);
        copied = tryCopyLog(log, file);
    }
    if (!copied) {
        return tl::unexpected(copied.error());
    }
    if (kind == BackupKind::Daily) {
        removeOutdated(log, file, now.offset);
    }
    if (auto backup = asBackup(file, log)) {
        return *std::move(backup);
    }
    return tl::unexpected(LogError{LogError::Kind::Other, "the name of the backup is not its own"});
}

}  // namespace stridetick::log
