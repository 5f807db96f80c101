// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/recorded_time.hpp"
#include "core/exchange/run_trace.hpp"
#include "core/exchange/tcx_reader.hpp"
#include "core/exchange/tcx_writer.hpp"

#include <algorithm>
#include <cstdlib>
#include <functional>

namespace stridetick::exchange {

inline void expect(bool holds) {
    if (!holds) {
        std::abort();
    }
}

/// What everybody builds on, whatever was in the file.
inline void expectSound(const Activity& activity) {
    expect(activity.length >= std::chrono::milliseconds{} && activity.length <= kLongestActivity);
    const auto end = activity.startedAt + activity.length;
    expect(std::ranges::adjacent_find(activity.samples, std::greater_equal{},
                                      &ActivitySample::at) == activity.samples.end());
    for (const auto& sample : activity.samples) {
        expect(sample.at >= activity.startedAt && sample.at <= end);
        expect(sample.cadenceMilli.value_or(0) >= 0 && sample.cadenceMilli.value_or(0) <= 254'000);
    }
    std::chrono::milliseconds before{};
    for (const auto& pause : activity.pauses) {
        expect(pause.offset >= before && pause.length > std::chrono::milliseconds{});
        before = pause.offset + pause.length;
    }
    expect(before <= activity.length);
    for (const auto& lap : activity.laps) {
        expect(lap.offset >= std::chrono::milliseconds{} &&
               lap.length >= std::chrono::milliseconds{} &&
               lap.offset + lap.length <= activity.length);
    }
}

/// It can be made a trace of, written, and read again.
inline void expectUsable(const Activity& activity) {
    const auto trace = traceOf(activity, core::SessionId{"fuzz"});
    expect(trace.minutes.size() <= 10'080);
    isRun(activity);
    const auto again = readTcx(writeTcx(activity));
    expect(again && again->size() == 1);
    expect(again->front().samples.size() == activity.samples.size());
}

inline void expectEachSound(const ReadResult<std::vector<Activity>>& activities) {
    if (!activities) {
        expect(!activities.error().detail.empty() && activities.error().detail.size() < 1'000);
        return;
    }
    expect(!activities->empty());
    for (const auto& activity : *activities) {
        expectSound(activity);
        expectUsable(activity);
    }
}

}  // namespace stridetick::exchange
