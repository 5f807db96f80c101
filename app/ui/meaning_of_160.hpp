// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QWidget>

namespace stridetick::app {

/// What the number means and what it does not, with its sources, behind a button in its page.
/// Thread: window's.
class MeaningOf160 : public QWidget {
    Q_OBJECT

 public:
    /// `where` begins the names of its parts.
    explicit MeaningOf160(const char* where, QWidget* parent = nullptr);

 private:
    void show(bool shown);

    QPushButton* button_;
    QWidget* text_;
    QWidget* last_ = nullptr;
};

}  // namespace stridetick::app
