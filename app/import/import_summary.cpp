// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/import_summary.hpp"

#include "app/format.hpp"
#include "app/key_map.hpp"

#include <algorithm>
#include <utility>

namespace stridetick::app {

namespace {

using exchange::ImportKind;

/// "activities.zip, a.fit: "
QString beginning(const QString& file, const QString& inArchive) {
    const auto name = format::plain(inArchive);
    return (name.isEmpty() ? file : ImportSummary::tr("%1, %2").arg(file, name)) +
           QLatin1String(": ");
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
    const auto added = static_cast<int>(imported);
    QStringList parts{added == 0 ? tr("No new run") : tr("%Ln new runs", nullptr, added)};
    const auto append = [&](std::size_t number, const char* words) {
        if (number > 0) {
            parts.append(tr(words, nullptr, static_cast<int>(number)));
        }
    };
    append(attached, QT_TR_N_NOOP("%Ln added to the runs of their time"));
    append(alreadyThere, QT_TR_N_NOOP("%Ln there already"));
    append(deletedBefore, QT_TR_N_NOOP("%Ln deleted before"));
    append(notRuns, QT_TR_N_NOOP("%Ln not runs"));
    append(unreadable, QT_TR_N_NOOP("%Ln unreadable"));
    append(logs, QT_TR_N_NOOP("%Ln logs"));
    return format::sentence(format::list(parts));
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
        said.append(tr("%Ln runs were deleted here before, and stay deleted.", nullptr,
                       static_cast<int>(deletedBefore)));
    }
    if (logs > 0) {
        said.append(tr("%Ln logs are not imported here: merge them on the page %1.", nullptr,
                       static_cast<int>(logs))
                        .arg(withKey(tr("Log and backups"), KeyAction::Log)));
    }
    if (guessed > 0) {
        said.append(
            tr("%Ln files do not say whether they count one foot or both: their numbers decided, "
               "and the list below says how.",
               nullptr, static_cast<int>(guessed)));
    }
    return said;
}

}  // namespace stridetick::app
