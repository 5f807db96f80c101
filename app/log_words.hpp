// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/log/log_check.hpp"
#include "core/log/log_difference.hpp"
#include "core/log/log_types.hpp"

#include <cstdint>
#include <vector>

/// The log and its backups in the runner's words.
namespace stridetick::app::logwords {

QString measurements(std::int64_t number);  ///< "1 measurement", "31 measurements"
QString runs(std::int64_t number);
QString targets(std::int64_t number);
QString programmes(std::int64_t number);
QString entries(std::int64_t number);
/// "3 runs, 2 measurements and 1 target"
QString listed(const QStringList& parts);

QString contents(const log::LogContents& contents);  ///< "31 measurements and 28 runs"
QString salvaged(const std::vector<log::SalvageCount>& counts);
/// What is in there; empty where nothing is.
QString counted(const log::LogDifference::Count& count);

/// What a log holds, for a column or a row of a table.
struct Contents {
    QString measurements;
    QString runs;
    QString first;
    QString newest;
    friend bool operator==(const Contents&, const Contents&) = default;
};
Contents inColumns(const log::LogContents& contents);

/// Why a backup was made.
QString reason(log::BackupKind kind);
/// What is wrong with it, in a word or two and in sentences; empty for a sound one.
QString flaw(log::LogCheck::Verdict verdict);
QString whyNotRestored(const log::LogCheck& check);
/// The same of a file named `name` that is only to be read.
QString whyNotRead(const QString& name, const log::LogCheck& check);
/// `why` in the system's words.
QString backupFailed(const QString& why);
/// Which backups stay, and what they are good for.
QString retention();

}  // namespace stridetick::app::logwords
