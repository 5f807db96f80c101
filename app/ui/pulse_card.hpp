// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/form.hpp"

namespace stridetick::app {

class PulseStyle;
class SettingsStore;

/// How each step is shown in a run. Thread: window's.
class PulseCard : public Form {
    Q_OBJECT

 public:
    PulseCard(SettingsStore& settings, PulseStyle& pulse, QWidget* parent = nullptr);

 private:
    void refresh();
    QString words() const;

    SettingsStore& settings_;
    PulseStyle& pulse_;
    QComboBox* choice_;
    QLabel* words_;
};

}  // namespace stridetick::app
