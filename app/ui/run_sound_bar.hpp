// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QWidget>

namespace stridetick::app {

class ClickController;
class RunController;

/// How loud the click is, and what it plays on, beside a run. Thread: window's.
class RunSoundBar : public QWidget {
    Q_OBJECT

 public:
    RunSoundBar(RunController& run, ClickController& click, QWidget* parent = nullptr);
    void toggleMute() { mute_->toggle(); }
    void louder() { volume_->setValue(volume_->value() + kStep); }
    void softer() { volume_->setValue(volume_->value() - kStep); }

 signals:
    void clickSettingsWanted();

 private:
    static constexpr int kStep = 3;  // dB: plainly heard
    void refreshVolume();
    void refreshSound();

    RunController& run_;
    ClickController& click_;
    QSlider* volume_;
    QPushButton* mute_;
    QPushButton* test_;
    QLabel* sound_;
};

}  // namespace stridetick::app
