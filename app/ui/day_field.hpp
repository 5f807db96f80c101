// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

namespace stridetick::app {

/// A day, typed in numbers in the locale's order, with its separators or without, in the place of
/// the old one or over it. Thread: window's.
class DayField : public QDateEdit {
    Q_OBJECT

 public:
    DayField(const char* objectName, const QString& accessibleName, QWidget* parent);

 protected:
    void keyPressEvent(QKeyEvent* event) override;

 private:
    bool wentOn_ = false;  ///< from a part that was full to the next
};

}  // namespace stridetick::app
