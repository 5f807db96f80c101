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
    /// Warns of a tempo that is too far above the baseline, where one is known.
    void show(std::optional<core::StepsPerMinute> tempo,
              std::optional<core::StepsPerMinute> baseline);

 signals:
    /// So many steps a minute faster.
    void stepped(int spm);

 private:
    Figure* tempo_;
    QLabel* warning_;
};

}  // namespace stridetick::app
