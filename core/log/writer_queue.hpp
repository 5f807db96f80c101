// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log_types.hpp"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <filesystem>
#include <mutex>
#include <optional>
#include <stop_token>
#include <variant>
#include <vector>

namespace stridetick::log {

using Changes = std::vector<LogRequest>;
struct BackUpNow {};
struct RestoreFrom {
    std::filesystem::path backup;
};
struct MergeFrom {
    std::filesystem::path log;
};
using Work = std::variant<Changes, BackUpNow, RestoreFrom, MergeFrom>;

struct Job {
    std::vector<Ticket> tickets;  ///< more than one where a later state took an earlier one's place
    Work work;
};

/// What waits for the log writer's thread, in order. Thread: any; those marked so the writer's
/// only.
class WriterQueue {
 public:
    /// A running session that is brought up to date while its last state still waits takes that
    /// one's place, so that a full disk does not fill the memory.
    Ticket add(Work work);
    /// Lets waitToBegin() go.
    void begin();
    /// All that was added before is settled, none of it rejected; false after `patience`.
    bool flush(std::chrono::milliseconds patience);

    /// Writer's. False if there is nothing to begin for: stopped with nothing to do.
    bool waitToBegin(const std::stop_token& stop);
    /// Writer's. The next job, which stays in front until it is settled; none when stopped with
    /// nothing left, or after `patience`.
    const Job* waitForJob(const std::stop_token& stop,
                          std::optional<std::chrono::milliseconds> patience);
    /// Writer's. As long as `length`, or until it is stopped.
    void pause(const std::stop_token& stop, std::chrono::milliseconds length);
    /// Writer's. The job in front is done. True if that was all.
    bool settle(bool written);

 private:
    std::mutex mutex_;
    std::condition_variable_any wake_;     ///< of the writer
    std::condition_variable_any settled_;  ///< of those who flush
    std::deque<Job> jobs_;
    bool mayBegin_ = false;
    Ticket lastTicket_ = 0;
    Ticket lastSettled_ = 0;
    Ticket firstRejected_ = 0;
};

}  // namespace stridetick::log
