// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace stridetick::app {

class MeasureController;

/// What has to be answered before a minute becomes a value, or why it became none.
/// Thread: window's.
class MeasureQuestion : public QWidget {
    Q_OBJECT

 public:
    explicit MeasureQuestion(MeasureController& controller, QWidget* parent = nullptr);
    void refresh();
    void focusNext();

 private:
    void ask(const QString& question, const QString& yes, const QString& no = {});
    void answerYes();
    void answerNo();

    MeasureController& controller_;
    QLabel* question_;
    QPushButton* yes_;
    QPushButton* no_;
};

}  // namespace stridetick::app
