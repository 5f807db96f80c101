// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPushButton>

#include "app/ui/form.hpp"

namespace stridetick::app {

class LogController;

/// Where the log is, what it holds, and whether all of it is on the disk. Thread: window's.
class LogCard : public Form {
    Q_OBJECT

 public:
    explicit LogCard(LogController& controller, QWidget* parent = nullptr);

 private:
    /// To be selected and copied; a label would break a long one nowhere.
    QLineEdit* pathLine(const char* objectName, const QString& spoken, const QString& path);
    QLabel* addFact(const char* objectName, const QString& caption);
    void refresh();

    LogController& controller_;
    QLabel* holds_;
    QLabel* state_;
};

}  // namespace stridetick::app
