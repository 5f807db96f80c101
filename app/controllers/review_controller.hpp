// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include "app/controllers/undo_history.hpp"
#include "app/week_reading.hpp"
#include "core/history/weekly_summary.hpp"
#include "core/records/measurement.hpp"
#include "core/records/measurement_details.hpp"
#include "core/records/session.hpp"
#include "core/records/session_details.hpp"
#include "core/records/target.hpp"
#include "core/util/clock.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace stridetick::app {

class LogService;

/// The weeks, a page of them at a time, computed from the log at each look; and what the runner
/// changes and deletes in them, which can be undone until the program ends.
/// Thread: window's. Borrows clock and log.
class ReviewController : public QObject {
    Q_OBJECT

 public:
    static constexpr std::chrono::weeks kPage{12};

    ReviewController(const core::Clock& clock, LogService& log, QObject* parent = nullptr);

    /// Oldest first; every week of the page, empty ones too.
    const std::vector<core::WeekSummary>& weeks() const noexcept { return read_.weeks; }
    /// Nothing was ever measured or run, as far as the log could be read.
    bool empty() const noexcept { return empty_; }
    bool readable() const noexcept;
    bool logOpened() const;
    bool hasEarlier() const noexcept { return hasEarlier_; }
    bool hasLater() const noexcept { return pagesBack_ > 0; }
    bool isThisWeek(const core::WeekSummary& week) const;

    struct ToldStep {
        core::ProgrammeStep step;
        QString words;
    };
    struct Week {
        std::vector<core::Measurement> measurements;
        std::vector<core::Target> targets;
        std::vector<core::Session> sessions;
        std::vector<ToldStep> steps;  ///< in their order
    };
    /// What the week that starts on `start` holds, newest first.
    Week entries(std::chrono::local_days start) const;
    /// Of a session on this page.
    std::optional<core::SessionReport> reportOf(const core::SessionId& id) const;
    std::vector<core::Measurement> checksOf(const core::SessionId& id) const;
    /// What a watch saw of it.
    std::optional<core::CadenceTrace> traceOf(const core::SessionId& id) const;
    /// That it was run for, or else the one in force.
    std::optional<core::StepsPerMinute> targetOf(const core::Session& session) const;

    void refresh();
    /// Once for all that is written in the same moment, and after what waits for the window.
    void refreshSoon() { soon_.start(); }
    void showEarlier();
    void showLater();
    /// To the page with the week of this day; the week's first day.
    std::chrono::local_days turnTo(std::chrono::local_days day);

    /// Turns to the page with the entry, and tells that it is the one to look at.
    void show(std::chrono::local_days day, const std::string& id);

    /// Why nothing can be changed just now; empty if it can. Until then what follows does nothing.
    QString whyNotNow() const;
    /// Nothing is written where nothing is other than `before`, nor where it is refused.
    tl::expected<void, core::MeasurementRefusal> change(const core::Measurement& before,
                                                        const core::MeasurementDetails& details);
    tl::expected<void, core::SessionRefusal> change(const core::Session& before,
                                                    const core::SessionDetails& details);
    /// Whether the watch counted one foot of this run on the page, or both.
    void countOneFoot(const core::Session& session, bool oneFoot);
    void remove(const core::Measurement& measurement);
    /// Not while it is running.
    void remove(const core::Session& session);
    bool canUndo() const { return history_.undoable() != nullptr; }
    bool canRedo() const { return history_.redoable() != nullptr; }
    /// "Undo: deleted measurement of Tue 24 Nov, 07:15"; empty where there is nothing to undo.
    QString undoWords() const;
    void undo();
    void redo();

 signals:
    void changed();
    /// After changed(): an entry is another, or back, or gone.
    void touched(std::chrono::local_days week, const std::string& id);
    /// The log is another now: what was begun with an entry of it is void.
    void replaced();

 private:
    using Record = UndoHistory::Record;

    template <class Refusal, class Entry, class Details>
    tl::expected<void, Refusal> changeTo(const Entry& before, const Details& details);
    void write(const Record& record);
    void erase(const Record& record);
    void show(const Record& record);
    void forgetChanges();
    std::chrono::weekday firstWeekday() const;

    const core::Clock& clock_;
    LogService& log_;
    QTimer soon_;
    int pagesBack_ = 0;
    bool empty_ = true;
    bool hasEarlier_ = false;
    WeekReading read_;
    std::vector<core::ProgrammePast> programmes_;
    ProgrammeReader reader_;
    UndoHistory history_;
};

}  // namespace stridetick::app
