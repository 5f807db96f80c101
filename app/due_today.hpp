// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/log/session_log.hpp"
#include "core/programme/today.hpp"

#include <chrono>
#include <optional>
#include <span>

namespace stridetick::app {

/// Whether something of the programme wants to be done today, and how that is said. A step that the
/// rules would make at the window's next look is made here in memory alone.
struct DueToday {
    enum class Finding {
        Due,
        NoProgramme,
        OtherDay,  ///< the runner did not choose this weekday
        Done,      ///< there was a session today, or one is on
        RestDay,   ///< R15: a session yesterday, on a day that was not chosen either
        Waits,     ///< for 24 hours without the click, longer than today is
        NoClick,   ///< R30: the day after pain
        Paused,
        Stopped,
        Nothing  ///< the programme is over and no follow-up is due
    };
    Finding finding = Finding::NoProgramme;
    QString sentence{};                         ///< Today's own; of Due alone
    std::optional<core::WallTime> notBefore{};  ///< of Due: it may be done from then on today
};

/// What todayOf() looks at.
struct ProgrammeRecords {
    core::ProgrammeHistory history;
    std::span<const core::Session> sessions;
    std::span<const core::SessionReport> reports;
    std::optional<core::WallTime> lastClick;
};

/// Why nobody is reminded, in a sentence.
QString whyNothing(DueToday::Finding finding);

DueToday dueToday(ProgrammeRecords records, const core::WallTime& now);
/// Of the newest programme in a log.
log::LogResult<DueToday> dueIn(const log::SessionLog& log, const core::WallTime& now);

}  // namespace stridetick::app
