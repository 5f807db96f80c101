// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QWidget>

#include "core/records/session.hpp"
#include "core/records/session_details.hpp"
#include "core/records/session_report.hpp"

namespace stridetick::app {

class SettingsStore;
class SpeedField;

/// What may be typed of a run, all as the runner likes: note, speed, incline, distance.
/// Thread: window's.
class AfterDetails : public QWidget {
    Q_OBJECT

 public:
    explicit AfterDetails(SettingsStore& settings, QWidget* parent = nullptr);

    void begin(const core::Session& session);
    void focusNext();
    void fill(const core::SessionReport& said);
    /// It was edited elsewhere meanwhile; what was typed here stays.
    void follow(const core::Session& before, const core::Session& now);
    void refreshUnit();
    /// False where something cannot be read; problem() says what.
    bool read(core::SessionReport& report, core::SessionDetails& details);
    const QString& problem() const noexcept { return problem_; }

 signals:
    /// Enter in a field.
    void entered();

 private:
    SettingsStore& settings_;
    QLineEdit* note_;
    SpeedField* speed_;
    QLineEdit* incline_;
    QLineEdit* distance_;
    QLabel* distanceCaption_;
    QString problem_;
};

}  // namespace stridetick::app
