// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <type_traits>

namespace stridetick::audio {

/// A value from one writer to one reader, of which only the newest counts: three slots, one owned
/// by each side and one that they swap. Thread: one writes, one reads; neither ever waits.
template <class T>
class LatestValue {
    static_assert(std::is_trivially_copyable_v<T>);
    static_assert(std::atomic<std::uint32_t>::is_always_lock_free);

 public:
    explicit LatestValue(const T& first = T{}) noexcept : slots_{first, first, first} {}
    LatestValue(const LatestValue&) = delete;
    LatestValue& operator=(const LatestValue&) = delete;

    void publish(const T& value) noexcept {
        slots_[writing_] = value;
        writing_ = middle_.exchange(writing_ | kFresh, std::memory_order_acq_rel) & kIndex;
    }

    /// Valid until the reader asks again.
    const T& latestRt() noexcept {
        if ((middle_.load(std::memory_order_relaxed) & kFresh) != 0) {
            reading_ = middle_.exchange(reading_, std::memory_order_acq_rel) & kIndex;
        }
        return slots_[reading_];
    }

 private:
    static constexpr std::uint32_t kIndex = 3;
    static constexpr std::uint32_t kFresh = 4;

    std::array<T, 3> slots_;
    std::uint32_t writing_ = 0;
    std::atomic<std::uint32_t> middle_{1};
    std::uint32_t reading_ = 2;
};

}  // namespace stridetick::audio
