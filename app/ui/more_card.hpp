// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace stridetick::app {

class DaysRow;
class ProgrammeController;

/// What the runner may do about the plan besides following it. Thread: window's.
class MoreCard : public QWidget {
    Q_OBJECT

 public:
    explicit MoreCard(ProgrammeController& controller, QWidget* parent = nullptr);
    void refresh();

 signals:
    void newProgrammeWanted();

 private:
    void build();
    void showPart();
    void end();

    ProgrammeController& controller_;
    QPushButton* more_;
    QWidget* part_;
    QPushButton* repeat_ = nullptr;
    QPushButton* goOn_ = nullptr;
    QPushButton* pause_ = nullptr;
    QLabel* pauseWords_ = nullptr;
    DaysRow* days_ = nullptr;
    QPushButton* setDays_ = nullptr;
    QPushButton* another_ = nullptr;
    QLabel* question_ = nullptr;
    QPushButton* end_ = nullptr;
    bool asking_ = false;  ///< whether it may end
};

}  // namespace stridetick::app
