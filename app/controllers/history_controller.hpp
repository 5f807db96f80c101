// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/chart_controller.hpp"
#include "app/controllers/report_controller.hpp"
#include "app/controllers/year_controller.hpp"

namespace stridetick::app {

/// What the Review page shows beside the weeks. Thread: window's. Borrows clock and log.
class HistoryController : public QObject {
    Q_OBJECT

 public:
    HistoryController(const core::Clock& clock, LogService& log, QObject* parent = nullptr);

    ChartController& chart() noexcept { return chart_; }
    YearController& year() noexcept { return year_; }
    ReportController& report() noexcept { return report_; }

 private:
    ChartController chart_;
    YearController year_;
    ReportController report_;
};

}  // namespace stridetick::app
