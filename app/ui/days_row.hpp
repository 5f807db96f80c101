// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include "core/records/training_days.hpp"

#include <array>

namespace stridetick::app {

/// The weekdays of a programme, in the order of the locale's week. Thread: window's.
class DaysRow : public QWidget {
    Q_OBJECT

 public:
    DaysRow(const char* objectName, core::TrainingDays days, QWidget* parent = nullptr);
    core::TrainingDays days() const;
    void setDays(core::TrainingDays days);
    void focusNext();

 signals:
    /// Perhaps not valid().
    void changed();

 private:
    void refresh();

    std::array<QPushButton*, 7> buttons_{};  ///< by weekday, from Sunday
    QPushButton* first_ = nullptr;           ///< of the locale's week
    QLabel* words_;
};

}  // namespace stridetick::app
