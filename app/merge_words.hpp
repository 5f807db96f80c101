// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/log/merge.hpp"

#include <chrono>
#include <cstdint>

/// A merge in the runner's words, to come or done.
namespace stridetick::app::mergewords {

/// What a runner would call entries: neither who the log is of nor what was read in the program.
std::int64_t entries(const log::MergeSummary& summary,
                     std::int64_t log::MergeSummary::Count::*number);
/// "New: 3 runs and 1 target. Deleted there, and so here: 1 entry.", of one that takes something.
QString taken(const log::MergeSummary& summary);
/// A line for each record of which one side's words are given up, times at this offset.
QStringList overruled(const log::MergeSummary& summary, std::chrono::minutes offset);

}  // namespace stridetick::app::mergewords
