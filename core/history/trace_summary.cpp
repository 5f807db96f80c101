// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/trace_summary.hpp"

#include "core/programme/check_band.hpp"
#include "core/util/median.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace stridetick::core {

namespace {

constexpr int kMostMilli = 1'000'000;

StepsPerMinute medianOf(std::vector<int> tenths) {
    return StepsPerMinute::ofTenths(median(std::span{tenths}));
}

enum class Ground { Downhill, Flat, Other };

/// climb / (speed * 60 s) against percents, in whole numbers: decimetres and millimetres a second.
Ground groundOf(const TraceMinute& minute) {
    if (!minute.climbDecimetres || !minute.speedMillimetres || *minute.speedMillimetres <= 0) {
        return Ground::Other;
    }
    const auto climb = std::int64_t{*minute.climbDecimetres} * 100 * 100;
    const auto onePercent = std::int64_t{*minute.speedMillimetres} * 60;
    if (climb < kDownhillPercent * onePercent) {
        return Ground::Downhill;
    }
    return climb >= -kFlatPercent * onePercent && climb <= kFlatPercent * onePercent
               ? Ground::Flat
               : Ground::Other;
}

/// The sums of the line through the minutes; time counts from the start.
class Line {
 public:
    void add(std::int64_t minute, std::int64_t tenths) {
        ++count_;
        x_ += minute;
        y_ += tenths;
        xx_ += minute * minute;
        xy_ += minute * tenths;
    }
    std::optional<StepsPerMinuteDelta> perTenMinutes() const {
        if (count_ < kFewestTrendMinutes) {
            return std::nullopt;
        }
        const auto n = static_cast<double>(count_);
        const auto x = static_cast<double>(x_);
        const auto slope = (n * static_cast<double>(xy_) - x * static_cast<double>(y_)) /
                           (n * static_cast<double>(xx_) - x * x);
        return StepsPerMinuteDelta::fromSpm(slope);  // tenths a minute are spm in ten
    }

 private:
    std::int64_t count_ = 0;
    std::int64_t x_ = 0;
    std::int64_t y_ = 0;
    std::int64_t xx_ = 0;
    std::int64_t xy_ = 0;
};

std::optional<GroundCadence> groundCadence(const std::vector<int>& tenths) {
    if (tenths.size() < kFewestGradedMinutes) {
        return std::nullopt;
    }
    return GroundCadence{medianOf(tenths), static_cast<int>(tenths.size())};
}

}  // namespace

std::optional<StepsPerMinute> cadenceOf(const TraceMinute& minute, bool oneFoot) {
    const int milli = minute.cadenceMilli.value_or(0);
    if (milli < 50 || milli > kMostMilli) {  // a tenth at least
        return std::nullopt;
    }
    return oneFoot ? StridesPerMinute::ofMilli(milli).toSteps()
                   : StepsPerMinute::ofTenths((milli + 50) / 100);
}

TraceSummary summariseTrace(const CadenceTrace& trace, std::optional<StepsPerMinute> target) {
    std::vector<int> all;
    std::vector<int> downhill;
    std::vector<int> flat;
    Line line;
    int inTheBand = 0;
    for (std::size_t i = 0; i < trace.minutes.size(); ++i) {
        const auto cadence = cadenceOf(trace.minutes[i], trace.oneFoot);
        if (!cadence) {
            continue;
        }
        all.push_back(cadence->tenths());
        if (*cadence >= kSlowestRun) {
            line.add(static_cast<std::int64_t>(i), cadence->tenths());
        }
        inTheBand += target && inBand(*cadence, *target) ? 1 : 0;
        const auto ground = groundOf(trace.minutes[i]);
        if (ground != Ground::Other) {
            (ground == Ground::Flat ? flat : downhill).push_back(cadence->tenths());
        }
    }
    TraceSummary summary{.minutes = static_cast<int>(all.size())};
    if (!all.empty()) {
        summary.median = medianOf(std::move(all));
    }
    if (target) {
        summary.minutesInBand = inTheBand;
    }
    summary.perTenMinutes = line.perTenMinutes();
    summary.downhill = groundCadence(downhill);
    summary.flat = groundCadence(flat);
    return summary;
}

std::optional<bool> heldDownhill(const TraceSummary& summary) {
    if (!summary.downhill || !summary.flat) {
        return std::nullopt;
    }
    return summary.flat->median - summary.downhill->median <= kWholeStride;
}

std::optional<MetresPerSecond> meanSpeed(const CadenceTrace& trace) {
    std::int64_t sum = 0;
    std::int64_t minutes = 0;
    for (const auto& minute : trace.minutes) {
        if (minute.speedMillimetres) {
            sum += *minute.speedMillimetres;
            ++minutes;
        }
    }
    if (minutes == 0) {
        return std::nullopt;
    }
    return MetresPerSecond::tryFrom(static_cast<double>(sum) / static_cast<double>(minutes) / 1000);
}

}  // namespace stridetick::core
