// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/log/log_types.hpp"

#include <chrono>
#include <filesystem>

namespace stridetick::app {

/// What the runner is told about how the log was opened; empty where there is nothing to tell.
/// `offset` of local time from UTC.
QString noticeFor(const log::LogOpening& opening, std::chrono::minutes offset);
/// What the runner is told while writes wait; empty for an empty reason.
QString noticeForTrouble(const QString& reason);
/// What the runner is told while reads fail; empty for an empty reason.
QString noticeForRefused(const QString& reason);
/// `keptAs` is `log` itself where the file was only removed.
QString noticeForRescued(const std::filesystem::path& keptAs, const std::filesystem::path& log);
QString noticeForUnreadable(const QString& reason);

}  // namespace stridetick::app
