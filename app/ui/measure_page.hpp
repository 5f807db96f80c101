// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include "app/controllers/measure_controller.hpp"

#include <array>

namespace stridetick::app {

class MeasureQuestion;
class ResultCard;
class SettingsStore;
class SpeedField;
class TapInput;
class TapPad;
class TargetController;

/// Tap to measure. Thread: window's.
class MeasurePage : public QWidget {
    Q_OBJECT

 public:
    MeasurePage(MeasureController& controller, TargetController& target, TapInput& taps,
                SettingsStore& settings, QWidget* parent = nullptr);

    void focusNext();

 signals:
    void targetWanted();
    void todayWanted();

 private:
    void showPart(const QWidget* part);
    QWidget* buildPad(TapInput& taps);
    QWidget* buildSide(SettingsStore& settings);
    QWidget* buildAdvice();
    void refresh();
    void say(const QString& hint);
    void refreshLive();
    QString quality(const core::CadenceEstimate& estimate) const;

    MeasureController& controller_;
    QWidget* padPart_ = nullptr;
    TapPad* pad_ = nullptr;
    QLabel* live_ = nullptr;
    QLabel* quality_ = nullptr;
    QLabel* hint_ = nullptr;
    QPushButton* takeBack_ = nullptr;
    QPushButton* startOver_ = nullptr;
    QPushButton* stopHere_ = nullptr;
    MeasureQuestion* question_;
    ResultCard* result_;
    std::array<QWidget*, 3> parts_{};  ///< one of them is shown
    SpeedField* speed_ = nullptr;
    QWidget* advice_ = nullptr;
    QWidget* side_ = nullptr;
    MeasureController::State shown_ = MeasureController::State::Waiting;
};

}  // namespace stridetick::app
