// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log_check.hpp"
#include "core/log/session_log.hpp"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace stridetick::app {

enum class RunFormat { Fit, Tcx };

/// "2026-01-03_080000.fit", by the runner's clock.
std::string runFileName(const core::Session& run, RunFormat format);
/// `history` may be of other runs too.
std::string runFileContent(const core::Session& run, const log::History& history, RunFormat format);

/// The runs of a log as files for training logs, one for each: what has ended and is not deleted.
class RunFiles {
 public:
    /// Those from the day `first` on, by the runner's calendar, or all. `contents` are the log's.
    [[nodiscard]] static log::LogResult<RunFiles> tryRead(
        const log::SessionLog& log, const log::LogContents& contents,
        std::optional<std::chrono::local_days> first);

    RunFiles(RunFiles&&) = default;
    RunFiles& operator=(RunFiles&&) = default;

    std::size_t size() const noexcept { return names_.size(); }
    /// No two are the same.
    std::string name(std::size_t index, RunFormat format) const;
    std::string content(std::size_t index, RunFormat format) const;

 private:
    explicit RunFiles(log::History history);

    log::History history_;  ///< whose sessions are those that have ended
    std::vector<std::string> names_;
};

}  // namespace stridetick::app
