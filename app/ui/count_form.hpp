// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>

#include "core/cadence/foot_count.hpp"

namespace stridetick::app {

class MeasureController;

/// A count made by a friend: the number, the seconds, and the questions it raises.
/// Thread: window's.
class CountForm : public QWidget {
    Q_OBJECT

 public:
    explicit CountForm(MeasureController& controller, QWidget* parent = nullptr);

 private:
    core::CountWindow window() const;
    void submit(core::CountAnswer answer);
    void showJudgement(const core::CountJudgement& judged);
    void showProblem(const QString& text);

    MeasureController& controller_;
    QLineEdit* number_;
    QComboBox* seconds_;
    QLabel* problem_;
    QWidget* question_;
};

}  // namespace stridetick::app
