// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/log_command.hpp"

#include <QDateTime>
#include <QJsonDocument>
#include <QTextStream>

#include "app/cli/exit_codes.hpp"
#include "app/format.hpp"
#include "app/log_words.hpp"
#include "app/options.hpp"
#include "app/translated.hpp"
#include "core/time/local_week.hpp"

namespace stridetick::app::cli {

namespace {

namespace fs = std::filesystem;
using Verdict = log::LogCheck::Verdict;

STRIDETICK_TR_FUNCTIONS(Commands)

QJsonValue asJson(const std::optional<core::WallTime>& time) {
    return time ? QJsonValue(isoTime(*time)) : QJsonValue();
}

}  // namespace

void addLogOptions(QCommandLineParser& parser) {
    addLogWanted(parser, tr("The log, the window's own if not given."));
    parser.addOptions({{"json", tr("Answer with one JSON object, errors too.")},
                       {{"h", "help"}, tr("Show this help.")}});
}

Read<LogOrder> readLogOptions(const QCommandLineParser& parser) {
    return logWanted(parser).map([&](const LogWanted& wanted) {
        return LogOrder{wanted.file, parser.isSet("json")};
    });
}

Failure failureOf(const fs::path& log, const log::LogCheck& check) {
    const QString name = nameOf(log);
    const QString sentence = logwords::whyNotRead(name, check);
    switch (check.verdict) {
        case Verdict::Missing:
            return {kNotReadable, QStringLiteral("missing"), sentence};
        case Verdict::NotOurs:
            return {kNotReadable, QStringLiteral("not_ours"), sentence};
        case Verdict::Newer:
            return {kNotReadable, QStringLiteral("newer"), sentence};
        case Verdict::Damaged:
            return {kFailed, QStringLiteral("damaged"),
                    tr("%1 is damaged (%2). Open Stridetick with it: the damaged file is kept, and "
                       "all that can be read goes into a new log.")
                        .arg(name, QString::fromStdString(check.detail))};
        case Verdict::Sound:
        case Verdict::Unavailable:
            break;
    }
    return {kNotReadable, QStringLiteral("unavailable"), sentence};
}

Failure failureOfBackup(const fs::path& backup, const log::LogCheck& check) {
    auto failure = failureOf(backup, check);
    if (check.verdict == Verdict::Damaged) {
        failure.sentence = tr("%1 is damaged (%2): no log can be restored from it.")
                               .arg(nameOf(backup), QString::fromStdString(check.detail));
    }
    return failure;
}

Failure failureOf(const fs::path& log, const log::LogError& error) {
    return failureOf(log, log::LogCheck{.verdict = error.kind == log::LogError::Kind::Damaged
                                                       ? Verdict::Damaged
                                                       : Verdict::Unavailable,
                                        .version = 0,
                                        .detail = error.detail,
                                        .contents = {}});
}

Failure cancelled() { return {kFailed, QStringLiteral("cancelled"), tr("Cancelled.")}; }

int fail(bool json, const Failure& failure) {
    if (json) {
        print({{"error", failure.sentence}, {"reason", failure.reason}});
    } else {
        QTextStream(stderr) << failure.sentence << Qt::endl;
    }
    return failure.exitCode;
}

QString nameOf(const fs::path& file) { return QString::fromStdString(file.string()); }

QString described(const log::LogContents& contents) {
    const QString measurements = logwords::measurements(contents.measurements);
    const QString runs = logwords::runs(contents.sessions);
    if (!contents.firstEntry || !contents.lastEntry) {
        return tr("%1, %2").arg(measurements, runs);
    }
    return tr("%1, %2, %3 to %4")
        .arg(measurements, runs, format::day(core::localDay(*contents.firstEntry)),
             format::day(core::localDay(*contents.lastEntry)));
}

QString described(log::BackupKind kind) {
    switch (kind) {
        case log::BackupKind::Daily:
            return tr("daily");
        case log::BackupKind::OnDemand:
            return tr("asked for");
        case log::BackupKind::BeforeMigration:
            return tr("before an update");
        case log::BackupKind::BeforeLoss:
            return tr("before damage or loss");
        case log::BackupKind::BeforeRestore:
            return tr("before a restore");
        case log::BackupKind::BeforeMerge:
            return tr("before a merge");
    }
    return {};
}

QString isoTime(const core::WallTime& time) {
    const std::chrono::seconds offset = time.offset;
    return QDateTime::fromMSecsSinceEpoch(time.utc.time_since_epoch().count(), Qt::OffsetFromUTC,
                                          static_cast<int>(offset.count()))
        .toString(Qt::ISODate);
}

QString isoTime(std::chrono::sys_time<std::chrono::milliseconds> time) {
    const auto here = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    return isoTime({time, std::chrono::minutes{here.offsetFromUtc() / 60}});
}

QJsonObject asJson(const log::LogContents& contents) {
    return {{"measurements", static_cast<qint64>(contents.measurements)},
            {"runs", static_cast<qint64>(contents.sessions)},
            {"first_entry", asJson(contents.firstEntry)},
            {"last_entry", asJson(contents.lastEntry)}};
}

QJsonObject asJson(const log::Backup& backup) {
    const auto word = [&] {
        switch (backup.kind) {
            case log::BackupKind::Daily:
                return "daily";
            case log::BackupKind::OnDemand:
                return "on_demand";
            case log::BackupKind::BeforeMigration:
                return "before_update";
            case log::BackupKind::BeforeLoss:
                return "before_loss";
            case log::BackupKind::BeforeMerge:
                return "before_merge";
            case log::BackupKind::BeforeRestore:
                break;
        }
        return "before_restore";
    };
    return {{"file", nameOf(backup.file)},
            {"kind", word()},
            {"at", isoTime(backup.at)},
            {"size_bytes", static_cast<qint64>(backup.bytes)}};
}

void print(const QJsonObject& object) {
    QTextStream(stdout) << QJsonDocument(object).toJson(QJsonDocument::Indented) << Qt::flush;
}

}  // namespace stridetick::app::cli
