// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>

namespace stridetick::audio {

/// Advises a larger buffer once gaps in the sound come again and again. Thread: one.
class BufferAdvice {
 public:
    /// The stream is a new one; what was advised for another size of buffer is forgotten.
    void begin(std::uint32_t framesPerBuffer);
    /// The sound broke off. A machine that is held up breaks it off many times in a moment, which
    /// counts once.
    void gap(std::chrono::steady_clock::time_point now);
    /// The next larger of the sizes on offer; 0: none needed, or none there.
    std::uint32_t suggestedFrames() const { return suggested_; }

 private:
    std::uint32_t frames_ = 0;
    std::uint32_t suggested_ = 0;
    std::deque<std::chrono::steady_clock::time_point> gaps_;
};

}  // namespace stridetick::audio
