// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QMenu>

namespace stridetick::app {

class DayField;
class SettingsStore;

/// When were the shoes new? Thread: window's.
class ShoesQuestion : public QDialog {
    Q_OBJECT

 public:
    ShoesQuestion(SettingsStore& settings, QWidget* parent);

 private:
    DayField* day_;
};

/// Fills `menu` with the reminders, each to be switched on and off; questions are asked over
/// `window`.
void buildReminderMenu(QMenu* menu, SettingsStore& settings, QWidget* window);

}  // namespace stridetick::app
