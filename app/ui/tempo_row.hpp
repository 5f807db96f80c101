// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

#include "core/units/steps_per_minute.hpp"

#include <optional>

namespace stridetick::app {

class Figure;

/// A tempo in large figures, and the buttons that change it. Thread: window's.
class TempoRow : public QWidget {
    Q_OBJECT

 public:
    explicit TempoRow(QWidget* parent = nullptr);
    /// Where it is known, a tempo that is shown from now on and too far above it brings a warning.
    void setBaseline(std::optional<core::StepsPerMinute> baseline);
    void show(std::optional<core::StepsPerMinute> tempo);

 signals:
    /// So many steps a minute faster.
    void stepped(int spm);

 private:
    Figure* tempo_;
    QLabel* warning_;
    std::optional<core::StepsPerMinute> baseline_;
};

}  // namespace stridetick::app
