// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QList>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>
#include <QWidget>

#include "app/controllers/run_controller.hpp"

namespace stridetick::app {

class BeatIndicator;
class CheckCard;
class CheckController;
class ClickController;
class Figure;
class RunSoundBar;
class SafetyNotice;
class TapInput;
class TempoRow;

/// Run to the click. Thread: window's.
class RunPage : public QWidget {
    Q_OBJECT

 public:
    /// `taps`: those of a check.
    RunPage(RunController& controller, ClickController& click, CheckController& check,
            const TapInput& taps, QWidget* parent = nullptr);
    /// Space starts and stops.
    void focusNext();

 signals:
    void targetWanted();
    void clickSettingsWanted();

 private:
    QWidget* buildHeadline();
    QWidget* buildStage(const TapInput& taps);
    QWidget* buildFigures();
    QWidget* buildButtons();
    void addKeys();
    void refresh();
    void refreshButtons();
    void refreshLive();
    QString withKey(const QString& words, const QString& key) const;
    void toggle();
    void pauseOrResume();
    void step(int spm);

    RunController& controller_;
    ClickController& click_;
    CheckController& check_;
    SafetyNotice* safety_;
    RunSoundBar* sound_;
    QWidget* headlineRow_ = nullptr;
    QLabel* headline_ = nullptr;
    QPushButton* freeRun_ = nullptr;
    BeatIndicator* beat_ = nullptr;
    Figure* elapsed_ = nullptr;
    Figure* steps_ = nullptr;
    QLabel* practice_ = nullptr;
    QLabel* message_ = nullptr;
    QPushButton* toggle_ = nullptr;
    QPushButton* pause_ = nullptr;
    QPushButton* skip_ = nullptr;
    QPushButton* target_ = nullptr;
    TempoRow* tempoRow_ = nullptr;
    QWidget* figures_ = nullptr;
    QVBoxLayout* stage_ = nullptr;
    CheckCard* checkCard_ = nullptr;
    QShortcut* toggleKey_ = nullptr;
    QList<QShortcut*> otherKeys_;
};

}  // namespace stridetick::app
