// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/tempo_course.hpp"

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
    double framesAfter(const FramePlace& other) const noexcept {
        return static_cast<double>(frame - other.frame) + (fraction - other.fraction);
    }
};

/// Where beats fall. At a steady tempo beat k is at anchor + k * 600 * rate / tenths of spm, in
/// whole numbers until the last step, so that nothing adds up over a day (R37). On a ramp the
/// number of beats is the integral of a rate that changes evenly, solved for the time of beat k.
/// Thread: the callback.
class BeatClock {
 public:
    /// Tempi are held within what TempoCourse allows.
    BeatClock(std::uint32_t sampleRate, const TempoCourse& course, FramePlace firstBeat,
              std::int64_t firstNumber = 0) noexcept;

    std::int64_t nextBeat() const noexcept { return anchorBeat_ + sinceAnchor_; }
    FramePlace nextPlace() const noexcept { return placeOf(sinceAnchor_); }
    void advance() noexcept;

    /// At the next beat, to a whole tenth.
    std::int32_t tenthsOfSpm() const noexcept;
    /// The next beat stays where it is; the ones after it follow the course.
    void setCourse(const TempoCourse& course) noexcept;
    /// From the next beat on everything is so much faster than the courses say.
    void setShift(std::int32_t tenthsOfSpm) noexcept;
    /// The next beat is at `place` of a stream of another rate; its number stays.
    void moveNextTo(FramePlace place, std::uint32_t sampleRate) noexcept;

 private:
    /// What is left of a ramp from the anchor on; over when `frames` is 0.
    struct Ramp {
        long double from = 0;    // tenths of spm
        long double frames = 0;  // to its end
        long double beats = 0;   // the same in beats, whole or not
    };

    FramePlace placeOf(std::int64_t sinceAnchor) const noexcept;
    long double framesIntoRamp(long double beats) const noexcept;
    /// The next beat becomes the anchor; what is left of a ramp goes on from there.
    void anchorNext() noexcept;
    /// Beats in each frame, over a whole ramp.
    long double meanRate(long double from, std::int32_t to) const noexcept;
    void beginRamp(long double from, std::int32_t to, long double frames) noexcept;

    std::uint32_t sampleRate_;
    std::int32_t shift_ = 0;
    std::int32_t tenths_ = 0;  // of the steady tempo, or of the ramp's end; without the shift
    Ramp ramp_;
    FramePlace anchor_;
    std::int64_t anchorBeat_ = 0;
    std::int64_t sinceAnchor_ = 0;
};

}  // namespace stridetick::audio
