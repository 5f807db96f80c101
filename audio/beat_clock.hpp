// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace stridetick::audio {

/// A place between two frames: `frame` + `fraction`, the fraction in [0, 1).
struct FramePlace {
    std::int64_t frame = 0;
    double fraction = 0;

    /// The fraction may be any size; it is carried into the frame.
    static FramePlace carried(std::int64_t frame, double fraction) noexcept;
    double framesAfter(std::int64_t other) const noexcept {
        return static_cast<double>(frame - other) + fraction;
    }
};

/// Where beats fall: beat k at anchor + k * 600 * rate / tenths of spm, in whole numbers until the
/// last step, so that nothing adds up over a day (R37). Thread: the callback.
class BeatClock {
 public:
    /// The tempo is held within what ClickSettings allows.
    BeatClock(std::uint32_t sampleRate, std::int32_t tenthsOfSpm, FramePlace firstBeat) noexcept;

    std::int64_t nextBeat() const noexcept { return anchorBeat_ + sinceAnchor_; }
    FramePlace nextPlace() const noexcept;
    void advance() noexcept { ++sinceAnchor_; }

    std::int32_t tenthsOfSpm() const noexcept { return tenthsOfSpm_; }
    /// The next beat stays where it is; the ones after it follow at the new tempo.
    void setTempo(std::int32_t tenthsOfSpm) noexcept;
    /// The next beat is at `place` of a stream of another rate; its number stays.
    void moveNextTo(FramePlace place, std::uint32_t sampleRate) noexcept;

 private:
    std::uint32_t sampleRate_;
    std::int32_t tenthsOfSpm_;
    FramePlace anchor_;
    std::int64_t anchorBeat_ = 0;
    std::int64_t sinceAnchor_ = 0;
};

}  // namespace stridetick::audio
