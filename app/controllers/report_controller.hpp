// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include "app/week_reading.hpp"
#include "core/history/programme_report.hpp"
#include "core/util/clock.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace stridetick::app {

/// The report of a programme for somebody else, usually a physiotherapist. Thread: window's.
/// Borrows clock and log.
class ReportController : public QObject {
    Q_OBJECT

 public:
    ReportController(const core::Clock& clock, LogService& log, QObject* parent = nullptr);

    /// Newest first, one line each.
    QStringList programmes() const;
    std::size_t chosen() const noexcept { return chosen_; }
    void choose(std::size_t programme);
    /// Of the chosen programme; nothing where there is none.
    const std::optional<core::ProgrammeReport>& report() const noexcept { return report_; }
    core::WallTime now() const { return clock_.wallNow(); }
    /// Of a file, without a folder: "Stridetick 2026-03-04.pdf".
    QString suggestedName() const;

    void refresh();
    void forget();

 signals:
    void changed();

 private:
    const core::Clock& clock_;
    LogService& log_;
    ProgrammeReader reader_;
    std::vector<core::ProgrammePast> programmes_;  ///< newest first
    std::optional<core::ProgrammeId> wanted_{};    ///< nothing: the newest
    std::size_t chosen_ = 0;
    std::optional<core::ProgrammeReport> report_;
};

}  // namespace stridetick::app
