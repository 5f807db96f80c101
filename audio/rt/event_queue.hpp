// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/lockfree/spsc_queue.hpp>

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <type_traits>

namespace stridetick::audio {

/// Values in order from one thread to one other; when it is full the newest is dropped and counted.
/// Thread: one pushes, one pops; neither ever waits.
template <class T, std::size_t capacity>
class EventQueue {
    static_assert(std::is_trivially_copyable_v<T>);
    static_assert(std::atomic<std::uint64_t>::is_always_lock_free);

 public:
    void pushRt(const T& value) noexcept {
        if (!queue_.push(value)) {
            dropped_.fetch_add(1, std::memory_order_relaxed);
        }
    }

    std::optional<T> pop() noexcept {
        T value;
        return queue_.pop(value) ? std::optional<T>{value} : std::nullopt;
    }

    std::uint64_t dropped() const noexcept { return dropped_.load(std::memory_order_relaxed); }

 private:
    boost::lockfree::spsc_queue<T, boost::lockfree::capacity<capacity>> queue_;
    std::atomic<std::uint64_t> dropped_{0};
};

}  // namespace stridetick::audio
