// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log_types.hpp"

#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace stridetick::tests {

/// The entries that a log must hold, as lines of text that a sqlite3 process can answer with too.
/// Thread: one.
class ExpectedLog {
 public:
    void apply(std::span<const log::LogRequest> changes);
    /// Every session still running is found by the next start.
    void recover();

    std::vector<std::string> lines() const;
    std::vector<core::SessionId> running() const;
    std::chrono::milliseconds lengthOf(const core::SessionId& session) const;

    /// The question whose answer is lines(), in another order.
    static const char* question();

 private:
    std::map<std::string, core::Measurement> measurements_;
    std::map<std::string, std::string> deleted_;  ///< when, by record
    /// Baselines, targets, notices, programmes and their steps: their lines.
    std::map<std::string, std::string> others_;
    std::map<std::string, core::CadenceTrace> traces_;
    std::map<std::string, core::SessionReport> reports_;
    std::map<std::string, core::Session> sessions_;
};

/// What another process reads in a log, which it leaves as it is. Throws std::runtime_error where
/// it finds damage.
std::vector<std::string> soundLinesOf(const std::filesystem::path& file);

}  // namespace stridetick::tests
