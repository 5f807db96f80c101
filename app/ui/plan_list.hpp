// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

#include "core/programme/course_rules.hpp"

namespace stridetick::app {

/// The weeks of the plan, and where in them the runner is. Thread: window's.
class PlanList : public QTableWidget {
    Q_OBJECT

 public:
    explicit PlanList(QWidget* parent = nullptr);
    void show(const core::ProgrammeHistory& history);

 private:
    void fit();
};

}  // namespace stridetick::app
