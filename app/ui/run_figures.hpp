// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

namespace stridetick::app {

class BeatIndicator;
class Figure;
class PulseStyle;
class RunController;

/// How long the run has gone on, how many steps were heard, and each step as it is heard.
/// Thread: window's.
class RunFigures : public QWidget {
    Q_OBJECT

 public:
    RunFigures(RunController& run, PulseStyle& pulse, QWidget* parent = nullptr);

 private:
    void refresh();
    void refreshSteps();

    RunController& run_;
    PulseStyle& pulse_;
    BeatIndicator* beat_;
    Figure* elapsed_;
    Figure* steps_;
    QLabel* practice_;
};

}  // namespace stridetick::app
