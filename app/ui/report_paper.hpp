// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageSize>
#include <QString>

#include "core/history/programme_report.hpp"
#include "core/units/speed.hpp"

#include <tl/expected.hpp>

class QPagedPaintDevice;

namespace stridetick::app {

/// A programme's report on one page of paper, its text being text.
struct ReportPage {
    const core::ProgrammeReport& report;
    QString name;  ///< the runner's, where he wants it there
    core::SpeedUnit unit;
    core::WallTime now;
};

/// A4, or Letter where that is used.
QPageSize reportPageSize();
/// What finds no room is left out, and the page says so. False where the device takes nothing.
bool paintReport(QPagedPaintDevice& device, const ReportPage& page);
/// Whole, or an older file stays as it was; why not, in a sentence.
tl::expected<void, QString> saveReport(const QString& file, const ReportPage& page);

}  // namespace stridetick::app
