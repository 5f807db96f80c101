// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace stridetick::app {

class MeasureController;

/// What a minute or a count came to, and what to do next. Thread: window's.
class ResultCard : public QWidget {
    Q_OBJECT

 public:
    explicit ResultCard(MeasureController& controller, QWidget* parent = nullptr);
    void refresh();
    /// Enter does the next thing.
    void focusNext();

 signals:
    void targetWanted();

 private:
    void buildText();
    void buildButtons();
    QString advice() const;

    MeasureController& controller_;
    QLabel* value_;
    QLabel* strides_;
    QLabel* verdict_;
    QLabel* repairs_;
    QLabel* advice_;
    QLabel* saved_;
    QPushButton* target_;
    QPushButton* again_;
    QPushButton* remove_;
    QPushButton* undo_;
};

}  // namespace stridetick::app
