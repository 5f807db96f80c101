// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace stridetick::exchange {

enum class Sport {
    Running,
    TreadmillRunning,
    Other,
    Unsaid  ///< GPX without a type
};

/// What a number of the file counts.
enum class CadenceUnit {
    OneFoot,  ///< strides a minute: FIT and TCX (science 4)
    Unsaid    ///< GPX: programs differ
};

/// One record of a watch, as its file has it. What a file marks as invalid is nothing here.
struct ActivitySample {
    std::chrono::sys_time<std::chrono::milliseconds> at;
    std::optional<int> cadenceMilli{};  ///< thousandths of a turn a minute, by the activity's unit
    std::optional<int> speedMillimetres{};              ///< a second
    std::optional<int> altitudeCentimetres{};           ///< above the sea
    std::optional<std::int64_t> distanceCentimetres{};  ///< since the start
    friend bool operator==(const ActivitySample&, const ActivitySample&) = default;
};

/// From `offset` on the watch's timer stood still.
struct ActivityPause {
    std::chrono::milliseconds offset{};  ///< since the start
    std::chrono::milliseconds length{};
    friend bool operator==(const ActivityPause&, const ActivityPause&) = default;
};

struct ActivityLap {
    std::chrono::milliseconds offset{};  ///< since the start
    std::chrono::milliseconds length{};
    std::optional<int> cadenceMilli{};  ///< its average, as the watch reckoned it
    friend bool operator==(const ActivityLap&, const ActivityLap&) = default;
};

/// One activity of a watch's file, checked and in order, but not yet understood.
struct Activity {
    Sport sport = Sport::Other;
    std::string device{};  ///< maker and model as far as the file says; may be empty
    std::string format{};  ///< "FIT", "TCX" or "GPX", set by readActivities()
    std::chrono::sys_time<std::chrono::milliseconds> startedAt;
    std::optional<std::chrono::minutes> offset{};  ///< of the runner's clock from UTC, where told
    std::chrono::milliseconds length{};            ///< from start to end, pauses included
    std::optional<std::int64_t> distanceCentimetres{};
    CadenceUnit unit = CadenceUnit::OneFoot;
    std::vector<ActivitySample> samples{};  ///< by their time
    std::vector<ActivityPause> pauses{};
    std::vector<ActivityLap> laps{};
    friend bool operator==(const Activity&, const Activity&) = default;
};

/// Why a file gives nothing.
enum class ReadProblem {
    NotThisFormat,  ///< of none of the kinds that are read
    CutShort,       ///< ends before it should
    WrongChecksum,  ///< FIT: its bytes are not those that were written
    Malformed,      ///< breaks the rules of its format
    TooLarge,       ///< more bytes, or more when unpacked, than any run has
    NoActivity,     ///< sound, but nothing in it that was recorded (a course, a workout, settings)
    CannotOpen      ///< the system refuses
};

struct ReadError {
    ReadProblem problem = ReadProblem::Malformed;
    std::string detail{};  ///< where and what, for the summary: "record 12 at byte 8,412: ..."
};

/// In one TCX or GPX file: a run a day for 27 years.
inline constexpr std::size_t kMostActivities = 10'000;

template <class T>
using ReadResult = tl::expected<T, ReadError>;

inline tl::unexpected<ReadError> failure(ReadProblem problem, std::string detail) {
    return tl::unexpected{ReadError{problem, std::move(detail)}};
}

}  // namespace stridetick::exchange
