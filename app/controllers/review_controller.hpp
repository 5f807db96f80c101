// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "core/history/weekly_summary.hpp"
#include "core/records/measurement.hpp"
#include "core/records/session.hpp"
#include "core/records/target.hpp"
#include "core/util/clock.hpp"

#include <chrono>
#include <vector>

namespace stridetick::app {

class LogService;

/// The weeks, a page of them at a time, computed from the log at each look.
/// Thread: window's. Borrows clock and log.
class ReviewController : public QObject {
    Q_OBJECT

 public:
    static constexpr std::chrono::weeks kPage{12};

    ReviewController(const core::Clock& clock, LogService& log, QObject* parent = nullptr);

    /// Oldest first; every week of the page, empty ones too.
    const std::vector<core::WeekSummary>& weeks() const noexcept { return weeks_; }
    /// Nothing was ever measured or run, as far as the log could be read.
    bool empty() const noexcept { return empty_; }
    bool readable() const noexcept;
    bool hasEarlier() const noexcept { return hasEarlier_; }
    bool hasLater() const noexcept { return pagesBack_ > 0; }
    bool isThisWeek(const core::WeekSummary& week) const;

    struct Week {
        std::vector<core::Measurement> measurements;
        std::vector<core::Target> targets;
        std::vector<core::Session> sessions;
    };
    /// What the week that starts on `start` holds, newest first.
    Week entries(std::chrono::local_days start) const;

    void refresh();
    /// Once for all that is written in the same moment, and after what waits for the window.
    void refreshSoon() { soon_.start(); }
    void showEarlier();
    void showLater();
    void deleteMeasurement(const core::MeasurementId& id);
    void undoDelete(const core::MeasurementId& id);

 signals:
    void changed();

 private:
    std::chrono::weekday firstWeekday() const;

    const core::Clock& clock_;
    LogService& log_;
    QTimer soon_;
    int pagesBack_ = 0;
    bool empty_ = true;
    bool hasEarlier_ = false;
    std::vector<core::WeekSummary> weeks_;
    std::vector<core::Measurement> measurements_;
    std::vector<core::Measurement> deleted_;
    std::vector<core::Target> targets_;
    std::vector<core::Session> sessions_;
};

}  // namespace stridetick::app
