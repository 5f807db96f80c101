// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/run_trace.hpp"

#include "core/exchange/recorded_time.hpp"
#include "core/util/median.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <utility>

namespace stridetick::exchange {

namespace {

using core::TraceMinute;
using std::chrono::milliseconds;
using std::chrono::minutes;

/// A climb or a distance of less than this much of a minute is not the minute's.
constexpr milliseconds kMostOfAMinute{45'000};

/// A quantity of the samples that is known at some of them; how much it changes by minutes.
template <class Value>
class Change {
 public:
    explicit Change(std::optional<Value> ActivitySample::*member) : member_(member) {}

    /// Of the samples of minute `index`, from the last one of the minute before.
    struct Result {
        std::int64_t change = 0;
        milliseconds time{};
    };
    std::optional<Result> over(std::span<const ActivitySample> samples, std::size_t index) {
        const auto* begin = lastIndex_ && *lastIndex_ + 1 == index ? last_ : nullptr;
        for (const auto& sample : samples) {
            if (sample.*member_) {
                begin = begin == nullptr ? &sample : begin;
                last_ = &sample;
                lastIndex_ = index;
            }
        }
        if (begin == nullptr || lastIndex_ != index || last_->at - begin->at < kMostOfAMinute) {
            return std::nullopt;
        }
        return Result{std::int64_t{*(last_->*member_)} - *(begin->*member_), last_->at - begin->at};
    }

 private:
    std::optional<Value> ActivitySample::*member_;
    const ActivitySample* last_ = nullptr;
    std::optional<std::size_t> lastIndex_;
};

/// Whether the watch's timer ran, asked in the order of time.
class Timer {
 public:
    explicit Timer(const Activity& activity) : activity_(activity) {}
    bool ranAt(milliseconds offset) {
        const auto& pauses = activity_.pauses;
        while (next_ < pauses.size() && pauses[next_].offset + pauses[next_].length <= offset) {
            ++next_;
        }
        return next_ == pauses.size() || offset <= pauses[next_].offset;
    }

 private:
    const Activity& activity_;
    std::size_t next_ = 0;
};

class Minutes {
 public:
    explicit Minutes(const Activity& activity)
        : activity_(activity),
          timer_(activity),
          // A treadmill run without a sensor has a speed of zero all the way.
          speedTells_(std::ranges::any_of(activity.samples, [](const auto& sample) {
              return sample.speedMillimetres.value_or(0) >= kStandingMillimetres;
          })) {}

    std::vector<TraceMinute> all() {
        std::vector<TraceMinute> found;
        const auto length = std::min<milliseconds>(activity_.length, kLongestActivity);
        const std::span<const ActivitySample> samples{activity_.samples};
        std::size_t next = 0;
        while (next < samples.size() && samples[next].at < activity_.startedAt) {
            ++next;
        }
        for (milliseconds end = minutes{1}; end < length + minutes{1}; end += minutes{1}) {
            const auto first = next;
            while (next < samples.size() && samples[next].at < activity_.startedAt + end) {
                ++next;
            }
            found.push_back(minuteOf(samples.subspan(first, next - first), found.size()));
        }
        return found;
    }

 private:
    bool stands(const ActivitySample& sample) const {
        return speedTells_ && sample.speedMillimetres &&
               *sample.speedMillimetres < kStandingMillimetres;
    }

    TraceMinute minuteOf(std::span<const ActivitySample> samples, std::size_t index) {
        TraceMinute minute;
        cadences_.clear();
        std::int64_t speeds = 0;
        int withSpeed = 0;
        for (const auto& sample : samples) {
            if (!timer_.ranAt(sample.at - activity_.startedAt)) {
                continue;
            }
            if (speedTells_ && sample.speedMillimetres) {
                speeds += *sample.speedMillimetres;
                ++withSpeed;
            }
            if (sample.cadenceMilli.value_or(0) > 0 && !stands(sample)) {
                cadences_.push_back(*sample.cadenceMilli);
            }
        }
        if (!cadences_.empty()) {
            minute.cadenceMilli = core::median(std::span{cadences_});
        }
        const auto distance = distance_.over(samples, index);
        if (withSpeed > 0) {
            minute.speedMillimetres = static_cast<int>(speeds / withSpeed);
        } else if (distance && distance->change >= 0) {
            minute.speedMillimetres =
                static_cast<int>(distance->change * 10'000 / distance->time.count());
        }
        if (const auto climb = climb_.over(samples, index)) {
            minute.climbDecimetres = static_cast<int>(climb->change / 10);
        }
        return minute;
    }

    const Activity& activity_;
    Timer timer_;
    bool speedTells_;
    Change<std::int64_t> distance_{&ActivitySample::distanceCentimetres};
    Change<int> climb_{&ActivitySample::altitudeCentimetres};
    std::vector<int> cadences_;
};

std::optional<int> medianOf(std::vector<int> values) {
    return values.empty() ? std::nullopt : std::optional{core::median(std::span{values})};
}

/// Minutes of running count; where none is, all do.
FootDecision decide(CadenceUnit unit, std::span<const TraceMinute> trace) {
    if (unit == CadenceUnit::OneFoot) {
        return {.oneFoot = true};
    }
    std::vector<int> running;
    std::vector<int> all;
    for (const auto& minute : trace) {
        if (minute.cadenceMilli) {
            all.push_back(*minute.cadenceMilli);
            if (minute.speedMillimetres.value_or(kSlowestRunMillimetres) >=
                kSlowestRunMillimetres) {
                running.push_back(*minute.cadenceMilli);
            }
        }
    }
    const auto median = medianOf(running.empty() ? std::move(all) : std::move(running));
    return {.oneFoot = median && *median < kBothFeetFromMilli, .guessed = median.has_value()};
}

}  // namespace

FootDecision feetOf(const Activity& activity) {
    return decide(activity.unit, Minutes{activity}.all());
}

bool isRun(const Activity& activity) {
    if (activity.sport != Sport::Unsaid) {
        return activity.sport != Sport::Other;
    }
    std::vector<int> speeds;
    for (const auto& minute : Minutes{activity}.all()) {
        if (minute.speedMillimetres) {
            speeds.push_back(*minute.speedMillimetres);
        }
    }
    const auto median = medianOf(std::move(speeds));
    return median && *median >= kSlowestRunMillimetres && *median <= kFastestRunMillimetres;
}

core::CadenceTrace traceOf(const Activity& activity, core::SessionId session) {
    core::CadenceTrace trace{.session = std::move(session)};
    trace.source = activity.device;
    if (!activity.device.empty() && !activity.format.empty()) {
        trace.source += ", ";
    }
    trace.source += activity.format;
    trace.minutes = Minutes{activity}.all();
    const auto feet = decide(activity.unit, trace.minutes);
    trace.oneFoot = feet.oneFoot;
    trace.guessed = feet.guessed;
    constexpr std::int64_t kMostCentimetres = 1'000'000'000;
    if (activity.distanceCentimetres && *activity.distanceCentimetres >= 0 &&
        *activity.distanceCentimetres <= kMostCentimetres) {
        trace.distanceMetres = static_cast<int>((*activity.distanceCentimetres + 50) / 100);
    }
    return trace;
}

}  // namespace stridetick::exchange
