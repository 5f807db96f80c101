// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/log/log_types.hpp"
#include "core/util/clock.hpp"

#include <filesystem>

namespace stridetick::app {

/// What the runner is told about how the log was opened; empty where there is nothing to tell.
/// `now`: the moment of the opening, where the runner is.
QString noticeFor(const log::LogOpening& opening, const core::WallTime& now);
/// What the runner is told while writes wait; empty for an empty reason.
QString noticeForTrouble(const QString& reason);
/// What the runner is told while reads fail; empty for an empty reason.
QString noticeForRefused(const QString& reason);
/// `keptAs` is `log` itself where the file was only removed; `now`: when it was noticed.
QString noticeForRescued(const std::filesystem::path& keptAs, const std::filesystem::path& log,
                         const core::WallTime& now);
QString noticeForUnreadable(const QString& reason);

}  // namespace stridetick::app
