// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QWidget>

namespace stridetick::app {

/// What is said once, before the first click (R36). Thread: window's.
class SafetyNotice : public QWidget {
    Q_OBJECT

 public:
    explicit SafetyNotice(QWidget* parent = nullptr);
    void focusNext();

 signals:
    void seen();

 private:
    QPushButton* seen_;
};

}  // namespace stridetick::app
