// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QWidget>

#include "core/programme/habit.hpp"

#include <vector>

namespace stridetick::app {

/// How regular the practice was, and how that is counted (2.7). It decides nothing (R28).
/// Thread: window's.
class HabitCard : public QWidget {
    Q_OBJECT

 public:
    explicit HabitCard(QWidget* parent = nullptr);
    void showWeeks(const std::vector<core::HabitWeek>& weeks);

 private:
    QLabel* strength_;
    QProgressBar* bar_;
    QPushButton* how_;
    QLabel* formula_;
};

}  // namespace stridetick::app
