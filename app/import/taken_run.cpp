// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/taken_run.hpp"

#include <QDateTime>

#include "app/format.hpp"
#include "app/new_id.hpp"
#include "app/translated.hpp"

namespace stridetick::app {

namespace {

using exchange::ImportKind;
using exchange::ReadProblem;

STRIDETICK_TR_FUNCTIONS(Import)

std::chrono::minutes offsetAt(std::chrono::sys_time<std::chrono::milliseconds> time) {
    const auto local = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    return std::chrono::minutes{local.offsetFromUtc() / 60};
}

std::chrono::minutes clockOf(const exchange::Activity& activity) {
    return exchange::clockOf(activity, offsetAt(activity.startedAt));
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

}  // namespace

exchange::NewRun newRunFor(const exchange::Activity& activity) {
    return {newId<core::SessionId>(), clockOf(activity)};
}

TakenRun outcomeOf(const exchange::ImportableRun& run, const QString& name,
                   const exchange::ImportPlan& plan) {
    return {.name = name,
            .kind = plan.kind,
            .session = plan.session,
            .startedAt = run.session.startedAt,
            .sessionStart = plan.startedAt,
            .deletedBefore = plan.kind == ImportKind::AlreadyThere && !plan.startedAt,
            .guessedOneFoot = run.trace.guessed ? std::optional(run.trace.oneFoot) : std::nullopt};
}

TakenRun notARun(const exchange::Activity& activity, const QString& name) {
    return {.name = name,
            .kind = ImportKind::NotARun,
            .startedAt = core::WallTime{activity.startedAt, clockOf(activity)}};
}

TakenRun unreadable(const QString& name, const exchange::ReadError& error) {
    return {.name = name, .error = error};
}

namespace {

QString guessOf(const TakenRun& run) {
    return !run.guessedOneFoot   ? QString()
           : *run.guessedOneFoot ? tr(", its numbers taken for one foot's")
                                 : tr(", its numbers taken for both feet's");
}

}  // namespace

QString described(const TakenRun& run) {
    if (!run.kind) {
        return tr("unreadable: %1 (%2)")
            .arg(wordsOf(run.error->problem),
                 format::plain(QString::fromStdString(run.error->detail)));
    }
    switch (*run.kind) {
        case ImportKind::NotARun:
            return tr("not a run");
        case ImportKind::AlreadyThere:
            return run.deletedBefore ? tr("deleted here before, and stays deleted")
                                     : tr("there already");
        case ImportKind::Attached:
            return tr("added to the run of that time") + guessOf(run);
        case ImportKind::NewSession:
            return tr("imported") + guessOf(run);
    }
    return {};
}

}  // namespace stridetick::app
