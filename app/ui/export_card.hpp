// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>
#include <QPushButton>

#include "app/ui/form.hpp"

namespace stridetick::app {

class ExportController;

/// The session as a sound file. Thread: window's.
class ExportCard : public Form {
    Q_OBJECT

 public:
    explicit ExportCard(ExportController& controller, QWidget* parent = nullptr);

 private:
    void refresh();
    void chooseFile();

    ExportController& controller_;
    QLabel* words_;
    QPushButton* save_;
    QProgressBar* progress_;
    QPushButton* cancel_;
    QLabel* message_;
};

}  // namespace stridetick::app
