// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit_activity.hpp"

#include "core/exchange/recorded_time.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace stridetick::exchange {
namespace {

using std::chrono::milliseconds;

/// Those that are at `from` or later, and before `to`; `items` are by their time.
template <class T>
std::span<const T> between(const std::vector<T>& items, FitTime T::*at, FitTime from, FitTime to) {
    const auto first = std::ranges::lower_bound(items, from, {}, at);
    const auto last = std::ranges::lower_bound(first, items.end(), to, {}, at);
    return {first, last};
}

std::vector<ActivityPause> pausesOf(const FitContent& content, FitTime start, FitTime end) {
    std::vector<ActivityPause> pauses;
    bool stands = false;
    auto since = start;
    const auto goOn = [&](FitTime at) {
        if (stands && at > since) {
            pauses.push_back({since - start, at - since});
        }
        stands = false;
    };
    for (const auto& change : between(content.timer, &FitTimerChange::at, start, end)) {
        if (change.runs) {
            goOn(change.at);
        } else if (!stands && change.at > start) {  // a stop at the start ends the session before
            stands = true;
            since = change.at;
        }
    }
    // An event's time is cut to the second: a stop that near to the end is the end.
    if (end - since >= std::chrono::seconds(1)) {
        goOn(end);
    }
    return pauses;
}

ReadError tooLong(std::string_view what, milliseconds length) {
    const auto days = std::chrono::floor<std::chrono::days>(length).count();
    return {ReadProblem::Malformed, std::string(what) + " " + std::to_string(days) + " days"};
}

/// A watch may count the distance on over the sessions of a file.
void countFromStart(std::vector<ActivitySample>& samples,
                    std::optional<std::int64_t>& lastDistance) {
    const auto before = lastDistance.value_or(0);
    std::optional<bool> counted;
    for (auto& sample : samples) {
        if (auto& distance = sample.distanceCentimetres) {
            lastDistance = *distance;
            counted = counted.value_or(*distance >= before);
            if (*counted) {
                *distance = std::max<std::int64_t>(0, *distance - before);
            }
        }
    }
}

std::optional<std::int64_t> lastDistanceOf(const std::vector<ActivitySample>& samples) {
    for (auto sample = samples.rbegin(); sample != samples.rend(); ++sample) {
        if (sample->distanceCentimetres) {
            return sample->distanceCentimetres;
        }
    }
    return std::nullopt;
}

/// Gives every session a start, the first record's if need be; drops what has none.
void settleStarts(FitContent& content) {
    auto& sessions = content.sessions;
    const bool hasRecords = !content.samples.empty();
    if (sessions.empty() && hasRecords) {
        sessions.push_back({.sport = content.sport.value_or(Sport::Other)});
    }
    for (auto& session : sessions) {
        if (!session.start && hasRecords) {
            session.start = content.samples.front().at;
        }
    }
    std::erase_if(sessions, [](const FitSession& session) { return !session.start; });
    std::ranges::stable_sort(sessions, {}, &FitSession::start);
}

}  // namespace

ReadResult<std::vector<Activity>> activitiesOf(FitContent content) {
    std::ranges::stable_sort(content.samples, {}, &ActivitySample::at);
    std::ranges::stable_sort(content.laps, {}, &FitLap::start);
    std::ranges::stable_sort(content.timer, {}, &FitTimerChange::at);
    settleStarts(content);

    const auto longest = std::ranges::max_element(
        content.sessions, {}, [](const FitSession& session) { return session.length; });
    if (longest != content.sessions.end() && longest->length > kLongestActivity) {
        return tl::unexpected(tooLong("a session lasts", *longest->length));
    }
    std::vector<Activity> activities;
    std::optional<std::int64_t> lastDistance;
    for (std::size_t i = 0; i < content.sessions.size(); ++i) {
        const auto& session = content.sessions[i];
        const auto start = *session.start;
        const auto next =
            i + 1 < content.sessions.size() ? *content.sessions[i + 1].start : FitTime::max();
        const auto samples = between(content.samples, &ActivitySample::at, start, next);

        Activity activity{.sport = session.sport,
                          .device = content.id.device,
                          .startedAt = start,
                          .offset = content.offset,
                          .length = session.length.value_or(milliseconds(0)),
                          .distanceCentimetres = session.distanceCentimetres,
                          .unit = CadenceUnit::OneFoot,
                          .samples = {samples.begin(), samples.end()}};
        if (!samples.empty()) {
            const auto last = samples.back().at - start;
            if (last > kLongestActivity) {
                return tl::unexpected(tooLong("a record is after", last));
            }
            activity.length = std::max(activity.length, last);
        }
        countFromStart(activity.samples, lastDistance);
        if (!activity.distanceCentimetres) {
            activity.distanceCentimetres = lastDistanceOf(activity.samples);
        }
        activity.pauses = pausesOf(content, start, std::min(start + activity.length, next));
        if (activity.pauses.size() > kMostPauses) {
            return tl::unexpected(
                ReadError{ReadProblem::Malformed,
                          "more than " + std::to_string(kMostPauses) + " pauses in a session"});
        }
        for (const auto& lap : between(content.laps, &FitLap::start, start, next)) {
            activity.laps.push_back({lap.start - start, lap.length, lap.cadenceMilli});
        }
        activities.push_back(std::move(activity));
    }
    return activities;
}

}  // namespace stridetick::exchange
