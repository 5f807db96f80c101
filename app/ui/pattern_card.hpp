// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/form.hpp"

namespace stridetick::app {

class ClickController;

/// Which steps have a click, and how the feet are told apart. Thread: window's.
class PatternCard : public Form {
    Q_OBJECT

 public:
    explicit PatternCard(ClickController& controller, QWidget* parent = nullptr);

 private:
    void refresh();
    void take();

    ClickController& controller_;
    QComboBox* steps_;
    QSpinBox* every_;
    QComboBox* accent_;
    QCheckBox* tone_;
    QSlider* pan_;
    QSpinBox* countIn_;
};

}  // namespace stridetick::app
