// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recorded_time.hpp"

#include "core/exchange/xml_time.hpp"

#include <algorithm>
#include <vector>

namespace stridetick::exchange {

namespace {

std::vector<ActivityPause> pausesOf(std::vector<TimeSpan> breaks, Moment start) {
    std::ranges::sort(breaks, {}, &TimeSpan::begin);
    std::vector<ActivityPause> pauses;
    Moment ended = start;
    for (const auto& [breakBegin, breakEnd] : breaks) {
        const auto begin = std::max(breakBegin, ended);
        if (breakEnd - begin >= kShortestPause) {
            pauses.push_back({.offset = begin - start, .length = breakEnd - begin});
            ended = breakEnd;
        }
    }
    return pauses;
}

}  // namespace

ReadResult<Activity> inOrder(Activity activity, TimeSpan whole, std::span<const TimeSpan> breaks) {
    auto& samples = activity.samples;
    std::ranges::stable_sort(samples, {}, &ActivitySample::at);
    samples.erase(std::unique(samples.begin(), samples.end(),
                              [](const auto& a, const auto& b) { return a.at == b.at; }),
                  samples.end());
    if (!samples.empty()) {
        whole.begin = std::min(whole.begin, samples.front().at);
        whole.end = std::max(whole.end, samples.back().at);
    }
    if (whole.end - whole.begin > kLongestActivity) {
        return tl::unexpected{ReadError{
            ReadProblem::Malformed, "it is said to last from " + xmlTime(whole.begin) + " to " +
                                        xmlTime(whole.end) + "; a week is the most that is read"}};
    }
    activity.startedAt = whole.begin;
    activity.length = whole.end - whole.begin;
    activity.pauses = pausesOf({breaks.begin(), breaks.end()}, whole.begin);
    if (activity.pauses.size() > kMostPauses) {
        return tl::unexpected{ReadError{
            ReadProblem::Malformed, "it has more than " + std::to_string(kMostPauses) + " pauses"}};
    }
    return activity;
}

}  // namespace stridetick::exchange
