// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include "core/records/programme_step.hpp"

#include <vector>

namespace stridetick::app {

class ProgrammeController;
class SettingsStore;

/// The one thing to do now, and its one button. Thread: window's.
class TaskCard : public QWidget {
    Q_OBJECT

 public:
    TaskCard(ProgrammeController& controller, SettingsStore& settings, QWidget* parent = nullptr);
    void refresh();
    void focusNext();

 signals:
    void runWanted();
    void measureWanted();

 private:
    struct Answer {
        core::Choice choice;
        QPushButton* button;
    };
    void act();

    ProgrammeController& controller_;
    SettingsStore& settings_;
    QLabel* heading_;
    QLabel* lines_;
    QPushButton* action_;
    QPushButton* quietFirst_;
    QPushButton* resume_;  ///< after a stop: never the first thing that Enter finds
    std::vector<Answer> answers_;
};

}  // namespace stridetick::app
