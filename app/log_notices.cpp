// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log_notices.hpp"

#include <QStringList>

#include "app/format.hpp"
#include "app/key_map.hpp"
#include "app/log_words.hpp"
#include "app/translated.hpp"

namespace stridetick::app {

namespace {

STRIDETICK_TR_FUNCTIONS(LogNotices)

QString name(const std::optional<std::filesystem::path>& path) {
    return path ? QString::fromStdString(path->string()) : QString();
}

QString damageNotice(const log::LogOpening& opening, const core::WallTime& now) {
    const QString saved = logwords::salvaged(opening.salvaged);
    const QString rest =
        opening.newestBackup
            ? tr("The backup of %1 may hold the rest: %2 shows what is in it and can restore it.")
                  .arg(format::moment({opening.newestBackup->at, now.offset}),
                       withKey(tr("Log and backups"), KeyAction::Log))
            : tr("There is no backup that could hold the rest.");
    return tr("Your log was damaged. %1 The damaged file was put aside on %2 and is kept beside it "
              "as %3. %4")
        .arg(saved.isEmpty() ? tr("Nothing in it could be read.")
                             : tr("Read from it and in a new log: %1.").arg(saved),
             format::moment(now),
             opening.movedTo ? QString::fromStdString(opening.movedTo->filename().string())
                             : QString(),
             rest);
}

QString outcomeNotice(const log::LogOpening& opening, const core::WallTime& now) {
    const QString unsaved = tr("Nothing that you do until you close Stridetick will be kept.");
    switch (opening.outcome) {
        case log::LogOutcome::Current:
            return {};
        case log::LogOutcome::Created:
            return opening.newestBackup
                       ? tr("Your log was not where it should be, and an empty one was begun. The "
                            "backup of %1 is there: %2 shows what is in it and can restore it.")
                             .arg(format::moment({opening.newestBackup->at, now.offset}),
                                  withKey(tr("Log and backups"), KeyAction::Log))
                       : QString();
        case log::LogOutcome::Migrated:
            return tr("Your log was brought up to date. The old one is kept as %1.")
                .arg(name(opening.backup));
        case log::LogOutcome::NewerThanProgram:
            return tr("Your log was written by a newer Stridetick and was left untouched. %1 "
                      "Install the newer version to go on with it.")
                .arg(unsaved);
        case log::LogOutcome::NotOurs:
            return tr("The log file belongs to another program and was left untouched. %1 Start "
                      "with another file: stridetick --log FILE.")
                .arg(unsaved);
        case log::LogOutcome::ReadOnly:
            return tr("Your log cannot be written: the file or its folder is read-only. You see a "
                      "copy. %1 Make it writable and start again.")
                .arg(unsaved);
        case log::LogOutcome::Salvaged:
            return damageNotice(opening, now);
        case log::LogOutcome::Failed:
            return tr("Your log could not be opened (%1). It is tried again all the time, and what "
                      "you do meanwhile is kept in memory and written then. Close other programs "
                      "that use the file, check the folder and the space on the disk, and leave "
                      "the window open.")
                .arg(QString::fromStdString(opening.detail));
    }
    return {};
}

}  // namespace

QString noticeFor(const log::LogOpening& opening, const core::WallTime& now) {
    QStringList sentences;
    if (const QString outcome = outcomeNotice(opening, now); !outcome.isEmpty()) {
        sentences.append(outcome);
    }
    if (!opening.recoveredSessions.empty()) {
        sentences.append(tr("A run that was cut short was recovered: find it under Review."));
    }
    return sentences.join(QLatin1Char(' '));
}

QString noticeForTrouble(const QString& reason) {
    return reason.isEmpty()
               ? QString()
               : tr("The log cannot be written just now (%1). Everything is kept in memory and "
                    "tried again; free some space or check the folder, and leave the window open.")
                     .arg(reason);
}

QString noticeForRefused(const QString& reason) {
    return tr("An entry could not be written and is not kept (%1). The others are; please report "
              "this with what you did before.")
        .arg(reason);
}

QString noticeForRescued(const std::filesystem::path& keptAs, const std::filesystem::path& log,
                         const core::WallTime& now) {
    return keptAs == log
               ? tr("The log file was removed while it was in use. It was written anew on %1, with "
                    "all that it held. Backups that were removed with it are gone; a new one is "
                    "being made.")
                     .arg(format::moment(now))
               : tr("Another file was put in the place of the log. What the log held until %1 is "
                    "kept as %2; from now on the new file is written.")
                     .arg(format::moment(now), name(keptAs));
}

QString noticeForUnreadable(const QString& reason) {
    return reason.isEmpty()
               ? QString()
               : tr("The log cannot be read just now (%1). What you see is incomplete; nothing was "
                    "deleted. Close other programs that use the file, or start again.")
                     .arg(reason);
}

}  // namespace stridetick::app
