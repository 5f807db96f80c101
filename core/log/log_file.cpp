// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/log_file.hpp"

#include "core/log/backups.hpp"
#include "core/log/damaged_log.hpp"
#include "core/log/examination.hpp"
#include "core/log/file_moves.hpp"
#include "core/log/log_header.hpp"
#include "core/log/orphan_recovery.hpp"

namespace stridetick::log {

namespace fs = std::filesystem;

namespace {

/// A log with a runner and nothing else, made under another name and given its own when whole.
LogResult<void> createLog(const fs::path& file, SchemaSteps steps, const core::WallTime& now,
                          Existing existing) {
    const auto scratch = scratchName(file);
    auto made =
        createEmptyLog(scratch, steps).and_then([&] { return addMissingRunner(scratch, now); });
    if (made) {
        if (const auto failure = putInPlace(scratch, file, existing)) {
            made = tl::unexpected(LogError{LogError::Kind::Other, failure.message()});
        }
    }
    if (!made) {
        discard(scratch);
    }
    return made;
}

/// Leaves the log as it was where it fails, and no backup of what is still there.
LogResult<fs::path> migrate(const fs::path& file, SchemaSteps steps, const core::WallTime& now) {
    const auto backup = tryBackUp(file, BackupKind::BeforeMigration, now);
    if (!backup) {
        return tl::unexpected(backup.error());
    }
    return applySteps(file, steps).map([&] { return backup->file; }).map_error([&](LogError error) {
        discard(backup->file);
        return error;
    });
}

class Opener {
 public:
    Opener(SchemaSteps steps, core::WallTime now) : steps_(steps), now_(now) {}

    LogOpening open(const fs::path& file) const {
        if (const auto failure = makeFolders(file.parent_path())) {
            return failed(file, failure.message());
        }
        undoInterruptedReplacement(file);
        discardAbandonedOf({file});
        const auto header = readLogHeader(file);
        switch (header.kind) {
            case LogHeader::Kind::NotOurs:
                return unsaved(LogOutcome::NotOurs, header.detail);
            case LogHeader::Kind::Unreadable:
                return failed(file, header.detail);
            default:
                break;
        }
        if (header.version > latestVersion(steps_)) {
            return unsaved(LogOutcome::NewerThanProgram,
                           "schema " + std::to_string(header.version));
        }
        return isWritable(file) ? openWritable(file, header) : openPrivateCopy(file, header);
    }

    /// Not for now; to be tried again.
    static LogOpening failed(const fs::path& file, const std::string& detail) {
        LogOpening opening;
        opening.path = file;
        opening.detail = detail;
        return opening;
    }

    /// A private log in which everything but keeping works.
    LogOpening unsaved(LogOutcome why, const std::string& detail) const {
        LogOpening opening;
        opening.outcome = why;
        opening.detail = detail;
        const auto folder = makePrivateFolder();
        if (!folder) {
            opening.detail += "; no temporary folder either";
            return opening;
        }
        const auto file = *folder / "unsaved.db";
        if (auto made = createLog(file, steps_, now_, Existing::Keep); !made) {
            opening.detail += "; no temporary log either: " + made.error().detail;
            removePrivateFolder(*folder);
            return opening;
        }
        opening.path = file;
        return opening;
    }

 private:
    static LogOpening kept(LogOutcome outcome, const fs::path& file) {
        LogOpening opening;
        opening.outcome = outcome;
        opening.path = file;
        opening.persistent = true;
        return opening;
    }

    LogOpening openWritable(const fs::path& file, const LogHeader& header) const {
        LogOpening opening;
        switch (header.kind) {
            case LogHeader::Kind::Missing:
                opening = create(file, Existing::Keep);
                break;
            case LogHeader::Kind::Empty:
                opening = create(file, Existing::Replace);
                break;
            case LogHeader::Kind::DamagedLog:
                opening = salvage(file, Companions(file), header.detail);
                break;
            default:
                opening = openExisting(file);
                break;
        }
        if (!opening.persistent) {
            return opening;
        }
        auto recovered = recoverOrphans(file);
        if (recovered) {
            opening.recoveredSessions = std::move(*recovered);
        } else if (recovered.error().kind == LogError::Kind::DiskFull) {
            opening.detail = recovered.error().detail;  // the next start will find them
        } else {
            return failed(file, recovered.error().detail);
        }
        return opening;
    }

    LogOpening create(const fs::path& file, Existing existing) const {
        if (auto made = createLog(file, steps_, now_, existing); !made) {
            // Another window may have made it in between.
            return FileIdentity::of(file) && readLogHeader(file).kind == LogHeader::Kind::Log
                       ? openExisting(file)
                       : failed(file, made.error().detail);
        }
        auto opening = kept(LogOutcome::Created, file);
        opening.newestBackup = keepNewestSoundBackup(file);
        return opening;
    }

    LogOpening openExisting(const fs::path& file) const {
        const Companions companions(file);
        const auto found = examine(file, steps_);
        switch (found.health) {
            case Examination::Health::Sound:
                break;
            case Examination::Health::Newer:
                return unsaved(LogOutcome::NewerThanProgram, found.detail);
            case Examination::Health::Damaged:
                return salvage(file, companions, found.detail);
            case Examination::Health::Unavailable:
                return failed(file, found.detail);
        }
        if (found.version == latestVersion(steps_)) {
            return kept(LogOutcome::Current, file);
        }
        auto backup = migrate(file, steps_, now_);
        if (!backup) {
            return failed(file, backup.error().detail);
        }
        auto opening = kept(LogOutcome::Migrated, file);
        opening.backup = std::move(*backup);
        return opening;
    }

    LogOpening salvage(const fs::path& file, const Companions& companions,
                       const std::string& damage) const {
        auto replaced = replaceDamaged(file, companions, steps_, now_);
        if (!replaced) {
            return failed(file, damage + "; salvaging failed: " + replaced.error().detail);
        }
        auto opening = kept(LogOutcome::Salvaged, file);
        opening.movedTo = std::move(replaced->movedTo);
        opening.salvaged = std::move(replaced->salvaged);
        opening.newestBackup = keepNewestSoundBackup(file);
        opening.detail = damage;
        return opening;
    }

    /// SQLite cannot open a log with a journal where nothing may be written.
    LogOpening openPrivateCopy(const fs::path& file, const LogHeader& header) const {
        const auto folder = makePrivateFolder();
        if (!folder) {
            return unsaved(LogOutcome::ReadOnly, "");
        }
        const auto copy = *folder / "copy.db";
        if (header.kind != LogHeader::Kind::Missing) {
            if (const auto failure = copyWithJournal(file, copy)) {
                removePrivateFolder(*folder);
                return failed(file, failure.message());
            }
        }
        auto opening = openWritable(copy, header);
        if (opening.path != copy) {
            removePrivateFolder(*folder);
            return opening;  // as unusable as the file itself
        }
        opening.outcome = LogOutcome::ReadOnly;
        opening.persistent = false;
        opening.movedTo.reset();
        opening.backup.reset();
        return opening;
    }

    SchemaSteps steps_;
    core::WallTime now_;
};

}  // namespace

LogOpening openLogFile(const fs::path& file, const core::Clock& clock) {
    return openLogFile(file, clock, schemaSteps());
}

LogOpening openLogFile(const fs::path& file, const core::Clock& clock, SchemaSteps steps) {
    const Opener opener(steps, clock.wallNow());
    try {
        return opener.open(fs::weakly_canonical(fs::absolute(file)));
    } catch (const std::exception& e) {
        return Opener::failed(file, e.what());
    }
}

}  // namespace stridetick::log
