// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/taken_file.hpp"

#include <QJsonArray>

#include "app/cli/exit_codes.hpp"
#include "app/format.hpp"
#include "app/merge_source.hpp"
#include "app/merge_words.hpp"
#include "app/platform/system_clock.hpp"
#include "app/translated.hpp"
#include "core/log/file_moves.hpp"
#include "core/log/log_file.hpp"
#include "core/log/log_view.hpp"
#include "core/log/sole_use.hpp"

#include <array>

namespace stridetick::app::cli {

namespace {

namespace fs = std::filesystem;

STRIDETICK_TR_FUNCTIONS(Commands)

Failure failureOf(const MergeSource::Refusal& refusal) {
    using Why = MergeSource::Refusal::Why;
    constexpr std::array kReasons{"missing",     "not_ours",  "newer",       "damaged",
                                  "unavailable", "malformed", "not_written", "not_merged"};
    const bool failed = refusal.why == Why::Damaged || refusal.why == Why::NotWritten ||
                        refusal.why == Why::NotRead;
    return {failed ? kFailed : kNotReadable,
            QLatin1String(kReasons.at(static_cast<std::size_t>(refusal.why))), refusal.sentence};
}

QString isoOf(const std::optional<log::MergeSummary::Time>& time) {
    return time ? isoTime(*time) : QString();
}

QString described(const log::MergeSummary::Overruled& lost) {
    const auto table = QString::fromStdString(lost.table);
    const auto what =
        lost.at ? tr("%1 of %2", "an entry of the log, and its day").arg(table, isoTime(*lost.at))
                : table;
    if (lost.rule == log::MergeSummary::Rule::SameWatchRun) {
        return tr("the same watch run, imported twice: %1, %2 was put away")
            .arg(what, lost.wasOurs ? tr("this log's") : tr("the other's"));
    }
    return (lost.rule == log::MergeSummary::Rule::DeletedStaysDeleted
                ? tr("changed in one and deleted in the other, deleted stays deleted: %1, %2 on %3")
                : tr("changed in both, the later edit was kept: %1, %2 on %3"))
        .arg(what, lost.wasOurs ? tr("this log's change") : tr("the other's change"),
             isoOf(lost.changed));
}

const char* wordFor(log::MergeSummary::Rule rule) {
    constexpr std::array kWords{"later_edit", "deleted_stays_deleted", "same_watch_run"};
    return kWords.at(static_cast<std::size_t>(rule));
}

}  // namespace

std::optional<Failure> objectionTo(const fs::path& file) {
    const auto refusal = MergeSource::objectionTo(file, nameOf(file));
    return refusal ? std::optional(failureOf(*refusal)) : std::nullopt;
}

std::optional<Failure> prepareLog(const fs::path& log) {
    using Verdict = log::LogCheck::Verdict;
    const auto check = log::checkLog(log);
    if (check.verdict != Verdict::Sound && check.verdict != Verdict::Missing) {
        return failureOf(log, check);
    }
    if (check.verdict == Verdict::Sound) {
        const auto used = log::isOpenElsewhere(log);
        if (!used) {
            return failureOf(log, used.error());
        }
        if (*used) {
            return Failure{kFailed, QStringLiteral("in_use"),
                           tr("%1 is open in a window or another program. Close that, and try "
                              "again.")
                               .arg(nameOf(log))};
        }
    }
    const auto opening = log::openLogFile(log, SystemClock());
    if (!opening.persistent) {
        log::removePrivateFolder(opening.path.parent_path());
        return Failure{
            kFailed, QStringLiteral("not_written"),
            tr("%1 cannot be written (%2).")
                .arg(nameOf(log), opening.detail.empty() ? tr("the file or its folder is read-only")
                                                         : QString::fromStdString(opening.detail))};
    }
    return std::nullopt;
}

bool hasLog(const fs::path& log) {
    std::error_code none;
    return fs::exists(log, none) && !fs::is_empty(log, none);
}

std::optional<Failure> makeLog(const fs::path& log) {
    return hasLog(log) ? std::nullopt : prepareLog(log);
}

tl::expected<log::MergeSummary, Failure> take(const fs::path& log, const fs::path& file) {
    const auto source = MergeSource::tryOpen(file, nameOf(file));
    if (!source) {
        return tl::unexpected(failureOf(source.error()));
    }
    if (const auto failure = makeLog(log)) {
        return tl::unexpected(*failure);
    }
    return log::askPatiently(
               [&] { return log::tryMerge(log, source->log(), SystemClock().wallNow()); })
        .map_error(
            [&](const log::LogError& error) { return failureOf(notMerged(nameOf(file), error)); });
}

QString described(const log::MergeSummary& summary) {
    using Count = log::MergeSummary::Count;
    const auto number = [&](std::int64_t Count::*which) {
        return format::count(mergewords::entries(summary, which));
    };
    QStringList lines{tr("%1 new, %2 changed, %3 deleted, %4 there already")
                          .arg(number(&Count::taken), number(&Count::changed),
                               number(&Count::deleted), number(&Count::unchanged))};
    for (const auto& lost : summary.overruled) {
        lines.append(described(lost));
    }
    if (summary.backup) {
        lines.append(tr("what the log was: %1").arg(nameOf(summary.backup->file)));
    }
    return lines.join(QLatin1String("\n    "));
}

QJsonObject asJson(const log::MergeSummary& summary) {
    QJsonObject tables;
    for (const auto& count : summary.counts) {
        tables[QString::fromStdString(count.table)] =
            QJsonObject{{"new", static_cast<qint64>(count.taken)},
                        {"changed", static_cast<qint64>(count.changed)},
                        {"deleted", static_cast<qint64>(count.deleted)},
                        {"unchanged", static_cast<qint64>(count.unchanged)}};
    }
    QJsonArray overruled;
    for (const auto& lost : summary.overruled) {
        overruled.append(QJsonObject{
            {"table", QString::fromStdString(lost.table)},
            {"uuid", QString::fromStdString(lost.uuid)},
            {"at", lost.at ? QJsonValue(isoTime(*lost.at)) : QJsonValue()},
            {"rule", wordFor(lost.rule)},
            {"changed_at", lost.changed ? QJsonValue(isoOf(lost.changed)) : QJsonValue()},
            {"was_of", lost.wasOurs ? "log" : "file"}});
    }
    return {{"tables", tables},
            {"overruled", overruled},
            {"backup", summary.backup ? QJsonValue(asJson(*summary.backup)) : QJsonValue()}};
}

}  // namespace stridetick::app::cli
