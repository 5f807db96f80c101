// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace stridetick::app {

class MeasureController;
class TargetController;

/// What a minute or a count came to, and what to do next. Thread: window's.
class ResultCard : public QWidget {
    Q_OBJECT

 public:
    ResultCard(MeasureController& controller, TargetController& targets, QWidget* parent = nullptr);
    void refresh();
    /// Enter does the next thing.
    void focusNext();

 signals:
    void targetWanted();
    void todayWanted();

 private:
    void buildText();
    void buildButtons();
    QString advice() const;
    /// It tells how much of the plan's raise is kept; no raise is to be judged anew by it.
    bool isOfPlan() const;
    void refreshTargets();

    MeasureController& controller_;
    TargetController& targets_;
    QLabel* value_;
    QLabel* strides_;
    QLabel* verdict_;
    QLabel* repairs_;
    QLabel* advice_;
    QLabel* saved_;
    QPushButton* accept_;
    QPushButton* today_;
    QPushButton* target_;
    QPushButton* again_;
    QPushButton* remove_;
    QPushButton* undo_;
};

}  // namespace stridetick::app
