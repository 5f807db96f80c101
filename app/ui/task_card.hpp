// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include "core/programme/today.hpp"

#include <vector>

namespace stridetick::app {

class ProgrammeController;
class RunController;
class SettingsStore;

/// The one thing to do now, and its one button. Thread: window's.
class TaskCard : public QWidget {
    Q_OBJECT

 public:
    TaskCard(ProgrammeController& controller, RunController& run, SettingsStore& settings,
             QWidget* parent = nullptr);
    void refresh();
    void focusNext();

 signals:
    void runWanted();
    /// To the one that is on, or a free one.
    void runPageWanted();
    void measureWanted();

 protected:
    void keyPressEvent(QKeyEvent* event) override;

 private:
    struct Answer {
        core::Choice choice;
        QPushButton* button;
    };
    void act();
    void choose(core::Choice choice);
    void refuse();
    void showTask();
    void showAnswers(const core::Today& today);

    ProgrammeController& controller_;
    RunController& run_;
    SettingsStore& settings_;
    QLabel* heading_;
    QLabel* lines_;
    QPushButton* action_;
    QPushButton* quietFirst_;
    QPushButton* resume_;  ///< after a stop: never the first thing that Enter finds
    std::vector<Answer> answers_;
    QLabel* question_;  ///< before the plan is finished for good
    QPushButton* goOn_;
    QPushButton* finish_;
    bool finishing_ = false;
};

}  // namespace stridetick::app
