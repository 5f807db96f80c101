// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/restore.hpp"

#include "core/log/backups.hpp"
#include "core/log/connection.hpp"
#include "core/log/database_copy.hpp"
#include "core/log/file_moves.hpp"
#include "core/log/log_check.hpp"
#include "core/log/orphan_recovery.hpp"
#include "core/log/schema.hpp"

#include <SQLiteCpp/Database.h>

namespace stridetick::log {

namespace fs = std::filesystem;

namespace {

LogResult<void> checkBackup(const fs::path& backup) {
    auto check = checkLog(backup);
    switch (check.verdict) {
        case LogCheck::Verdict::Sound:
            return {};
        case LogCheck::Verdict::Damaged:
            return tl::unexpected(LogError{LogError::Kind::Damaged, check.detail});
        default:
            return tl::unexpected(LogError{LogError::Kind::CannotOpen, check.detail});
    }
}

/// A copy of the backup, as a log of this program that nobody is writing.
LogResult<void> prepare(const fs::path& backup, const fs::path& copy) {
    return tryCopyLog(backup, copy)
        .and_then([&] { return applySteps(copy, schemaSteps()); })
        .and_then([&] { return recoverAll(copy); })
        .map([](const auto&) {});
}

}  // namespace

LogResult<Backup> tryRestore(const fs::path& log, const fs::path& backup,
                             const core::WallTime& now) {
    const auto copy = scratchName(log);
    auto kept = checkBackup(backup)
                    .and_then([&] { return prepare(backup, copy); })
                    // Last, so that nothing is written in between.
                    .and_then([&] { return tryBackUp(log, BackupKind::BeforeRestore, now); });
    if (kept) {
        const auto replaced = guarded([&]() -> LogResult<void> {
            Connection from(copy, Connection::Access::Read);
            Connection to(log, Connection::Access::Write);
            copyPages(from.database(), to.database());
            return {};
        });
        if (!replaced) {
            discard(kept->file);
            kept = tl::unexpected(replaced.error());
        }
    }
    discard(copy);
    return kept;
}

}  // namespace stridetick::log
