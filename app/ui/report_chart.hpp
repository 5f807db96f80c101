// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include "core/history/weekly_summary.hpp"

#include <vector>

class QPainter;

namespace stridetick::app {

/// The weeks as a small chart on paper: marks as in the window, its key below. `em` is the height
/// of a line in the painter's units.
void paintReportChart(QPainter& painter, const QRectF& room, double em,
                      const std::vector<core::WeekSummary>& weeks);

}  // namespace stridetick::app
