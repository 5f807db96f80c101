// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log_view.hpp"

#include <chrono>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace stridetick::app::cli {

enum class RunFormat { Fit, Tcx };

/// The runs of a log as files for training logs, one for each: what has ended and is not deleted.
class RunFiles {
 public:
    /// Those from the day `first` on, by the runner's calendar, or all.
    [[nodiscard]] static log::LogResult<RunFiles> tryRead(
        log::LogView& view, std::optional<std::chrono::local_days> first);

    RunFiles(RunFiles&&) = default;
    RunFiles& operator=(RunFiles&&) = default;

    std::size_t size() const noexcept { return names_.size(); }
    /// "2026-01-03_080000.fit", by the runner's clock; no two are the same.
    std::string name(std::size_t index, RunFormat format) const;
    std::string content(std::size_t index, RunFormat format) const;

 private:
    explicit RunFiles(log::History history);

    log::History history_;  ///< whose sessions are those that have ended
    std::vector<std::string> names_;
    std::map<core::SessionId, const core::CadenceTrace*> traces_;  ///< of the history
    std::map<core::SessionId, std::optional<int>> metres_;
};

}  // namespace stridetick::app::cli
