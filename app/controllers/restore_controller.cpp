// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/restore_controller.hpp"

#include <QFileInfo>

#include "app/format.hpp"
#include "app/key_map.hpp"
#include "app/log_service.hpp"
#include "app/path_text.hpp"

#include <utility>

namespace stridetick::app {

namespace {

namespace fs = std::filesystem;

QString changeInWords(const log::LogDifference& difference) {
    QStringList change;
    if (difference.gone.all() > 0) {
        change.append(
            RestoreController::tr("Not in this backup, and gone from the log: %1, since %2.")
                .arg(logwords::counted(difference.gone), format::moment(*difference.goneSince)));
    }
    if (difference.back.all() > 0) {
        change.append(RestoreController::tr("Not in the log now, and back in it: %1.")
                          .arg(logwords::counted(difference.back)));
    }
    if (difference.changed > 0) {
        change.append(
            RestoreController::tr("%n entries that you changed since would be as they were before.",
                                  nullptr, static_cast<int>(difference.changed)));
    }
    if (change.isEmpty()) {
        change.append(RestoreController::tr("The log holds the very same entries now."));
    }
    return change.join(QLatin1Char(' '));
}

}  // namespace

RestoreController::RestoreController(LogReplacement parts, QObject* parent)
    : QObject(parent), parts_(std::move(parts)) {
    connect(&parts_.log, &LogService::restored, this, &RestoreController::onRestored);
    connect(&parts_.log, &LogService::restoreFailed, this, [this](const QString& reason) {
        doing_ = Doing::Nothing;
        preview_.reset();
        say(tr("Nothing was restored (%1): your log is as it was. Check the space on the disk and "
               "the folder, then try again.")
                .arg(reason),
            true);
    });
    for (const auto signal : {&LogService::opened, &LogService::changed,
                              &LogService::replacingBegun, &LogService::replacingEnded}) {
        connect(&parts_.log, signal, this, &RestoreController::changed);
    }
    connect(&parts_.log, &LogService::troubled, this, &RestoreController::changed);
    // What was found out about the log is true no more.
    connect(&parts_.log, &LogService::replaced, this, &RestoreController::keepTheLog);
}

QString RestoreController::whyNot() const { return whyNotReplaced(parts_); }

void RestoreController::say(const QString& message, bool failed) {
    message_ = message;
    failed_ = failed;
    emit changed();
}

void RestoreController::look(const log::Backup& backup) {
    look(backup.file, tr("Restore the backup of %1?")
                          .arg(format::moment({backup.at, parts_.clock.wallNow().offset})));
}

void RestoreController::look(const QString& file) {
    const fs::path path = file.toStdString();
    if (isOpenLog(parts_.log, path)) {
        return say(tr("This file is the log itself. Choose a backup."), true);
    }
    look(path, tr("Restore %1?").arg(QFileInfo(file).fileName()));
}

void RestoreController::look(const fs::path& file, const QString& title) {
    if (doing_ == Doing::Restoring) {
        return;
    }
    if (const QString why = whyNot(); !why.isEmpty()) {
        return say(why, true);
    }
    wanted_ = file;
    preview_.reset();
    doing_ = Doing::Looking;
    say(tr("Reading the backup …"));
    reading_.run([this, log = parts_.log.file(), file, title]() -> Background::Finish {
        return [this, title, look = lookInto(log, file)] { show(look, title); };
    });
}

RestoreController::Look RestoreController::lookInto(const fs::path& log, const fs::path& backup) {
    Look look{.log = log::checkLog(log), .backup = log::checkLog(backup), .difference = {}};
    if (look.backup.verdict == log::LogCheck::Verdict::Sound) {
        look.difference = log::tryCompare(log, backup);
    }
    return look;
}

void RestoreController::show(const Look& look, const QString& title) {
    if (doing_ != Doing::Looking) {
        return;  // the runner thinks otherwise by now
    }
    doing_ = Doing::Nothing;
    if (const QString why = logwords::whyNotRestored(look.backup); !why.isEmpty()) {
        return say(why, true);
    }
    if (!look.difference) {
        return say(tr("The backup cannot be compared with the log just now (%1). Try again.")
                       .arg(QString::fromStdString(look.difference.error().detail)),
                   true);
    }
    preview_ = Preview{
        .title = title,
        .now = logwords::inColumns(look.log.contents),
        .then = logwords::inColumns(look.backup.contents),
        .change = changeInWords(*look.difference),
        .loses = look.difference->gone.all() + look.difference->changed > 0,
        .kept = tr("What the log holds now is kept first, as the backup %1, and can be restored in "
                   "the same way.")
                    .arg(text(parts_.log.file().stem()) + QStringLiteral(".before-restore-…") +
                         text(parts_.log.file().extension()))};
    say({});
}

void RestoreController::restore() {
    if (!preview_ || doing_ != Doing::Nothing) {
        return;
    }
    if (const QString why = whyNot(); !why.isEmpty()) {
        return say(why, true);
    }
    doing_ = Doing::Restoring;
    say(tr("Restoring …"));
    parts_.log.restore(wanted_);
}

void RestoreController::keepTheLog() {
    if (doing_ == Doing::Restoring) {
        return;  // it is under way
    }
    doing_ = Doing::Nothing;
    preview_.reset();
    say({});
}

void RestoreController::onRestored(const log::Backup& kept) {
    doing_ = Doing::Nothing;
    preview_.reset();
    say(tr("Restored. What the log held before is kept as %1.").arg(text(kept.file.filename())));
    emit notice("log-restored",
                tr("Your log is what %1 held. What it held before is kept in the folder of the "
                   "backups as %2; %3 can restore it in the same way.")
                    .arg(text(wanted_.filename()), text(kept.file.filename()),
                         withKey(tr("Log and backups"), KeyAction::Log)));
}

}  // namespace stridetick::app
