// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/util/clock.hpp"

#include <filesystem>
#include <functional>

namespace stridetick::app {

class LogService;

/// What is looked at before the log becomes another, restored or merged. Borrows.
struct LogReplacement {
    const core::Clock& clock;
    LogService& log;
    std::function<bool()> running;                           ///< a run is on
    std::function<bool()> tapping;                           ///< a minute is being tapped
    std::function<bool()> importing = [] { return false; };  ///< files are being imported
};

/// Why it cannot now; empty if it can.
QString whyNotReplaced(const LogReplacement& replacement);

/// The log that is open here, or a part of it: such a file is opened by nothing but the log itself.
bool isOpenLog(const LogService& log, const std::filesystem::path& file);

}  // namespace stridetick::app
