// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log_check.hpp"
#include "core/log/session_log.hpp"

#include <tl/expected.hpp>

#include <filesystem>
#include <memory>
#include <type_traits>

namespace stridetick::log {

/// A log opened for looking only, whatever its place and version, beside readers and writers of any
/// process: no byte of it or of its journal changes, and one that is not there is not made. Where
/// nothing may be written, or the schema is older, a private copy is read, which goes with this.
/// Not for a log that this process has open itself: making the copy gives up the locks of every
/// connection of the process, see first_bytes.hpp. Thread: the one that made it. Blocks on the
/// disk.
class LogView {
 public:
    /// Reads the log from end to end first, so that what is damaged is never shown as if it were
    /// whole. Fails by: the check, which then is not Sound.
    [[nodiscard]] static tl::expected<LogView, LogCheck> tryOpen(const std::filesystem::path& file);
    /// The same, and nothing new is beside the log afterwards either: where nobody has it open a
    /// private copy is read, since SQLite leaves a journal where it only reads.
    [[nodiscard]] static tl::expected<LogView, LogCheck> tryOpenUntouched(
        const std::filesystem::path& file);

    LogView(LogView&&) noexcept;
    LogView& operator=(LogView&&) noexcept;
    ~LogView();

    const LogCheck& check() const noexcept;
    /// Where it can be read as it is: its own place, or that of the private copy.
    const std::filesystem::path& place() const noexcept;
    /// Its rows by the newest schema. The view outlives what is returned.
    [[nodiscard]] LogResult<SessionLog> tryRead();
    /// The log as it is, of its own schema, into a file that must not be there yet.
    [[nodiscard]] LogResult<void> tryCopyTo(const std::filesystem::path& to) const;

 private:
    struct Impl;
    explicit LogView(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

/// The schema is older than this program's; its next start brings the log up to date.
bool isOutdated(const LogCheck& check);

/// Asks again while the log is held by another process: a window that closes holds it for a moment.
/// Each time waits as long as a reader does.
template <class Ask>
std::invoke_result_t<Ask> askPatiently(Ask&& ask) {
    constexpr int kMostTimes = 50;
    auto answer = ask();
    for (int i = 1; i < kMostTimes && !answer && answer.error().kind == LogError::Kind::Busy; ++i) {
        answer = ask();
    }
    return answer;
}

}  // namespace stridetick::log
