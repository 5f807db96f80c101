// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSlider>
#include <QWidget>

#include "app/controllers/run_controller.hpp"

namespace stridetick::app {

class BeatIndicator;
class ClickController;
class Figure;
class SafetyNotice;

/// Run to the click. Thread: window's.
class RunPage : public QWidget {
    Q_OBJECT

 public:
    RunPage(RunController& controller, ClickController& click, QWidget* parent = nullptr);
    /// Space starts and stops.
    void focusNext();

 signals:
    void targetWanted();
    void clickSettingsWanted();

 private:
    QWidget* buildStage();
    QWidget* buildTempo();
    QWidget* buildSound();
    void addKeys();
    void refresh();
    void refreshLive();
    void refreshVolume();
    /// What the runner does now, and what comes next.
    QString runningWords() const;
    void refreshSound();
    void toggle();
    void step(int spm);

    RunController& controller_;
    ClickController& click_;
    SafetyNotice* safety_;
    BeatIndicator* beat_ = nullptr;
    Figure* tempo_ = nullptr;
    Figure* elapsed_ = nullptr;
    Figure* steps_ = nullptr;
    QLabel* message_ = nullptr;
    QPushButton* toggle_ = nullptr;
    QShortcut* toggleKey_ = nullptr;
    QPushButton* target_ = nullptr;
    QWidget* tempoRow_ = nullptr;
    QWidget* figures_ = nullptr;
    QSlider* volume_ = nullptr;
    QPushButton* mute_ = nullptr;
    QPushButton* test_ = nullptr;
    QPushButton* settings_ = nullptr;
    QLabel* sound_ = nullptr;
};

}  // namespace stridetick::app
