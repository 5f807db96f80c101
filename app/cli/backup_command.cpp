// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backup_command.hpp"

#include <QJsonArray>
#include <QTextStream>

#include "app/cli/exit_codes.hpp"
#include "app/cli/interruption.hpp"
#include "app/format.hpp"
#include "app/options.hpp"
#include "app/platform/system_clock.hpp"
#include "app/translated.hpp"
#include "core/log/backups.hpp"
#include "core/log/file_moves.hpp"
#include "core/log/log_view.hpp"

#include <csignal>

namespace stridetick::app::cli {

namespace {

namespace fs = std::filesystem;

STRIDETICK_TR_FUNCTIONS(Commands)

void prepare(QCommandLineParser& parser) {
    parser.setApplicationDescription(
        tr("Writes a backup of the log, beside an open window too, and reads it again from end to "
           "end. It goes into the folder \"backups\" beside the log, where the program never "
           "removes it, or into FILE. A file under its own name is always a whole one.\n\n"
           "Exit codes: 0 done; 1 not done, or with --list: not every backup is sound; 2 not told "
           "well."));
    parser.addPositionalArgument("FILE", tr("What to write."), "[FILE]");
    parser.addOptions({{"force", tr("Replace FILE if there is one.")},
                       {"list", tr("List the backups, newest first, each read from end to end.")},
                       {"quiet", tr("Say nothing but what went wrong.")}});
    addLogOptions(parser);
}

Read<BackupOrder> refused(const QString& sentence) { return tl::make_unexpected(sentence); }

Failure notDone(const QString& reason, const QString& sentence) {
    return {kFailed, reason, sentence};
}

bool hasContent(fs::path file, const char* suffix) {
    std::error_code failure;
    const auto bytes = fs::file_size(file += suffix, failure);
    return !failure && bytes > 0;
}

/// Why `file` cannot be given to a backup.
std::optional<Failure> objectionTo(const fs::path& file, const fs::path& log, bool force) {
    const QString name = nameOf(file);
    const auto identity = log::FileIdentity::of(file);
    for (const auto& own : {log, log::walOf(log), log::shmOf(log)}) {
        if (identity && identity == log::FileIdentity::of(own)) {
            return notDone(QStringLiteral("is_the_log"), tr("%1 is the log itself.").arg(name));
        }
    }
    std::error_code failure;
    if (fs::is_directory(file, failure)) {
        return notDone(QStringLiteral("is_a_folder"),
                       tr("%1 is a folder; name a file in it.").arg(name));
    }
    if (identity && !force) {
        return notDone(QStringLiteral("exists"),
                       tr("%1 is there already; --force replaces it.").arg(name));
    }
    // SQLite would play it into the backup.
    if (hasContent(file, "-wal") || hasContent(file, "-journal")) {
        return notDone(QStringLiteral("has_a_journal"),
                       tr("Beside %1 is a database's journal, so that a program may have it open. "
                          "Choose another name.")
                           .arg(name));
    }
    return std::nullopt;
}

/// Written beside, then renamed.
log::LogResult<void> copyInto(const fs::path& file, bool force, const log::LogView& view) {
    log::discardAbandonedOf({file});
    const auto whole = log::scratchName(file);
    return view.tryCopyTo(whole).and_then([&]() -> log::LogResult<void> {
        if (const auto failure = log::putInPlace(
                whole, file, force ? log::Existing::Replace : log::Existing::Keep)) {
            log::discard(whole);
            return tl::unexpected(log::LogError{log::LogError::Kind::Other, failure.message()});
        }
        return {};
    });
}

/// The file of the backup.
log::LogResult<fs::path> write(const BackupOrder& order, const log::LogView& view) {
    if (order.file) {
        return copyInto(*order.file, order.force, view).map([&] { return *order.file; });
    }
    return log::askPatiently([&] {
               return log::tryBackUp(order.log.file, log::BackupKind::OnDemand,
                                     SystemClock().wallNow());
           })
        .map([](const log::Backup& backup) { return backup.file; });
}

void tell(const BackupOrder& order, const fs::path& file, const log::LogContents& contents) {
    std::error_code failure;
    const auto bytes = fs::file_size(file, failure);
    if (order.log.json) {
        print({{"log", nameOf(order.log.file)},
               {"file", nameOf(file)},
               {"size_bytes", static_cast<qint64>(bytes)},
               {"contents", asJson(contents)}});
    } else if (!order.quiet) {
        QTextStream(stdout)
            << tr("%1: %2, %3").arg(nameOf(file), described(contents), format::fileSize(bytes))
            << Qt::endl;
    }
}

int list(const BackupOrder& order) {
    Interruption interruption;
    QTextStream out(stdout);
    QJsonArray listed;
    bool allSound = true;
    const auto backups = log::listBackups(order.log.file);
    for (const auto& backup : backups) {
        if (interruption.came()) {
            return fail(order.log.json, cancelled());
        }
        auto json = asJson(backup);
        QString inside;
        const auto view = log::LogView::tryOpen(backup.file);
        json["sound"] = view.has_value();
        if (view) {
            json["contents"] = asJson(view->check().contents);
            inside = described(view->check().contents);
        } else {
            allSound = false;
            const auto failure = failureOfBackup(backup.file, view.error());
            json["reason"] = failure.reason;
            json["error"] = failure.sentence;
            inside = failure.sentence;
        }
        listed.append(json);
        if (!order.log.json && !(order.quiet && view)) {
            out << tr("%1\n    %2, %3, %4\n    %5")
                       .arg(nameOf(backup.file), isoTime(backup.at), described(backup.kind),
                            format::fileSize(backup.bytes), inside)
                << Qt::endl;
        }
    }
    if (order.log.json) {
        print({{"log", nameOf(order.log.file)},
               {"folder", nameOf(log::backupFolderOf(order.log.file))},
               {"backups", listed}});
    } else if (backups.empty() && !order.quiet) {
        out << tr("There are no backups in %1.").arg(nameOf(log::backupFolderOf(order.log.file)))
            << Qt::endl;
    }
    return allSound ? kDone : kFailed;
}

}  // namespace

Read<BackupOrder> readBackupOrder(const QStringList& arguments) {
    QCommandLineParser parser;
    prepare(parser);
    if (!parser.parse(QStringList{QStringLiteral("stridetick backup")} + arguments)) {
        return refused(parser.errorText());
    }
    const auto log = readLogOptions(parser);
    if (!log) {
        return refused(log.error());
    }
    const QStringList files = parser.positionalArguments();
    BackupOrder order{.log = *log,
                      .force = parser.isSet("force"),
                      .list = parser.isSet("list"),
                      .quiet = parser.isSet("quiet")};
    if (files.size() > 1 || files.contains(QString())) {
        return refused(tr("backup takes one FILE, or none."));
    }
    if (order.list && (order.force || !files.isEmpty())) {
        return refused(tr("--list takes no FILE and no --force: it writes nothing."));
    }
    if (order.force && files.isEmpty()) {
        return refused(tr("--force is for a FILE: other backups never replace one."));
    }
    if (!files.isEmpty()) {
        order.file = fileNamed(files.constFirst());
    }
    return order;
}

QString backupHelp() {
    QCommandLineParser parser;
    prepare(parser);
    return parser.helpText();
}

int backUp(const BackupOrder& order) {
    if (order.list) {
        return list(order);
    }
    Interruption interruption;
    std::signal(SIGXFSZ, SIG_IGN);  // a limit on files is told like a full disk
    const auto refuse = [&](Failure failure) {
        failure.exitCode = kFailed;
        return fail(order.log.json, failure);
    };
    const auto view = log::LogView::tryOpen(order.log.file);
    if (!view) {
        return refuse(failureOf(order.log.file, view.error()));
    }
    if (order.file) {
        if (const auto objection = objectionTo(*order.file, order.log.file, order.force)) {
            return refuse(*objection);
        }
    }
    if (interruption.came()) {
        return refuse(cancelled());
    }
    const auto file = write(order, *view);
    if (!file) {
        return refuse(notDone(QStringLiteral("not_written"),
                              tr("The backup could not be written (%1). Check the folder and the "
                                 "space on the disk, and try again.")
                                  .arg(QString::fromStdString(file.error().detail))));
    }
    const auto check = log::checkLog(*file);
    if (check.verdict != log::LogCheck::Verdict::Sound) {
        return refuse(failureOfBackup(*file, check));
    }
    tell(order, *file, check.contents);
    return kDone;
}

}  // namespace stridetick::app::cli
