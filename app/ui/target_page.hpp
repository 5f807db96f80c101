// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QWidget>

#include "app/controllers/target_controller.hpp"

#include <optional>

namespace stridetick::app {

/// From a measured cadence to a target. Thread: window's.
class TargetPage : public QWidget {
    Q_OBJECT

 public:
    explicit TargetPage(TargetController& controller, QWidget* parent = nullptr);
    /// Enter uses what is shown, or goes on to the run where it is in use already.
    void focusNext();

 signals:
    void measureWanted();
    void runWanted();

 private:
    QWidget* buildChoice();
    QWidget* buildTyped();
    QWidget* buildResult();
    void refresh();
    void refreshBaseline();
    void refreshChoice();
    QString why() const;
    std::optional<core::StepsPerMinute> chosen() const;
    core::TargetKind kind() const;
    core::Raise raise() const;
    core::TypedTarget typed() const;

    TargetController& controller_;
    QLabel* baseline_ = nullptr;
    QLabel* note_ = nullptr;
    QPushButton* measure_ = nullptr;
    QRadioButton* raiseChoice_ = nullptr;
    QSlider* slider_ = nullptr;
    QLabel* sliderText_ = nullptr;
    QRadioButton* holdChoice_ = nullptr;
    QRadioButton* typedChoice_ = nullptr;
    QLineEdit* typed_ = nullptr;
    QLabel* typedProblem_ = nullptr;
    QLabel* value_ = nullptr;
    QLabel* perFoot_ = nullptr;
    QLabel* plan_ = nullptr;
    QLabel* why_ = nullptr;
    QLabel* current_ = nullptr;
    QPushButton* use_ = nullptr;
    QPushButton* run_ = nullptr;
    std::optional<core::StepsPerMinute> offeredFor_;
};

}  // namespace stridetick::app
