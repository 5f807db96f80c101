// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check_command.hpp"

#include <QJsonArray>
#include <QTextStream>

#include "app/cli/exit_codes.hpp"
#include "app/cli/interruption.hpp"
#include "app/format.hpp"
#include "app/options.hpp"
#include "app/translated.hpp"
#include "core/log/backups.hpp"
#include "core/log/log_view.hpp"

#include <algorithm>
#include <array>

namespace stridetick::app::cli {

namespace {

namespace fs = std::filesystem;

STRIDETICK_TR_FUNCTIONS(Commands)

void prepare(QCommandLineParser& parser) {
    parser.setApplicationDescription(
        tr("Reads the log from end to end, beside an open window too, and tells whether it is "
           "sound and what is in it. With FILE it checks that instead: backups, or other logs. "
           "Nothing is changed.\n\n"
           "Exit codes: 0 sound; 1 damaged; 2 not told well; 3 could not be checked (not there, "
           "not a log, from a newer version, locked, not readable). Of several files the worst "
           "counts: damaged, then not checked, then sound."));
    parser.addPositionalArgument("FILE", tr("What to check."), "[FILE...]");
    parser.addOption({"quiet", tr("Say nothing but what is wrong.")});
    addLogOptions(parser);
}

Failure worse(const Failure& one, const Failure& other) {
    constexpr std::array kFromBest{kDone, kNotReadable, kFailed};
    const auto rank = [&](const Failure& failure) {
        return std::ranges::find(kFromBest, failure.exitCode);
    };
    return rank(one) < rank(other) ? other : one;
}

/// What there is to tell of a sound one.
struct Finding {
    log::LogCheck check;
    std::uintmax_t bytes;
    std::optional<log::Backup> newestBackup{};
};

QString wordsFor(const Finding& found) {
    QStringList lines{log::isOutdated(found.check)
                          ? tr("sound, of an older version: the next start brings it up to date")
                          : tr("sound"),
                      described(found.check.contents), format::fileSize(found.bytes)};
    if (found.newestBackup) {
        lines.append(tr("newest backup: %1, %2")
                         .arg(isoTime(found.newestBackup->at), nameOf(found.newestBackup->file)));
    }
    return lines.join(QLatin1String("\n    "));
}

QJsonObject objectFor(const Finding& found) {
    return {{"verdict", log::isOutdated(found.check) ? "older" : "sound"},
            {"schema_version", found.check.version},
            {"size_bytes", static_cast<qint64>(found.bytes)},
            {"contents", asJson(found.check.contents)},
            {"newest_backup",
             found.newestBackup ? QJsonValue(asJson(*found.newestBackup)) : QJsonValue()}};
}

Finding findingOf(const fs::path& file, const log::LogView& view) {
    std::error_code failure;
    const auto bytes = fs::file_size(file, failure);
    const auto backups = log::listBackups(file);
    return {view.check(), failure ? 0 : bytes,
            backups.empty() ? std::nullopt : std::optional(backups.front())};
}

}  // namespace

Read<CheckOrder> readCheckOrder(const QStringList& arguments) {
    QCommandLineParser parser;
    prepare(parser);
    if (!parser.parse(QStringList{QStringLiteral("stridetick check")} + arguments)) {
        return tl::make_unexpected(parser.errorText());
    }
    const auto log = readLogOptions(parser);
    if (!log) {
        return tl::make_unexpected(log.error());
    }
    const QStringList files = parser.positionalArguments();
    if (!files.isEmpty() && (parser.isSet("log") || parser.isSet("runner"))) {
        return tl::make_unexpected(tr("check takes FILE or --log and --runner, not both."));
    }
    if (files.contains(QString())) {
        return tl::make_unexpected(tr("FILE needs a name."));
    }
    CheckOrder order{.log = *log, .quiet = parser.isSet("quiet")};
    for (const QString& file : files) {
        order.files.push_back(logNamed(file));
    }
    if (order.files.empty()) {
        order.files.push_back(order.log.file);
    }
    return order;
}

QString checkHelp() {
    QCommandLineParser parser;
    prepare(parser);
    return parser.helpText();
}

int check(const CheckOrder& order) {
    Interruption interruption;
    QJsonArray files;
    Failure worst{kDone, {}, {}};
    for (const fs::path& file : order.files) {
        if (interruption.came()) {
            return fail(order.log.json, cancelled());
        }
        QJsonObject object;
        if (const auto view = log::LogView::tryOpenUntouched(file)) {
            const auto found = findingOf(file, *view);
            object = objectFor(found);
            if (!order.log.json && !order.quiet) {
                QTextStream(stdout) << nameOf(file) << ": " << wordsFor(found) << Qt::endl;
            }
        } else {
            const auto failure = file == order.log.file ? failureOf(file, view.error())
                                                        : failureOfBackup(file, view.error());
            worst = worse(worst, failure);
            object = {{"verdict", failure.reason}, {"error", failure.sentence}};
            if (!order.log.json) {
                fail(false, failure);
            }
        }
        object["file"] = nameOf(file);
        files.append(object);
    }
    if (order.log.json) {
        QJsonObject answer{{"files", files}};
        if (worst.exitCode != kDone) {
            answer["error"] = worst.sentence;
            answer["reason"] = worst.reason;
        }
        print(answer);
    }
    return worst.exitCode;
}

}  // namespace stridetick::app::cli
