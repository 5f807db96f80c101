// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/import_summary.hpp"

#include <QCoreApplication>

#include "app/format.hpp"

#include <algorithm>
#include <utility>

namespace stridetick::app {

namespace {

using exchange::ImportKind;

QString tr(const char* text) { return QCoreApplication::translate("Import", text); }

/// "activities.zip, a.fit: "
QString beginning(const QString& file, const QString& inArchive) {
    const auto name = format::plain(inArchive);
    return (name.isEmpty() ? file : tr("%1, %2").arg(file, name)) + QLatin1String(": ");
}

/// The source text is English without a catalogue.
QString counted(std::size_t number, const char* one, const char* many) {
    return number == 1 ? tr(one) : tr(many).arg(format::count(static_cast<std::int64_t>(number)));
}

}  // namespace

void ImportSummary::add(const QString& file, const TakenRun& run) {
    const auto start = beginning(file, run.name);
    if (!run.kind) {
        ++unreadable;
        lines.append(start + described(run));
        return;
    }
    switch (*run.kind) {
        case ImportKind::NotARun:
            ++notRuns;
            lines.append(start + described(run));
            return;
        case ImportKind::AlreadyThere:
            ++(run.deletedBefore ? deletedBefore : alreadyThere);
            if (run.deletedBefore) {
                lines.append(start + described(run));
            }
            return;
        case ImportKind::Attached:
            ++attached;
            break;
        case ImportKind::NewSession:
            ++imported;
            break;
    }
    if (run.guessedOneFoot) {
        ++guessed;
        lines.append(beginning(file, run.name) + described(run));
    }
    if (run.sessionStart && run.session) {
        taken.push_back({*run.sessionStart, *run.session});
    }
}

void ImportSummary::addRefused(const QString& file, const QString& why) {
    ++unreadable;
    lines.append(beginning(file, {}) + why);
}

void ImportSummary::addLog(const QString& file) {
    ++logs;
    lines.append(beginning(file, {}) + tr("a log, not a run"));
}

void ImportSummary::leaveOut(const QString& file, const TakenRun& run) {
    --(run.kind == ImportKind::Attached ? attached : imported);
    if (run.guessedOneFoot) {
        --guessed;
        lines.removeOne(beginning(file, run.name) + described(run));
    }
    if (run.session) {
        std::erase_if(taken, [&](const Session& session) { return session.id == *run.session; });
    }
}

std::optional<ImportSummary::Session> ImportSummary::newest() const {
    const auto found = std::ranges::max_element(
        taken, {}, [](const Session& session) { return session.startedAt.utc; });
    return found == taken.end() ? std::nullopt : std::optional(*found);
}

void ImportSummary::takeBack(const QString& file, const TakenRun& run, const QString& why) {
    leaveOut(file, run);
    ++unreadable;
    lines.append(beginning(file, run.name) + tr("the log does not take it (%1)").arg(why));
}

QString ImportSummary::counts() const {
    QStringList parts{imported == 0 ? tr("No new run")
                                    : counted(imported, "1 new run", "%1 new runs")};
    const auto append = [&](std::size_t number, const char* one, const char* many) {
        if (number > 0) {
            parts.append(counted(number, one, many));
        }
    };
    append(attached, "1 added to the run of its time", "%1 added to the runs of their time");
    append(alreadyThere, "1 there already", "%1 there already");
    append(deletedBefore, "1 deleted before", "%1 deleted before");
    append(notRuns, "1 not a run", "%1 not runs");
    append(unreadable, "1 unreadable", "%1 unreadable");
    append(logs, "1 log", "%1 logs");
    return tr("%1.").arg(parts.join(QLatin1String(", ")));
}

QStringList ImportSummary::sentences() const {
    QStringList said;
    if (cancelled) {
        said.append(
            files > 0 && ofFiles
                ? tr("Cancelled at file %1 of %2: what was taken before stays, the rest was left "
                     "out.")
                      .arg(format::count(static_cast<std::int64_t>(files)),
                           format::count(static_cast<std::int64_t>(*ofFiles)))
                : tr("Cancelled: what was taken before stays, the rest was left out."));
    }
    if (!stopped.isEmpty()) {
        said.append(stopped);
    }
    if (deletedBefore > 0) {
        said.append(counted(deletedBefore, "1 run was deleted here before, and stays deleted.",
                            "%1 runs were deleted here before, and stay deleted."));
    }
    if (logs > 0) {
        said.append(counted(
            logs, "A log is not imported here: merge it on the page Log and backups (Ctrl+L).",
            "%1 logs are not imported here: merge them on the page Log and backups (Ctrl+L)."));
    }
    if (guessed > 0) {
        said.append(counted(guessed,
                            "1 file does not say whether it counts one foot or both: its numbers "
                            "decided, and the list below says how.",
                            "%1 files do not say whether they count one foot or both: their "
                            "numbers decided, and the list below says how."));
    }
    return said;
}

}  // namespace stridetick::app
