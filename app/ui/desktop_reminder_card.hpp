// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeEdit>

#include "app/login_item.hpp"
#include "app/ui/form.hpp"

namespace stridetick::app {

class SettingsStore;

/// "Remind me on programme days": what is installed where, and when it speaks. The login item is
/// itself the setting. Thread: window's.
class DesktopReminderCard : public Form {
    Q_OBJECT

 public:
    DesktopReminderCard(LoginItem item, SettingsStore& settings, QWidget* parent = nullptr);

 private:
    void refresh();
    void switchTo(bool on);
    void setTime(QTime at);
    void install();

    LoginItem item_;
    SettingsStore& settings_;
    QCheckBox* on_;
    QTimeEdit* at_;
    QLabel* words_;
    QLabel* problem_;
};

}  // namespace stridetick::app
