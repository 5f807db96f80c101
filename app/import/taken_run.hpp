// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/exchange/activity.hpp"
#include "core/exchange/run_import.hpp"

#include <optional>

/// What an import does of each run, and says of it.
namespace stridetick::app {

/// What became of one activity of a file, or of a file that has none.
struct TakenRun {
    QString name;  ///< of the file in the archive; empty where there is no archive
    std::optional<exchange::ImportKind> kind{};  ///< nothing: unreadable
    std::optional<core::SessionId> session{};
    std::optional<core::WallTime> startedAt{};
    std::optional<core::WallTime> sessionStart{};  ///< of the one that it was added to, too
    bool deletedBefore = false;                    ///< there already, and deleted
    std::optional<exchange::ReadError> error{};
    /// Where the file does not say what its numbers count: taken as those of one foot?
    std::optional<bool> guessedOneFoot{};
};

/// A new session would get this; where the file tells no offset, this computer's of that day.
exchange::NewRun newRunFor(const exchange::Activity& activity);

TakenRun outcomeOf(const exchange::ImportableRun& run, const QString& name,
                   const exchange::ImportPlan& plan);
TakenRun notARun(const exchange::Activity& activity, const QString& name);
TakenRun unreadable(const QString& name, const exchange::ReadError& error);

/// "imported", "unreadable: cut short (byte 812)"
QString described(const TakenRun& run);

}  // namespace stridetick::app
