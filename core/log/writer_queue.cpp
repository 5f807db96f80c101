// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/writer_queue.hpp"

#include <utility>

namespace stridetick::log {

namespace {

/// Of work that is no more than the state of a session.
const core::Session* onlySession(const Work& work) {
    const auto* changes = std::get_if<Changes>(&work);
    return changes != nullptr && changes->size() == 1
               ? std::get_if<core::Session>(&changes->front())
               : nullptr;
}

bool isLaterStateOf(const Work& later, const Work& waiting) {
    const auto* before = onlySession(waiting);
    const auto* after = onlySession(later);
    return before != nullptr && after != nullptr && before->id == after->id;
}

}  // namespace

Ticket WriterQueue::add(Work work) {
    Ticket ticket = 0;
    {
        const std::lock_guard lock(mutex_);
        ticket = ++lastTicket_;
        // Never the front: the writer may be at it.
        if (jobs_.size() > 1 && isLaterStateOf(work, jobs_.back().work)) {
            jobs_.back().tickets.push_back(ticket);
            jobs_.back().work = std::move(work);
        } else {
            jobs_.push_back({{ticket}, std::move(work)});
        }
    }
    wake_.notify_one();
    return ticket;
}

void WriterQueue::begin() {
    {
        const std::lock_guard lock(mutex_);
        mayBegin_ = true;
    }
    wake_.notify_one();
}

bool WriterQueue::flush(std::chrono::milliseconds patience) {
    std::unique_lock lock(mutex_);
    const auto target = lastTicket_;
    const bool reached = settled_.wait_for(lock, patience, [&] { return lastSettled_ >= target; });
    return reached && (firstRejected_ == 0 || firstRejected_ > target);
}

bool WriterQueue::waitToBegin(const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    return wake_.wait(lock, stop, [&] { return mayBegin_; }) || !jobs_.empty();
}

const Job* WriterQueue::waitForJob(const std::stop_token& stop,
                                   std::optional<std::chrono::milliseconds> patience) {
    const auto something = [&] { return !jobs_.empty(); };
    std::unique_lock lock(mutex_);
    const bool found = patience ? wake_.wait_for(lock, stop, *patience, something)
                                : wake_.wait(lock, stop, something);
    return found ? &jobs_.front() : nullptr;  // adding at the back moves nothing
}

void WriterQueue::pause(const std::stop_token& stop, std::chrono::milliseconds length) {
    std::unique_lock lock(mutex_);
    wake_.wait_for(lock, stop, length, [] { return false; });
}

bool WriterQueue::settle(bool written) {
    bool all = false;
    {
        const std::lock_guard lock(mutex_);
        lastSettled_ = jobs_.front().tickets.back();
        if (!written && firstRejected_ == 0) {
            firstRejected_ = jobs_.front().tickets.front();
        }
        jobs_.pop_front();
        all = jobs_.empty();
    }
    settled_.notify_all();
    return all;
}

}  // namespace stridetick::log
