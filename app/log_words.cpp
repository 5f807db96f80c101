// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log_words.hpp"

#include "app/format.hpp"
#include "app/translated.hpp"
#include "core/log/backup_retention.hpp"

#include <algorithm>
#include <array>

namespace stridetick::app::logwords {

namespace {

STRIDETICK_TR_FUNCTIONS(LogWords)

/// Taps and stretches of click are parts of what is told.
constexpr std::array kTold{std::pair{"measurement", &measurements}, std::pair{"session", &runs},
                           std::pair{"target", &targets}, std::pair{"programme", &programmes}};

}  // namespace

QString measurements(std::int64_t n) {
    return tr("%Ln measurements", nullptr, static_cast<int>(n));
}

QString runs(std::int64_t n) { return tr("%Ln runs", nullptr, static_cast<int>(n)); }

QString targets(std::int64_t n) { return tr("%Ln targets", nullptr, static_cast<int>(n)); }

QString programmes(std::int64_t n) { return tr("%Ln programmes", nullptr, static_cast<int>(n)); }

QString entries(std::int64_t n) { return tr("%Ln entries", nullptr, static_cast<int>(n)); }

QString listed(const QStringList& parts) {
    if (parts.size() < 2) {
        return parts.join(QString());
    }
    return tr("%1 and %2").arg(format::list(parts.mid(0, parts.size() - 1)), parts.back());
}

QString contents(const log::LogContents& contents) {
    return listed({measurements(contents.measurements), runs(contents.sessions)});
}

QString salvaged(const std::vector<log::SalvageCount>& counts) {
    QStringList parts;
    for (const auto& [table, words] : kTold) {
        const auto found = std::ranges::find(counts, table, &log::SalvageCount::table);
        if (found != counts.end() && found->rows > 0) {
            parts.append(words(found->rows));
        }
    }
    return listed(parts);
}

QString counted(const log::LogDifference::Count& count) {
    QStringList parts;
    if (count.measurements > 0) {
        parts.append(measurements(count.measurements));
    }
    if (count.sessions > 0) {
        parts.append(runs(count.sessions));
    }
    if (count.targets > 0) {
        parts.append(targets(count.targets));
    }
    if (count.programmes > 0) {
        parts.append(programmes(count.programmes));
    }
    return listed(parts);
}

Contents inColumns(const log::LogContents& contents) {
    const auto moment = [](const std::optional<core::WallTime>& at) {
        return at ? format::moment(*at) : QStringLiteral("–");
    };
    return {.measurements = format::count(contents.measurements),
            .runs = format::count(contents.sessions),
            .first = moment(contents.firstEntry),
            .newest = moment(contents.lastEntry)};
}

QString reason(log::BackupKind kind) {
    switch (kind) {
        case log::BackupKind::Daily:
            return tr("Daily");
        case log::BackupKind::OnDemand:
            return tr("Asked for");
        case log::BackupKind::BeforeMigration:
            return tr("Before an update");
        case log::BackupKind::BeforeLoss:
            return tr("Before damage or loss");
        case log::BackupKind::BeforeRestore:
            return tr("Before a restore");
        case log::BackupKind::BeforeMerge:
            return tr("Before a merge");
    }
    return {};
}

QString flaw(log::LogCheck::Verdict verdict) {
    using Verdict = log::LogCheck::Verdict;
    switch (verdict) {
        case Verdict::Sound:
            return {};
        case Verdict::Missing:
            return tr("Empty, or not there any more");
        case Verdict::NotOurs:
            return tr("Not a log of Stridetick");
        case Verdict::Newer:
            return tr("Of a newer Stridetick");
        case Verdict::Damaged:
            return tr("Damaged");
        case Verdict::Unavailable:
            return tr("Cannot be read just now");
    }
    return {};
}

QString whyNotRestored(const log::LogCheck& check) {
    using Verdict = log::LogCheck::Verdict;
    const QString detail = QString::fromStdString(check.detail);
    switch (check.verdict) {
        case Verdict::Sound:
            return {};
        case Verdict::Missing:
            return tr("This file is empty or not there any more. Choose another one.");
        case Verdict::NotOurs:
            return tr("This file is not a log of Stridetick. Choose another one.");
        case Verdict::Newer:
            return tr(
                "This backup was written by a newer Stridetick. Install the newer version to "
                "restore it.");
        case Verdict::Damaged:
            return tr("This backup is damaged (%1) and is not restored. Choose another one.")
                .arg(detail);
        case Verdict::Unavailable:
            return tr("This backup cannot be read just now (%1). Check the file and its folder, "
                      "then try again.")
                .arg(detail);
    }
    return {};
}

QString whyNotRead(const QString& name, const log::LogCheck& check) {
    using Verdict = log::LogCheck::Verdict;
    const QString why = QString::fromStdString(check.detail);
    switch (check.verdict) {
        case Verdict::Sound:
            return {};
        case Verdict::Missing:
            return tr("There is no log %1.").arg(name);
        case Verdict::NotOurs:
            return tr("%1 is not a log of Stridetick (%2).").arg(name, why);
        case Verdict::Newer:
            return tr("%1 was written by a newer Stridetick (%2): install that version.")
                .arg(name, why);
        case Verdict::Damaged:
            return tr("%1 is damaged (%2): nothing was taken from it.").arg(name, why);
        case Verdict::Unavailable:
            return tr("%1 cannot be read just now (%2). Close other programs that use it, or check "
                      "who may read it, and try again.")
                .arg(name, why);
    }
    return {};
}

QString backupFailed(const QString& why) {
    return tr("No backup could be made (%1). Free some space, or check the folder of the backups.")
        .arg(why);
}

QString retention() {
    return tr("A backup is made on each day on which you measure or run; those of the last %1 "
              "days, "
              "%2 weeks and %3 months stay, and those that you ask for stay for good. Let "
              "Syncthing, "
              "Nextcloud or Dropbox copy the folder of the backups, not the log itself: a copy of "
              "a log in use may lack what was written last.")
        .arg(log::kDailyKept)
        .arg(log::kWeeklyKept)
        .arg(log::kMonthlyKept);
}

}  // namespace stridetick::app::logwords
