// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace stridetick::app {

class CheckController;
class TapInput;
class TapPad;

/// A check in a run: asked for in a quiet line, tapped, and judged in words. Thread: window's.
class CheckCard : public QWidget {
    Q_OBJECT

 public:
    CheckCard(CheckController& controller, const TapInput& taps, QWidget* parent = nullptr);
    void refresh();

 private:
    void refreshPad();

    CheckController& controller_;
    QPushButton* check_;
    QPushButton* cancel_;
    QLabel* words_;
    TapPad* pad_;
    bool told_ = false;  ///< of the last check, what came of it
};

}  // namespace stridetick::app
