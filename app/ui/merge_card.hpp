// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>

#include "app/ui/wrapped_list.hpp"

namespace stridetick::app {

class MergeController;

/// What another log would bring, before it is merged. Thread: window's.
class MergeCard : public QFrame {
    Q_OBJECT

 public:
    explicit MergeCard(MergeController& controller, QWidget* parent = nullptr);
    void focusNext();

 private:
    void refresh();

    MergeController& controller_;
    QLabel* title_;
    QLabel* taken_;
    QLabel* both_;
    QLabel* kept_;
    QLabel* words_;
    QPushButton* keep_;  ///< made first: Tab goes from it to the other, and then to the list
    QPushButton* merge_;
    WrappedList* overruled_;
};

}  // namespace stridetick::app
