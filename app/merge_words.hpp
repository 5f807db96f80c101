// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/log/merge.hpp"

#include <chrono>

/// A merge in the runner's words, to come or done.
namespace stridetick::app::mergewords {

/// "New: 3 runs and 1 target. Deleted there, and so here: 1 entry."; empty where nothing is taken.
QString taken(const log::MergeSummary& summary);
/// A line for each record of which one side's words are given up, times at this offset.
QStringList overruled(const log::MergeSummary& summary, std::chrono::minutes offset);

}  // namespace stridetick::app::mergewords
