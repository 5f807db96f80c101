// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

#include "app/ui/main_window.hpp"

#include <array>

namespace stridetick::app {

/// The three steps of the first run, and where the runner is: a line above Measure, Target and Run,
/// until a run to a click is in the log. Thread: window's. Borrows all.
class FirstSteps : public QWidget {
    Q_OBJECT

 public:
    FirstSteps(TargetController& target, RunController& run, MainWindow& window);

 private:
    enum class State { Done, Now, Later, LeftOut };
    std::array<State, 3> states() const;
    void look();
    void refresh();

    TargetController& target_;
    RunController& run_;
    MainWindow& window_;
    std::array<QLabel*, 3> steps_{};
    bool over_ = false;  ///< and nothing is looked for any more
    bool looking_ = false;
};

}  // namespace stridetick::app
