// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <array>

namespace stridetick::app {

class RestoreController;

/// What a backup holds beside what the log holds, before it takes its place. Thread: window's.
class RestoreCard : public QFrame {
    Q_OBJECT

 public:
    explicit RestoreCard(RestoreController& controller, QWidget* parent = nullptr);
    void focusNext();

 private:
    QLabel* addCell(QGridLayout* grid, int row, int column, const char* objectName = "");
    void refresh();

    RestoreController& controller_;
    QLabel* title_;
    std::array<QLabel*, 4> now_{};
    std::array<QLabel*, 4> then_{};
    QLabel* change_;
    QLabel* kept_;
    QLabel* words_;
    QPushButton* keep_;  ///< made first: Tab goes from it to the other
    QPushButton* restore_;
};

}  // namespace stridetick::app
