// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include <chrono>

namespace stridetick::app {

class YearController;
class YearMap;

/// A year at a glance, part of the Review page. Thread: window's.
class YearView : public QWidget {
    Q_OBJECT

 public:
    explicit YearView(YearController& controller, QWidget* parent = nullptr);
    void focusNext();

 signals:
    void weekWanted(std::chrono::local_days day);

 private:
    void refresh();
    void readOut();

    YearController& controller_;
    QPushButton* earlier_;
    QPushButton* later_;
    QLabel* title_;
    YearMap* map_;
    QLabel* readout_;
    QLabel* sum_;
};

}  // namespace stridetick::app
