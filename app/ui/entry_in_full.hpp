// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/records/measurement.hpp"
#include "core/records/programme_step.hpp"
#include "core/records/session.hpp"
#include "core/records/target.hpp"

#include <variant>

namespace stridetick::app {

class EntryDetails;
class ReviewController;
class SettingsStore;
class TraceView;

using WeekEntry = std::variant<core::Measurement, core::Target, core::Session, core::ProgrammeStep>;

/// The selected entry of a week in full, with what a watch saw of a run. Thread: window's.
class EntryInFull : public QWidget {
    Q_OBJECT

 public:
    EntryInFull(ReviewController& controller, SettingsStore& settings, QWidget* parent = nullptr);
    /// Null: none is selected.
    void show(const WeekEntry* entry);

 private:
    ReviewController& controller_;
    SettingsStore& settings_;
    EntryDetails* details_;
    TraceView* trace_;
    std::optional<core::Session> session_;
};

}  // namespace stridetick::app
