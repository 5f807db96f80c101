// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include "app/ui/form.hpp"

namespace stridetick::app {

class ClickController;

/// Volume and sound of the click. Thread: window's.
class SoundCard : public Form {
    Q_OBJECT

 public:
    explicit SoundCard(ClickController& controller, QWidget* parent = nullptr);

 private:
    void build();
    void refresh();
    void chooseFile();

    ClickController& controller_;
    QSlider* volume_ = nullptr;
    QCheckBox* boost_ = nullptr;
    QLabel* warning_ = nullptr;
    QComboBox* voice_ = nullptr;
    QPushButton* own_ = nullptr;
    QLabel* ownWords_ = nullptr;
    QPushButton* try_ = nullptr;
    QLabel* tryWords_ = nullptr;
    bool fileWanted_ = false;
};

}  // namespace stridetick::app
