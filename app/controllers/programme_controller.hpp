// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "app/controllers/programme_outset.hpp"
#include "app/controllers/programme_run.hpp"
#include "core/programme/course_rules.hpp"
#include "core/programme/habit.hpp"
#include "core/programme/hold_rule.hpp"
#include "core/programme/today.hpp"
#include "core/records/session_details.hpp"
#include "core/time/local_week.hpp"
#include "core/util/clock.hpp"

#include <chrono>
#include <optional>
#include <vector>

namespace stridetick::app {

class LogService;

/// The runner's programme: asks the rules what follows from what the log holds, writes their steps
/// and the runner's own, and says what is to be done now.
/// Thread: window's. Borrows clock and log. While the log is being restored or merged, or cannot be
/// read, nothing is decided and nothing is written.
class ProgrammeController : public QObject {
    Q_OBJECT

 public:
    ProgrammeController(const core::Clock& clock, LogService& log, QObject* parent = nullptr);

    bool logOpened() const;
    /// Why nothing can be answered or begun just now; empty if it can. Until then nothing is
    /// written.
    QString whyNotNow() const;
    /// Of the newest programme, finished or not; nothing where there is none.
    const std::optional<core::ProgrammeHistory>& history() const noexcept { return history_; }
    /// There is one, and it is not finished.
    bool live() const;
    /// There is something to do, or a programme that is not finished. Asked only with a history().
    bool wanted() const { return history_ && today().task != core::Today::Task::Nothing; }
    std::chrono::local_days day() const { return core::localDay(clock_.wallNow()); }
    /// As at the last look. Asked only with a history().
    const core::Today& today() const { return *today_; }
    /// R30: today is a day without the click, or the pain before it; for runs at this cadence.
    std::optional<core::StepsPerMinute> noClickToday() const;
    /// R30: the newest run says what stops a plan, where none is on; one that is on was stopped.
    bool lastRunStops() const {
        return history_ ? today().stops : core::lastRunStops(sessions_, reports_);
    }
    core::Offer openChoices() const;
    std::vector<core::HabitWeek> habit() const;
    /// How a session stands in the log.
    std::optional<core::Session> session(const core::SessionId& id) const;
    /// What has been said about it.
    std::optional<core::SessionReport> reportOf(const core::SessionId& id) const;
    /// Nothing where no plan is on.
    std::optional<core::RunInPlan> inPlan(const core::Session& session) const;
    /// Whose report is asked for now: the one that today() names, or a free run that has just
    /// ended; also where the program was closed before that was answered.
    std::optional<core::Session> toReport() const;
    /// Whose report may still be changed: of the newest session, where that was reported and ended
    /// in the last two days.
    std::optional<core::Session> toChange() const;
    /// The run that today() is about.
    std::optional<ProgrammeRun> nextRun() const {
        return history_ ? runOf(today(), history_->programme) : std::nullopt;
    }

    /// What a programme begun now would rest on; nothing before a minute was measured.
    std::optional<ProgrammeOutset> outset() const;
    /// A live one is ended by it. Does nothing without an outset or with days that are not valid.
    void start(const ProgrammeChoice& choice);

    /// Asks the rules, until they have nothing to say.
    void look();
    /// Once for all that happens in the same moment.
    void lookSoon() { soon_.start(); }
    /// Looks only where a day has begun since.
    void lookOnNewDay();

    void choose(core::Choice choice);
    void pause();
    void resume();
    void end();
    void setDays(core::TrainingDays days);
    /// With what was said of the session itself, its note and speed. In place of an earlier one,
    /// whose answer of the next day stays.
    void report(core::SessionReport report,
                const std::optional<core::SessionDetails>& details = std::nullopt);
    void nextDay(const core::SessionId& session, core::NextDay answer);
    /// A run has ended: how it was is asked now.
    void sessionEnded(const core::SessionId& session);
    /// Without a report, as a free run may be.
    void closeReport();

 signals:
    void changed();
    /// The target of the next free run is another.
    void targetChanged();

 private:
    void load();
    void knowToday();
    bool waitsForReport() const;
    void decide();
    void add(const std::optional<core::ProgrammeStep>& step);
    template <class Step, class... Wishes>
    void make(Step step, Wishes... wishes);
    void waitForMidnight();

    const core::Clock& clock_;
    LogService& log_;
    std::optional<core::ProgrammeHistory> history_;
    std::vector<core::Session> sessions_;
    std::vector<core::SessionReport> reports_;
    std::optional<core::WallTime> lastClick_;
    std::optional<core::Today> today_;  ///< where there is a history
    std::optional<core::SessionId> justEnded_;
    bool loaded_ = false;
    std::chrono::local_days lookedOn_{};
    QTimer soon_;
    QTimer midnight_;
};

}  // namespace stridetick::app
