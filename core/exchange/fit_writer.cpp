// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit_writer.hpp"

#include "core/exchange/fit_bytes.hpp"
#include "core/exchange/fit_protocol.hpp"
#include "core/exchange/run_trace.hpp"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace stridetick::exchange {
namespace {

using std::chrono::milliseconds;
using Time = std::chrono::sys_time<milliseconds>;
using Number = std::optional<std::int64_t>;

constexpr std::string_view kProductName{"Stridetick\0", 11};

Number secondsOf(Time at) {
    return std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count() -
           fit::kEpochSeconds;
}

struct Cadence {
    Number turns{};
    Number fraction{};
};

Cadence cadenceOf(std::optional<int> milli) {
    if (!milli || *milli < 0) {
        return {};
    }
    const auto parts = (std::int64_t{*milli} * fit::kCadenceParts + 500) / 1000;
    return {parts / fit::kCadenceParts, parts % fit::kCadenceParts};
}

Number speedOf(std::optional<int> millimetres) {
    return millimetres ? Number(*millimetres) : std::nullopt;
}

Number altitudeOf(std::optional<int> centimetres) {
    if (!centimetres || *centimetres < fit::kLowestAltitudeCentimetres) {
        return std::nullopt;
    }
    return (std::int64_t{*centimetres} - fit::kLowestAltitudeCentimetres) /
           fit::kAltitudePartCentimetres;
}

/// The mean while running: a runner who stands has no cadence that could be averaged.
std::optional<int> meanCadenceOf(const std::vector<ActivitySample>& samples) {
    std::int64_t sum = 0;
    std::int64_t count = 0;
    for (const auto& sample : samples) {
        if (sample.cadenceMilli.value_or(0) > 0) {
            sum += *sample.cadenceMilli;
            ++count;
        }
    }
    return count > 0 ? std::optional(static_cast<int>((sum + count / 2) / count)) : std::nullopt;
}

/// How long the timer ran of `length` from `offset` on.
milliseconds timerOf(const Activity& activity, milliseconds offset, milliseconds length) {
    auto runs = length;
    for (const auto& pause : activity.pauses) {
        const auto from = std::max(pause.offset, offset);
        const auto to = std::min(pause.offset + pause.length, offset + length);
        runs -= std::max(to - from, milliseconds(0));
    }
    return std::max(runs, milliseconds(0));
}

/// Of a file that does not say what it counts.
Activity ofOneFoot(Activity activity) {
    if (feetOf(activity).oneFoot) {
        return activity;
    }
    const auto halve = [](std::optional<int>& cadence) {
        cadence = cadence ? std::optional((*cadence + 1) / 2) : std::nullopt;
    };
    for (auto& sample : activity.samples) {
        halve(sample.cadenceMilli);
    }
    for (auto& lap : activity.laps) {
        halve(lap.cadenceMilli);
    }
    activity.unit = CadenceUnit::OneFoot;
    return activity;
}

void addFileId(FitBytes& file, const Activity& activity) {
    file.add(fit::message::kFileId,
             {{fit::file_id::kType, fit::type::kEnum, fit::file_id::kTypeActivity},
              {fit::file_id::kManufacturer, fit::type::kUint16, fit::file_id::kMakerOfNone},
              {fit::file_id::kProduct, fit::type::kUint16, 0},
              {fit::file_id::kTimeCreated, fit::type::kUint32, secondsOf(activity.startedAt)},
              {fit::file_id::kProductName, fit::type::kString, {}, kProductName}});
}

void addTimerChange(FitBytes& file, Time at, bool runs) {
    file.add(fit::message::kEvent, {{fit::kTimestamp, fit::type::kUint32, secondsOf(at)},
                                    {fit::event::kEvent, fit::type::kEnum, fit::event::kTimer},
                                    {fit::event::kEventType, fit::type::kEnum,
                                     runs ? fit::event::kStart : fit::event::kStopAll}});
}

void addRecord(FitBytes& file, const ActivitySample& sample) {
    const auto cadence = cadenceOf(sample.cadenceMilli);
    file.add(fit::message::kRecord,
             {{fit::kTimestamp, fit::type::kUint32, secondsOf(sample.at)},
              {fit::record::kDistance, fit::type::kUint32, sample.distanceCentimetres},
              {fit::record::kAltitude, fit::type::kUint16, altitudeOf(sample.altitudeCentimetres)},
              {fit::record::kSpeed, fit::type::kUint16, speedOf(sample.speedMillimetres)},
              {fit::record::kCadence, fit::type::kUint8, cadence.turns},
              {fit::record::kFraction, fit::type::kUint8, cadence.fraction}});
}

/// Records and timer changes in the order of time.
void addTrace(FitBytes& file, const Activity& activity) {
    struct Change {
        Time at;
        bool runs;
    };
    const auto end = activity.startedAt + activity.length;
    std::vector<Change> changes{{activity.startedAt, true}};
    for (const auto& pause : activity.pauses) {
        const auto from = activity.startedAt + pause.offset;
        changes.push_back({from, false});
        if (from + pause.length < end) {
            changes.push_back({from + pause.length, true});
        }
    }
    auto change = changes.begin();
    for (const auto& sample : activity.samples) {
        for (; change != changes.end() && change->at <= sample.at; ++change) {
            addTimerChange(file, change->at, change->runs);
        }
        addRecord(file, sample);
    }
    for (; change != changes.end(); ++change) {
        addTimerChange(file, change->at, change->runs);
    }
    addTimerChange(file, end, false);
}

void addLap(FitBytes& file, const Activity& activity, const ActivityLap& lap, std::size_t index) {
    const auto start = activity.startedAt + lap.offset;
    const auto cadence = cadenceOf(lap.cadenceMilli);
    const bool last = index + 1 >= activity.laps.size();
    file.add(
        fit::message::kLap,
        {{fit::kMessageIndex, fit::type::kUint16, static_cast<std::int64_t>(index)},
         {fit::kTimestamp, fit::type::kUint32, secondsOf(start + lap.length)},
         {fit::lap::kStart, fit::type::kUint32, secondsOf(start)},
         {fit::lap::kElapsed, fit::type::kUint32, lap.length.count()},
         {fit::lap::kTimer, fit::type::kUint32, timerOf(activity, lap.offset, lap.length).count()},
         {fit::lap::kEvent, fit::type::kEnum, fit::event::kLap},
         {fit::lap::kEventType, fit::type::kEnum, fit::event::kStop},
         {fit::lap::kCadence, fit::type::kUint8, cadence.turns},
         {fit::lap::kFraction, fit::type::kUint8, cadence.fraction},
         {fit::lap::kTrigger, fit::type::kEnum,
          last ? fit::lap::kBySessionEnd : fit::lap::kByHand}});
}

void addSession(FitBytes& file, const Activity& activity, std::size_t laps) {
    const bool runs = activity.sport != Sport::Other;
    const bool treadmill = activity.sport == Sport::TreadmillRunning;
    const auto cadence = cadenceOf(meanCadenceOf(activity.samples));
    file.add(
        fit::message::kSession,
        {{fit::kMessageIndex, fit::type::kUint16, 0},
         {fit::kTimestamp, fit::type::kUint32, secondsOf(activity.startedAt + activity.length)},
         {fit::session::kStart, fit::type::kUint32, secondsOf(activity.startedAt)},
         {fit::session::kElapsed, fit::type::kUint32, activity.length.count()},
         {fit::session::kTimer, fit::type::kUint32,
          timerOf(activity, milliseconds(0), activity.length).count()},
         {fit::session::kDistance, fit::type::kUint32, activity.distanceCentimetres},
         {fit::session::kFirstLap, fit::type::kUint16, 0},
         {fit::session::kLaps, fit::type::kUint16, static_cast<std::int64_t>(laps)},
         {fit::session::kEvent, fit::type::kEnum, fit::event::kSession},
         {fit::session::kEventType, fit::type::kEnum, fit::event::kStop},
         {fit::session::kSport, fit::type::kEnum,
          runs ? fit::sport::kRunning : fit::sport::kGeneric},
         {fit::session::kSubSport, fit::type::kEnum,
          treadmill ? fit::sport::kTreadmill : fit::sport::kGeneric},
         {fit::session::kCadence, fit::type::kUint8, cadence.turns},
         {fit::session::kFraction, fit::type::kUint8, cadence.fraction},
         {fit::session::kTrigger, fit::type::kEnum, 0}});
}

void addActivity(FitBytes& file, const Activity& activity) {
    const auto end = activity.startedAt + activity.length;
    file.add(fit::message::kActivity,
             {{fit::kTimestamp, fit::type::kUint32, secondsOf(end)},
              {fit::activity::kTimer, fit::type::kUint32,
               timerOf(activity, milliseconds(0), activity.length).count()},
              {fit::activity::kSessions, fit::type::kUint16, 1},
              {fit::activity::kType, fit::type::kEnum, 0},
              {fit::activity::kEvent, fit::type::kEnum, fit::event::kActivity},
              {fit::activity::kEventType, fit::type::kEnum, fit::event::kStop},
              {fit::activity::kLocalTime, fit::type::kUint32,
               activity.offset ? secondsOf(end + *activity.offset) : std::nullopt}});
}

}  // namespace

std::vector<std::byte> writeFit(const Activity& given) {
    const auto activity = ofOneFoot(given);
    FitBytes file;
    addFileId(file, activity);
    addTrace(file, activity);
    auto laps = activity.laps;
    if (laps.empty()) {  // readers want one at least
        laps.push_back({{}, activity.length, meanCadenceOf(activity.samples)});
    }
    for (std::size_t i = 0; i < laps.size(); ++i) {
        addLap(file, activity, laps[i], i);
    }
    addSession(file, activity, laps.size());
    addActivity(file, activity);
    return std::move(file).finished();
}

}  // namespace stridetick::exchange
