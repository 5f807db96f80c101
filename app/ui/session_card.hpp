// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/form.hpp"
#include "core/settings/session_choice.hpp"

namespace stridetick::app {

class ClickSettings;

/// How every run goes: easy minutes, click in turn with silence, ramp, end. Thread: window's.
class SessionCard : public Form {
    Q_OBJECT

 public:
    explicit SessionCard(ClickSettings& settings, QWidget* parent = nullptr);

 private:
    void refresh();
    void take();
    QString words(const core::SessionChoice& choice) const;

    ClickSettings& settings_;
    QCheckBox* whenBelow_;
    QSpinBox* easy_;
    QSpinBox* length_;
    QCheckBox* inTurn_;
    QSpinBox* on_;
    QSpinBox* off_;
    QCheckBox* ramp_;
    QSpinBox* rampFrom_;
    QSpinBox* rampOver_;
    QCheckBox* silentEnd_;
    QCheckBox* cues_;
    QLabel* words_;
};

}  // namespace stridetick::app
