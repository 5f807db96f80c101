// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/watch_file.hpp"

#include <QJsonArray>

#include "app/cli/exit_codes.hpp"
#include "app/cli/taken_file.hpp"
#include "app/format.hpp"
#include "app/import/watch_bytes.hpp"
#include "app/translated.hpp"
#include "core/exchange/activity_file.hpp"
#include "core/log/log_view.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace stridetick::app::cli {

namespace {

namespace fs = std::filesystem;
using exchange::ImportKind;
using exchange::ReadProblem;

STRIDETICK_TR_FUNCTIONS(Commands)

Failure notWritten(const fs::path& log, const log::LogError& error) {
    return {
        kFailed, QStringLiteral("not_written"),
        tr("%1 cannot be written (%2).").arg(nameOf(log), QString::fromStdString(error.detail))};
}

std::optional<Failure> openForWriting(const fs::path& log, std::optional<log::SessionLog>& opened) {
    if (auto failure = makeLog(log)) {
        return failure;
    }
    auto writing = log::askPatiently([&] { return log::SessionLog::tryOpenForWriting(log); });
    if (!writing) {
        return notWritten(log, writing.error());
    }
    opened.emplace(*std::move(writing));
    return std::nullopt;
}

log::LogResult<TakenRun> takeRun(log::SessionLog& log, const QString& name,
                                 const exchange::Activity& activity) {
    const auto found = exchange::runOf(activity, newRunFor(activity));
    const auto around = exchange::rangeAround(found);
    exchange::ImportPlan plan;
    const auto make = [&]() -> log::LogResult<std::vector<log::LogRequest>> {
        const auto history = log.history(around);
        if (!history) {
            return tl::unexpected(history.error());
        }
        const auto traces = log.tracesStarted(around);
        if (!traces) {
            return tl::unexpected(traces.error());
        }
        plan = exchange::planImport(found, history->sessions, *traces);
        return plan.changes;
    };
    // Another import may be at the same run.
    if (auto written = log::askPatiently([&] { return log.writePlanned(make); }); !written) {
        return tl::unexpected(written.error());
    }
    return outcomeOf(found, name, plan);
}

const char* wordFor(ReadProblem problem) {
    constexpr std::array kWords{"not_this_format", "cut_short",   "wrong_checksum", "malformed",
                                "too_large",       "no_activity", "cannot_open"};
    return kWords.at(static_cast<std::size_t>(problem));
}

const char* wordFor(std::optional<ImportKind> kind) {
    constexpr std::array kWords{"not_a_run", "already_there", "attached", "imported"};
    return kind ? kWords.at(static_cast<std::size_t>(*kind)) : "unreadable";
}

}  // namespace

std::size_t TakenRuns::count(std::optional<ImportKind> kind) const {
    return static_cast<std::size_t>(std::ranges::count(runs, kind, &TakenRun::kind));
}

int TakenRuns::exitCode() const {
    if (failure) {
        return failure->exitCode;
    }
    const auto unreadable = count(std::nullopt);
    return unreadable == 0 ? kDone : unreadable == runs.size() ? kNotReadable : kFailed;
}

TakenRuns takeRuns(const fs::path& log, const fs::path& file,
                   const std::function<bool()>& cancelled) {
    TakenRuns taken;
    const auto bytes = bytesOfWatch(file);
    if (!bytes) {
        taken.runs.push_back(unreadable({}, bytes.error()));
        return taken;
    }
    std::optional<log::SessionLog> writing;
    const auto take = [&](const std::string& inArchive,
                          const exchange::ReadResult<std::vector<exchange::Activity>>& activities) {
        const auto name = QString::fromStdString(inArchive);
        if (!activities) {
            taken.runs.push_back(unreadable(name, activities.error()));
            return !cancelled();
        }
        for (const auto& activity : *activities) {
            if (!exchange::isImportable(activity)) {
                taken.runs.push_back(notARun(activity, name));
                continue;
            }
            if (!writing && (taken.failure = openForWriting(log, writing))) {
                return false;
            }
            auto run = takeRun(*writing, name, activity);
            if (!run) {
                taken.failure = notWritten(log, run.error());
                return false;
            }
            taken.runs.push_back(*std::move(run));
        }
        return !cancelled();
    };
    if (const auto done = exchange::readActivityFiles(*bytes, take); !done) {
        taken.runs.push_back(unreadable({}, done.error()));
    }
    return taken;
}

QString described(const TakenRuns& taken) {
    if (taken.failure && taken.runs.empty()) {
        return taken.failure->sentence;
    }
    if (!taken.failure && taken.runs.size() == 1 && taken.runs.front().name.isEmpty()) {
        return described(taken.runs.front());
    }
    const auto number = [&](std::optional<ImportKind> kind) {
        return format::count(static_cast<std::int64_t>(taken.count(kind)));
    };
    QStringList lines{tr("%1 imported, %2 added to runs of their time, %3 there already, %4 not "
                         "runs, %5 unreadable")
                          .arg(number(ImportKind::NewSession), number(ImportKind::Attached),
                               number(ImportKind::AlreadyThere), number(ImportKind::NotARun),
                               number(std::nullopt))};
    for (const auto& run : taken.runs) {
        const auto when = run.startedAt ? isoTime(*run.startedAt) : QString();
        lines.append((run.name.isEmpty() ? when : plain(run.name)) + QLatin1String(": ") +
                     described(run));
    }
    if (taken.failure) {
        lines.append(taken.failure->sentence);
    }
    return lines.join(QLatin1String("\n    "));
}

QJsonObject asJson(const TakenRuns& taken) {
    QJsonArray runs;
    for (const auto& run : taken.runs) {
        QJsonObject object{{"result", wordFor(run.kind)}};
        if (run.guessedOneFoot) {
            object["guessed"] = *run.guessedOneFoot ? "one_foot" : "both_feet";
        }
        if (!run.name.isEmpty()) {
            object["name"] = run.name;
        }
        if (run.session) {
            object["session"] = QString::fromStdString(run.session->text());
        }
        if (run.startedAt) {
            object["started_at"] = isoTime(*run.startedAt);
        }
        if (run.error) {
            object["reason"] = wordFor(run.error->problem);
            object["error"] = QString::fromStdString(run.error->detail);
        }
        runs.append(object);
    }
    QJsonObject answer{
        {"runs", runs},
        {"imported", static_cast<qint64>(taken.count(ImportKind::NewSession))},
        {"attached", static_cast<qint64>(taken.count(ImportKind::Attached))},
        {"already_there", static_cast<qint64>(taken.count(ImportKind::AlreadyThere))},
        {"not_a_run", static_cast<qint64>(taken.count(ImportKind::NotARun))},
        {"unreadable", static_cast<qint64>(taken.count(std::nullopt))}};
    if (taken.failure) {
        answer["error"] = taken.failure->sentence;
        answer["reason"] = taken.failure->reason;
    }
    return answer;
}

}  // namespace stridetick::app::cli
