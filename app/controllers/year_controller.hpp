// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/week_reading.hpp"
#include "core/util/clock.hpp"

#include <chrono>
#include <vector>

namespace stridetick::app {

/// The days of one year. Thread: window's. Borrows clock and log.
class YearController : public QObject {
    Q_OBJECT

 public:
    YearController(const core::Clock& clock, LogService& log, QObject* parent = nullptr);

    std::chrono::year year() const noexcept { return year_; }
    const std::vector<core::YearDay>& days() const noexcept { return days_; }
    std::chrono::local_days today() const;
    bool hasEarlier() const noexcept { return year_ > firstYear_; }
    bool hasLater() const;
    /// As far as there is anything.
    void showYear(std::chrono::year year);
    void refresh();
    void forget();

 signals:
    void changed();

 private:
    const core::Clock& clock_;
    LogService& log_;
    ProgrammeReader reader_;
    std::chrono::year year_;
    std::chrono::year firstYear_;
    std::vector<core::YearDay> days_;
};

}  // namespace stridetick::app
