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
#include "app/key_action.hpp"

namespace stridetick::app {

class CheckCard;
class CheckController;
class ClickController;
class FarView;
class PulseStyle;
class RunFigures;
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
            const TapInput& taps, PulseStyle& pulse, QWidget* parent = nullptr);
    void focusNext();
    /// A run could start, or is on.
    bool ready() const { return controller_.tempo() && controller_.safetySeen(); }
    /// To be read from two metres, or with its controls.
    void setFar(bool far);

 signals:
    void fullScreenWanted();
    void windowWanted();
    void targetWanted();
    void clickSettingsWanted();

 private:
    QWidget* buildHeadline();
    QWidget* buildStage(const TapInput& taps, PulseStyle& pulse);
    QWidget* buildButtons();
    QWidget* buildFoot();
    void addKeys();
    void refresh();
    void refreshButtons();
    void refreshLive();
    /// With the key that does it.
    QString told(const QString& words, KeyAction action) const;
    void toggle();
    void pauseOrResume();
    void step(int spm);

    RunController& controller_;
    ClickController& click_;
    CheckController& check_;
    QWidget* near_;
    FarView* far_;
    SafetyNotice* safety_;
    RunSoundBar* sound_;
    QWidget* headlineRow_ = nullptr;
    QLabel* headline_ = nullptr;
    QPushButton* freeRun_ = nullptr;
    QLabel* message_ = nullptr;
    QPushButton* toggle_ = nullptr;
    QPushButton* pause_ = nullptr;
    QPushButton* skip_ = nullptr;
    QPushButton* target_ = nullptr;
    QPushButton* withClick_ = nullptr;
    QPushButton* fullScreen_ = nullptr;
    TempoRow* tempoRow_ = nullptr;
    QWidget* figures_ = nullptr;
    QVBoxLayout* stage_ = nullptr;
    CheckCard* checkCard_ = nullptr;
    QList<QShortcut*> startKeys_;
    QList<QShortcut*> otherKeys_;
};

}  // namespace stridetick::app
