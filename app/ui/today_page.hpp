// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

namespace stridetick::app {

class AfterCard;
class HabitCard;
class MoreCard;
class NextDayCard;
class PlanList;
class ProgrammeController;
class SettingsStore;
class StartCard;
class TaskCard;

/// What do I do now? One card with one thing to do, and below it where the plan is.
/// Thread: window's.
class TodayPage : public QWidget {
    Q_OBJECT

 public:
    TodayPage(ProgrammeController& controller, SettingsStore& settings, QWidget* parent = nullptr);
    void focusNext();

 signals:
    void runWanted();
    void measureWanted();
    void targetWanted();

 private:
    enum class Card { Start, Task, After, NextDay };
    Card card() const;
    QWidget* buildNow();
    QWidget* buildPlan();
    void refresh();
    void showPlan();

    ProgrammeController& controller_;
    SettingsStore& settings_;
    Card shown_ = Card::Start;
    bool starting_ = false;     ///< a new programme is wanted
    QLabel* notNow_ = nullptr;  ///< why nothing can be answered
    StartCard* start_ = nullptr;
    TaskCard* task_ = nullptr;
    AfterCard* after_ = nullptr;
    NextDayCard* nextDay_ = nullptr;
    QWidget* plan_ = nullptr;
    QLabel* decision_ = nullptr;
    PlanList* list_ = nullptr;
    HabitCard* habit_ = nullptr;
    MoreCard* more_ = nullptr;
};

}  // namespace stridetick::app
