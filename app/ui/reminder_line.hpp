// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace stridetick::app {

class Reminders;

/// The reminder of today in one quiet line, and the way to be rid of it; hidden where there is
/// none. Thread: window's.
class ReminderLine : public QWidget {
    Q_OBJECT

 public:
    explicit ReminderLine(Reminders& reminders, QWidget* parent = nullptr);
    void refresh();

 private:
    Reminders& reminders_;
    QLabel* text_;
    QPushButton* putAway_;
};

}  // namespace stridetick::app
