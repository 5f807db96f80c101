// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/merge_words.hpp"

#include "app/format.hpp"
#include "app/log_words.hpp"
#include "app/translated.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace stridetick::app::mergewords {

namespace {

using Count = log::MergeSummary::Count;
using Overruled = log::MergeSummary::Overruled;
using Rule = log::MergeSummary::Rule;

STRIDETICK_TR_FUNCTIONS(MergeWords)

QString others(std::int64_t n) { return tr("%Ln other entries", nullptr, static_cast<int>(n)); }

/// What a runner would call an entry of the log.
constexpr std::array kNamed{
    std::pair{"measurement", &logwords::measurements}, std::pair{"session", &logwords::runs},
    std::pair{"target", &logwords::targets}, std::pair{"programme", &logwords::programmes}};

QString newOnes(const log::MergeSummary& summary) {
    QStringList parts;
    auto rest = entries(summary, &Count::taken);
    for (const auto& [table, words] : kNamed) {
        const auto found = std::ranges::find(summary.counts, table, &Count::table);
        if (found != summary.counts.end() && found->taken > 0) {
            parts.append(words(found->taken));
            rest -= found->taken;
        }
    }
    if (rest > 0) {
        parts.append(parts.isEmpty() ? logwords::entries(rest) : others(rest));
    }
    return logwords::listed(parts);
}

QString nameOf(const std::string& table) {
    constexpr std::array kNames{
        std::pair{"measurement", QT_TRANSLATE_NOOP("MergeWords", "Measurement")},
        std::pair{"session", QT_TRANSLATE_NOOP("MergeWords", "Run")},
        std::pair{"session_report", QT_TRANSLATE_NOOP("MergeWords", "Answers after the run")},
        std::pair{"cadence_trace", QT_TRANSLATE_NOOP("MergeWords", "A watch's minutes of the run")},
        std::pair{"target", QT_TRANSLATE_NOOP("MergeWords", "Target")},
        std::pair{"baseline", QT_TRANSLATE_NOOP("MergeWords", "Baseline")},
        std::pair{"programme", QT_TRANSLATE_NOOP("MergeWords", "Programme")},
        std::pair{"programme_step", QT_TRANSLATE_NOOP("MergeWords", "Steps of the programme")}};
    const auto* const found =
        std::ranges::find(kNames, table, [](const auto& name) { return name.first; });
    return found != kNames.end() ? tr(found->second) : tr("Entry");
}

QString lineOf(const Overruled& lost, std::chrono::minutes offset) {
    const QString name = nameOf(lost.table);
    const QString what = lost.at ? tr("%1 of %2", "an entry of the log, and its day")
                                       .arg(name, format::dayAndTime(*lost.at))
                                 : name;
    if (lost.rule == Rule::SameWatchRun) {
        return (lost.wasOurs
                    ? tr("%1: the same run of a watch is in both; this log's is put away.")
                    : tr("%1: the same run of a watch is in both; the other log's is put away."))
            .arg(what);
    }
    const QString when =
        lost.changed ? format::moment({*lost.changed, offset}) : tr("an unknown time");
    if (lost.rule == Rule::DeletedStaysDeleted) {
        return (lost.wasOurs ? tr("%1: deleted in the other log, and stays deleted; this log's "
                                  "change of %2 is given up.")
                             : tr("%1: deleted in this log, and stays deleted; the other log's "
                                  "change of %2 is given up."))
            .arg(what, when);
    }
    return (lost.wasOurs
                ? tr("%1: changed in both; the other log's change is the later one, this log's "
                     "of %2 is given up.")
                : tr("%1: changed in both; this log's change is the later one, the other log's "
                     "of %2 is given up."))
        .arg(what, when);
}

}  // namespace

std::int64_t entries(const log::MergeSummary& summary, std::int64_t Count::*number) {
    std::int64_t sum = 0;
    for (const auto& count : summary.counts) {
        sum += count.table == "runner" || count.table == "notice_seen" ? 0 : count.*number;
    }
    return sum;
}

QString taken(const log::MergeSummary& summary) {
    QStringList sentences;
    if (const QString all = newOnes(summary); !all.isEmpty()) {
        sentences.append(tr("New: %1.").arg(all));
    }
    if (const auto changed = entries(summary, &Count::changed); changed > 0) {
        sentences.append(tr("Changed there later: %1.").arg(logwords::entries(changed)));
    }
    if (const auto deleted = entries(summary, &Count::deleted); deleted > 0) {
        sentences.append(tr("Deleted there, and so here: %1.").arg(logwords::entries(deleted)));
    }
    if (sentences.isEmpty()) {
        return tr("Nothing that you would see: only what the program notes for itself.");
    }
    return sentences.join(QLatin1Char(' '));
}

QStringList overruled(const log::MergeSummary& summary, std::chrono::minutes offset) {
    QStringList lines;
    for (const auto& lost : summary.overruled) {
        lines.append(lineOf(lost, offset));
    }
    return lines;
}

}  // namespace stridetick::app::mergewords
