// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/merge.hpp"

#include "core/log/backups.hpp"
#include "core/log/connection.hpp"
#include "core/log/file_moves.hpp"
#include "core/log/log_view.hpp"
#include "core/log/row_merge.hpp"
#include "core/log/schema.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

#include <utility>

namespace stridetick::log {

namespace fs = std::filesystem;

namespace {

/// Carries the error of the backup out of the transaction, which is taken back.
struct NoBackup {
    LogError error;
};

LogResult<void> prepare(const fs::path& from, const fs::path& copy) {
    const auto view = LogView::tryOpenUntouched(from);
    if (!view) {
        const bool damaged = view.error().verdict == LogCheck::Verdict::Damaged;
        return tl::unexpected(LogError{
            damaged ? LogError::Kind::Damaged : LogError::Kind::CannotOpen, view.error().detail});
    }
    return view->tryCopyTo(copy).and_then([&] { return applySteps(copy, schemaSteps()); });
}

LogResult<void> expectCurrent(SQLite::Database& log) {
    if (log.execAndGet("PRAGMA application_id").getInt() == kApplicationId &&
        log.execAndGet("PRAGMA user_version").getInt() == latestVersion(schemaSteps())) {
        return {};
    }
    return tl::unexpected(LogError{LogError::Kind::CannotOpen, "not a log of this version"});
}

LogResult<MergeSummary> mergeCopy(const fs::path& log, const fs::path& copy,
                                  const core::WallTime& now) {
    return guarded([&]() -> LogResult<MergeSummary> {
        Connection theirs(copy, Connection::Access::Read);
        Connection ours(log, Connection::Access::Write);
        ours.database().exec("PRAGMA foreign_keys=OFF");  // see mergeRows()
        // Nothing is written from here to the end, so that the backup is what the log was.
        SQLite::Transaction transaction(ours.database(), SQLite::TransactionBehavior::IMMEDIATE);
        if (auto current = expectCurrent(ours.database()); !current) {
            return tl::unexpected(current.error());
        }
        std::optional<Backup> kept;
        try {
            auto summary = mergeRows(ours.database(), theirs.database(), [&] {
                auto backup = tryBackUp(log, BackupKind::BeforeMerge, now);
                if (!backup) {
                    throw NoBackup{backup.error()};
                }
                kept = *std::move(backup);
            });
            transaction.commit();
            summary.backup = std::move(kept);
            return summary;
        } catch (const NoBackup& failure) {
            return tl::unexpected(failure.error);
        } catch (...) {
            if (kept) {
                discard(kept->file);
            }
            throw;
        }
    });
}

}  // namespace

LogResult<MergeSummary> tryMerge(const fs::path& log, const fs::path& from,
                                 const core::WallTime& now) {
    if (FileIdentity::of(log) && FileIdentity::of(log) == FileIdentity::of(from)) {
        return MergeSummary{};  // with itself
    }
    const auto copy = scratchName(log);
    auto merged = prepare(from, copy).and_then([&] { return mergeCopy(log, copy, now); });
    discard(copy);
    return merged;
}

}  // namespace stridetick::log
