// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/run_import.hpp"

#include "core/exchange/recorded_time.hpp"
#include "core/exchange/run_trace.hpp"
#include "core/records/watch_run.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include <nlohmann/json.hpp>

namespace stridetick::exchange {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using Time = std::chrono::sys_time<milliseconds>;

/// As the log takes them; beyond it a sensor is broken.
constexpr int kMostCadenceMilli = 1'000'000;
constexpr int kMostSpeedMillimetres = 100'000;
constexpr int kMostClimbDecimetres = 100'000;
constexpr std::chrono::minutes kWidestOffset{24 * 60};

milliseconds overlapOf(const core::CadenceTrace& run, const core::Session& session) {
    const Time begin = std::max(run.startedAt, session.startedAt.utc);
    const Time end = std::min(run.startedAt + run.length, session.startedAt.utc + session.length);
    return std::max(end - begin, milliseconds{});
}

/// The one that most of it was run in, and that was most of it: a few minutes with a click in a
/// long run are a run of their own, else the weeks would count these minutes alone.
const core::Session* sessionOf(const core::CadenceTrace& run,
                               std::span<const core::Session> sessions) {
    const core::Session* found = nullptr;
    milliseconds most{};
    for (const auto& session : sessions) {
        const auto overlap = overlapOf(run, session);
        if (overlap > most && 2 * overlap > std::max(run.length, session.length)) {
            found = &session;
            most = overlap;
        }
    }
    return found;
}

/// A log that is to go into other programs is UTF-8 all over; a watch's file may say anything.
std::string inUtf8(const std::string& text) {
    using nlohmann::json;
    return json::parse(json(text).dump(-1, ' ', false, json::error_handler_t::replace))
        .get<std::string>();
}

void forget(std::optional<int>& number, int least, int most) {
    if (number && (*number < least || *number > most)) {
        number.reset();
    }
}

core::CadenceTrace storedTrace(const Activity& activity, const core::SessionId& session) {
    auto trace = traceOf(activity, session);
    trace.source = inUtf8(trace.source);
    trace.madeSession = true;
    trace.startedAt = activity.startedAt;
    trace.length = activity.length;
    for (auto& minute : trace.minutes) {
        forget(minute.cadenceMilli, 1, kMostCadenceMilli);
        forget(minute.speedMillimetres, 0, kMostSpeedMillimetres);
        forget(minute.climbDecimetres, -kMostClimbDecimetres, kMostClimbDecimetres);
    }
    return trace;
}

/// Only what lies in the run.
std::vector<core::SessionPause> pausesOf(const Activity& activity) {
    std::vector<core::SessionPause> pauses;
    for (const auto& pause : activity.pauses) {
        if (pause.offset >= milliseconds{} && pause.offset < activity.length &&
            pause.length > milliseconds{}) {
            pauses.push_back(
                {pause.offset, std::min(pause.length, activity.length - pause.offset)});
        }
    }
    return pauses;
}

core::Session sessionFor(const Activity& activity, const NewRun& newRun,
                         std::optional<int> distanceMetres) {
    core::Session session{.id = newRun.id,
                          .kind = core::SessionKind::FreeRun,
                          .state = core::SessionState::Finished,
                          .startedAt = {activity.startedAt, clockOf(activity, newRun.offset)},
                          .length = activity.length,
                          .pauses = pausesOf(activity)};
    const auto run = std::chrono::duration<double>(core::runTime(session)).count();
    if (activity.sport == Sport::TreadmillRunning && distanceMetres && run > 0) {
        session.treadmillSpeed = core::MetresPerSecond::tryFrom(*distanceMetres / run);
    }
    return session;
}

}  // namespace

std::chrono::minutes clockOf(const Activity& activity, std::chrono::minutes here) {
    const auto told = activity.offset.value_or(std::chrono::minutes{});
    return std::clamp(told == std::chrono::minutes{} ? here : told, -kWidestOffset, kWidestOffset);
}

log::TimeRange rangeAround(const ImportableRun& run) {
    return {run.trace.startedAt - kLongestActivity,
            run.trace.startedAt + run.trace.length + kLongestActivity};
}

bool isImportable(const Activity& activity) {
    return activity.length > milliseconds{} && isRun(activity);
}

ImportableRun runOf(const Activity& activity, const NewRun& newRun) {
    auto trace = storedTrace(activity, newRun.id);
    auto session = sessionFor(activity, newRun, trace.distanceMetres);
    return {std::move(session), std::move(trace)};
}

ImportPlan planImport(ImportableRun run, std::span<const core::Session> aroundIt,
                      std::span<const core::CadenceTrace> tracesAroundIt) {
    auto& trace = run.trace;
    const auto same = std::ranges::find_if(tracesAroundIt, [&](const core::CadenceTrace& other) {
        return core::isSameRun({trace.startedAt, trace.length}, {other.startedAt, other.length});
    });
    if (same != tracesAroundIt.end()) {
        const auto kept = std::ranges::find(aroundIt, same->session, &core::Session::id);
        return {
            .kind = ImportKind::AlreadyThere,
            .session = same->session,
            .startedAt = kept == aroundIt.end() ? std::nullopt : std::optional(kept->startedAt)};
    }
    if (const auto* session = sessionOf(trace, aroundIt)) {
        // A second watch, or a part of it: one trace tells of a run, and one run is counted.
        if (std::ranges::count(tracesAroundIt, session->id, &core::CadenceTrace::session) > 0) {
            return {.kind = ImportKind::AlreadyThere,
                    .session = session->id,
                    .startedAt = session->startedAt};
        }
        trace.session = session->id;
        trace.madeSession = false;
        return {.kind = ImportKind::Attached,
                .session = session->id,
                .startedAt = session->startedAt,
                .changes = {std::move(trace)}};
    }
    const auto made = run.session.id;
    return {.kind = ImportKind::NewSession,
            .session = made,
            .startedAt = run.session.startedAt,
            .changes = {std::move(run.session), std::move(trace)}};
}

}  // namespace stridetick::exchange
