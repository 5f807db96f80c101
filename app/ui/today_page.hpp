// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include "core/records/id.hpp"
#include "core/records/session.hpp"

#include <optional>

namespace stridetick::app {

class AfterCard;
class HabitCard;
class MoreCard;
class NextDayCard;
class PlanList;
class ProgrammeController;
class RunController;
class SettingsStore;
class StartCard;
class TaskCard;

/// What do I do now? One card with one thing to do, and below it where the plan is.
/// Thread: window's.
class TodayPage : public QWidget {
    Q_OBJECT

 public:
    TodayPage(ProgrammeController& controller, RunController& run, SettingsStore& settings,
              QWidget* parent = nullptr);
    void focusNext();
    /// Whose day it is; empty where that is plain.
    void showRunner(const QString& name);

 signals:
    void runWanted();
    /// To the one that is on.
    void runPageWanted();
    void measureWanted();
    void targetWanted();

 private:
    enum class Card { Start, Task, After, NextDay };
    Card card() const;
    void askAfter();
    /// Of the programme; nothing of another run.
    QString countsAs(const core::Session& session) const;
    void change(bool wanted);
    QWidget* buildNow();
    QWidget* buildPlan();
    void refresh();
    void showPlan();

    ProgrammeController& controller_;
    RunController& run_;
    SettingsStore& settings_;
    Card shown_ = Card::Start;
    bool starting_ = false;  ///< a new programme is wanted
    bool running_ = false;
    std::optional<core::SessionId> changing_;  ///< what was said of it
    QLabel* whose_ = nullptr;
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
    QPushButton* change_ = nullptr;
};

}  // namespace stridetick::app
