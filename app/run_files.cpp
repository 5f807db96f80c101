// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_files.hpp"

#include "core/exchange/csv_columns.hpp"
#include "core/exchange/fit_writer.hpp"
#include "core/exchange/session_activity.hpp"
#include "core/exchange/tcx_writer.hpp"
#include "core/log/log_view.hpp"
#include "core/log/week_range.hpp"
#include "core/time/local_week.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace stridetick::app {

namespace {

std::string nameOf(const core::WallTime& time) {
    auto text = exchange::isoTime(time.utc.time_since_epoch().count(), time.offset.count());
    const auto middle = text.find('T');
    constexpr std::size_t kTime = 8;  // 08:00:00
    text.resize(std::min(text.size(), middle + 1 + kTime));
    text[middle] = '_';
    std::erase(text, ':');
    return text;
}

const char* endingOf(RunFormat format) { return format == RunFormat::Fit ? ".fit" : ".tcx"; }

}  // namespace

std::string runFileName(const core::Session& run, RunFormat format) {
    return nameOf(run.startedAt) + endingOf(format);
}

std::string runFileContent(const core::Session& run, const log::History& history,
                           RunFormat format) {
    const auto trace = std::ranges::find(history.traces, run.id, &core::CadenceTrace::session);
    const auto report = std::ranges::find(history.reports, run.id, &core::SessionReport::session);
    const auto activity = exchange::activityOf(
        run, {.trace = trace != history.traces.end() ? &*trace : nullptr,
              .measurements = history.measurements,
              .distanceMetres =
                  report != history.reports.end() ? report->distanceMetres : std::nullopt});
    if (format == RunFormat::Tcx) {
        return exchange::writeTcx(activity);
    }
    const auto bytes = exchange::writeFit(activity);
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

log::LogResult<RunFiles> RunFiles::tryRead(const log::SessionLog& log,
                                           const log::LogContents& contents,
                                           std::optional<std::chrono::local_days> first) {
    if (!contents.firstEntry || !contents.lastEntry) {
        return RunFiles(log::History{});
    }
    const auto range = log::rangeOfWeeks(first.value_or(core::localDay(*contents.firstEntry)),
                                         core::localDay(*contents.lastEntry));
    auto history = log::askPatiently([&] { return log.history(range); });
    if (!history) {
        return tl::unexpected(history.error());
    }
    std::erase_if(history->sessions, [&](const core::Session& session) {
        return session.state == core::SessionState::Running ||
               (first && core::localDay(session.startedAt) < *first);
    });
    return RunFiles(*std::move(history));
}

RunFiles::RunFiles(log::History history) : history_(std::move(history)) {
    std::map<std::string, int> times;
    for (const auto& session : history_.sessions) {
        auto name = nameOf(session.startedAt);
        const int before = times[name]++;
        names_.push_back(before == 0 ? name : name + "-" + std::to_string(before + 1));
    }
}

std::string RunFiles::name(std::size_t index, RunFormat format) const {
    return names_.at(index) + endingOf(format);
}

std::string RunFiles::content(std::size_t index, RunFormat format) const {
    return runFileContent(history_.sessions.at(index), history_, format);
}

}  // namespace stridetick::app
