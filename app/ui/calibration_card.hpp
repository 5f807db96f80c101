// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include "app/ui/form.hpp"

namespace stridetick::app {

class CalibrationController;
class OutputController;

/// The screen's pulse brought to where the sound is heard. Thread: window's.
class CalibrationCard : public Form {
    Q_OBJECT

 public:
    CalibrationCard(CalibrationController& calibration, OutputController& output,
                    QWidget* parent = nullptr);

 private:
    void refresh();
    QString outcome() const;

    CalibrationController& calibration_;
    OutputController& output_;
    QSpinBox* offset_;
    QPushButton* toggle_;
    QLabel* words_;
};

}  // namespace stridetick::app
