// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/form.hpp"

namespace stridetick::app {

class SettingsStore;

/// How the window looks, and in what it reads the treadmill's speed. Thread: window's.
class WindowCard : public Form {
    Q_OBJECT

 public:
    explicit WindowCard(SettingsStore& settings, QWidget* parent = nullptr);

 private:
    void refresh();

    SettingsStore& settings_;
    QComboBox* appearance_;
    QComboBox* unit_;
};

}  // namespace stridetick::app
