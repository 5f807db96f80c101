// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings_store.hpp"
#include "app/ui/form.hpp"

#include <utility>

namespace stridetick::app {

class DayField;

/// The reminders, each to be switched on and off. Thread: window's.
class RemindersCard : public Form {
    Q_OBJECT

 public:
    explicit RemindersCard(SettingsStore& settings, QWidget* parent = nullptr);

 private:
    void refresh();

    SettingsStore& settings_;
    QList<std::pair<Reminder, QCheckBox*>> reminders_;
    DayField* shoesDay_ = nullptr;
    QLabel* shoesWords_ = nullptr;
};

}  // namespace stridetick::app
