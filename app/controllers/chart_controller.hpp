// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "app/week_reading.hpp"
#include "core/util/clock.hpp"

#include <chrono>
#include <vector>

namespace stridetick::app {

/// The weeks of a chart: from a day to a day, as the runner chose them. Many years are read a year
/// at a time, so that the window stays quick. Thread: window's. Borrows clock and log.
class ChartController : public QObject {
    Q_OBJECT

 public:
    enum class Span { TwelveWeeks, Programme, Year, All, Own };

    ChartController(const core::Clock& clock, LogService& log, QObject* parent = nullptr);

    Span span() const noexcept { return span_; }
    void setSpan(Span span);
    /// Both days included, in either order; the span is the runner's own then.
    void setDays(std::chrono::local_days from, std::chrono::local_days until);
    std::chrono::local_days from() const noexcept { return from_; }
    std::chrono::local_days until() const noexcept { return until_; }
    std::chrono::local_days today() const { return core::localDay(clock_.wallNow()); }
    /// There is one whose weeks can be shown.
    bool hasProgramme() const noexcept { return !programmes_.empty(); }

    /// Oldest first, empty weeks too; those that were shown before while others are read.
    const std::vector<core::WeekSummary>& weeks() const noexcept { return weeks_; }
    bool reading() const noexcept { return next_.isActive(); }
    void refresh();
    void forget();

 signals:
    void changed();

 private:
    void chooseDays();
    void readMore();

    const core::Clock& clock_;
    LogService& log_;
    QTimer next_;
    ProgrammeReader reader_;
    std::vector<core::ProgrammePast> programmes_;
    Span span_ = Span::TwelveWeeks;
    std::chrono::local_days from_;
    std::chrono::local_days until_;
    std::chrono::local_days readFrom_;  ///< the newest comes first
    std::chrono::weekday firstWeekday_{};
    std::vector<core::WeekSummary> read_;
    std::vector<core::WeekSummary> weeks_;
};

}  // namespace stridetick::app
