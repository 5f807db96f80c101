// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include "app/ui/form.hpp"

namespace stridetick::app {

class OutputController;

/// Where the click sounds, and how that fares. Thread: window's.
class OutputCard : public Form {
    Q_OBJECT

 public:
    explicit OutputCard(OutputController& controller, QWidget* parent = nullptr);

 private:
    void refresh();
    void refreshFacts();

    OutputController& controller_;
    QComboBox* output_;
    QPushButton* look_;
    QComboBox* lost_;
    QComboBox* buffer_;
    QLabel* facts_;
    QLabel* advice_;
    QPushButton* larger_;
};

}  // namespace stridetick::app
