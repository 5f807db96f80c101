// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/watch_file.hpp"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

#include "app/cli/exit_codes.hpp"
#include "app/cli/taken_file.hpp"
#include "app/format.hpp"
#include "app/new_id.hpp"
#include "core/exchange/activity_file.hpp"
#include "core/exchange/unpack.hpp"
#include "core/log/log_view.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <fstream>
#include <span>
#include <string_view>
#include <utility>

namespace stridetick::app::cli {

namespace {

namespace fs = std::filesystem;
using exchange::ImportKind;
using exchange::ReadError;
using exchange::ReadProblem;

/// Ten years of a run on most days, packed.
constexpr std::uintmax_t kMostPackedBytes = std::uintmax_t{256} << 20U;

QString tr(const char* text) { return QCoreApplication::translate("Commands", text); }

std::string firstBytesOf(const fs::path& file) {
    std::array<char, 64> bytes{};
    std::ifstream in(file, std::ios::binary);
    in.read(bytes.data(), bytes.size());
    return {bytes.data(), static_cast<std::size_t>(in.gcount())};
}

exchange::ReadResult<std::vector<std::byte>> bytesOf(const fs::path& file) {
    const auto first = firstBytesOf(file);
    const bool packed = exchange::isPacked(std::as_bytes(std::span(first)));
    const auto most = packed ? kMostPackedBytes : exchange::kMostUnpackedBytes;
    std::error_code failure;
    const auto size = fs::file_size(file, failure);
    if (failure) {
        return tl::unexpected(ReadError{ReadProblem::CannotOpen, failure.message()});
    }
    if (size > most) {
        return tl::unexpected(ReadError{ReadProblem::TooLarge, std::to_string(size) + " bytes; " +
                                                                   std::to_string(most) +
                                                                   " is the most that is read"});
    }
    std::vector<std::byte> bytes(static_cast<std::size_t>(size));
    std::ifstream in(file, std::ios::binary);
    in.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    if (!in) {
        return tl::unexpected(ReadError{ReadProblem::CannotOpen, "it cannot be read to its end"});
    }
    return bytes;
}

Failure notWritten(const fs::path& log, const log::LogError& error) {
    return {
        kFailed, QStringLiteral("not_written"),
        tr("%1 cannot be written (%2).").arg(nameOf(log), QString::fromStdString(error.detail))};
}

/// Where the file does not say it: this computer's offset of that day.
std::chrono::minutes offsetAt(std::chrono::sys_time<std::chrono::milliseconds> time) {
    const auto local = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    return std::chrono::minutes{local.offsetFromUtc() / 60};
}

core::WallTime startOf(const exchange::Activity& activity) {
    return {activity.startedAt, exchange::clockOf(activity, offsetAt(activity.startedAt))};
}

TakenRun outcomeOf(const exchange::Activity& activity, const QString& name,
                   const exchange::ImportPlan& plan = {}) {
    return {.name = name,
            .kind = plan.kind,
            .session = plan.session,
            .startedAt = startOf(activity),
            .error = std::nullopt};
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
    const auto around = exchange::rangeAround(activity);
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
        plan = exchange::planImport(activity, history->sessions, *traces,
                                    {newId<core::SessionId>(), startOf(activity).offset});
        return plan.changes;
    };
    // Another import may be at the same run.
    if (auto written = log::askPatiently([&] { return log.writePlanned(make); }); !written) {
        return tl::unexpected(written.error());
    }
    return outcomeOf(activity, name, plan);
}

QString wordsOf(ReadProblem problem) {
    switch (problem) {
        case ReadProblem::NotThisFormat:
            return tr("not a watch's file");
        case ReadProblem::CutShort:
            return tr("cut short");
        case ReadProblem::WrongChecksum:
            return tr("changed since it was written");
        case ReadProblem::Malformed:
            return tr("malformed");
        case ReadProblem::TooLarge:
            return tr("too large");
        case ReadProblem::NoActivity:
            return tr("nothing recorded in it");
        case ReadProblem::CannotOpen:
            return tr("not readable");
    }
    return {};
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

QString described(const TakenRun& run) {
    if (!run.kind) {
        return tr("unreadable: %1 (%2)")
            .arg(wordsOf(run.error->problem), plain(QString::fromStdString(run.error->detail)));
    }
    switch (*run.kind) {
        case ImportKind::NotARun:
            return tr("not a run");
        case ImportKind::AlreadyThere:
            return tr("there already");
        case ImportKind::Attached:
            return tr("added to the run of that time");
        case ImportKind::NewSession:
            return tr("imported");
    }
    return {};
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

bool mayBeOfAWatch(const fs::path& file) {
    const auto bytes = firstBytesOf(file);
    if (exchange::isPacked(std::as_bytes(std::span(bytes)))) {
        return true;
    }
    const std::string_view text(bytes);
    const auto first = text.find_first_not_of("\xef\xbb\xbf \t\r\n");
    constexpr std::size_t kFitMarkAt = 8;
    return (text.size() > kFitMarkAt && text.substr(kFitMarkAt).starts_with(".FIT")) ||
           (first != std::string_view::npos && text[first] == '<');
}

TakenRuns takeRuns(const fs::path& log, const fs::path& file,
                   const std::function<bool()>& cancelled) {
    TakenRuns taken;
    const auto refuse = [&](const QString& name, const ReadError& error) {
        taken.runs.push_back({.name = name,
                              .kind = std::nullopt,
                              .session = std::nullopt,
                              .startedAt = std::nullopt,
                              .error = error});
    };
    const auto bytes = bytesOf(file);
    if (!bytes) {
        refuse({}, bytes.error());
        return taken;
    }
    std::optional<log::SessionLog> writing;
    const auto take = [&](const std::string& inArchive,
                          const exchange::ReadResult<std::vector<exchange::Activity>>& activities) {
        const auto name = QString::fromStdString(inArchive);
        if (!activities) {
            refuse(name, activities.error());
            return !cancelled();
        }
        for (const auto& activity : *activities) {
            if (!exchange::isImportable(activity)) {
                taken.runs.push_back(outcomeOf(activity, name));
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
        refuse({}, done.error());
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
