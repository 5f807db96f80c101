// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "app/import/taken_run.hpp"
#include "app/translated.hpp"
#include "core/util/clock.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace stridetick::app {

/// What an import came to, as it is told.
struct ImportSummary {
    STRIDETICK_TR_FUNCTIONS(ImportSummary)

    std::size_t files = 0;                 ///< that were read, the last perhaps in part
    std::optional<std::size_t> ofFiles{};  ///< how many there are; nothing if nobody knows yet
    std::size_t imported = 0;
    std::size_t attached = 0;
    std::size_t alreadyThere = 0;
    std::size_t deletedBefore = 0;  ///< not of those
    std::size_t notRuns = 0;
    std::size_t unreadable = 0;  ///< and what is not a watch's file
    std::size_t logs = 0;
    std::size_t guessed = 0;  ///< of those that were taken
    bool cancelled = false;
    QString stopped{};    ///< why it ended early, of itself
    QStringList lines{};  ///< each file that gave nothing, or was guessed at, and why

    struct Session {
        core::WallTime startedAt;
        core::SessionId id;
    };
    std::vector<Session> taken{};  ///< of each run that was taken

    void add(const QString& file, const TakenRun& run);
    void addRefused(const QString& file, const QString& why);
    void addLog(const QString& file);
    /// One that was added, and is not in the log after all.
    void leaveOut(const QString& file, const TakenRun& run);
    /// The same, as the log does not take it.
    void takeBack(const QString& file, const TakenRun& run, const QString& why);

    std::optional<Session> newest() const;

    /// "3 new runs, 1 there already, 1 unreadable."
    QString counts() const;
    /// What else there is to say: how it ended, and what to do.
    QStringList sentences() const;
};

}  // namespace stridetick::app
