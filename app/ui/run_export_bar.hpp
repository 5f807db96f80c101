// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include "core/records/session.hpp"

#include <optional>

namespace stridetick::app {

class RunExportController;

/// The way of one run into a file for a training log. Thread: window's.
class RunExportBar : public QWidget {
    Q_OBJECT

 public:
    explicit RunExportBar(RunExportController& controller, QWidget* parent = nullptr);
    /// Hidden where there is none.
    void setRun(const core::Session* run);

 private:
    void chooseFile();
    void refresh();

    RunExportController& controller_;
    std::optional<core::Session> run_;
    QPushButton* export_;
    QLabel* words_;
};

}  // namespace stridetick::app
