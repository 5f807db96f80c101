// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include "app/log_export.hpp"
#include "app/ui/form.hpp"
#include "app/ui/wrapped_list.hpp"

namespace stridetick::app {

class LogExportController;
class MergeController;

/// The log as files for other programs and computers, and another log into it. Thread: window's.
class MoveCard : public Form {
    Q_OBJECT

 public:
    MoveCard(LogExportController& exporter, MergeController& merger, QWidget* parent = nullptr);
    void focusMerge();

 private:
    QWidget* rowOf(std::initializer_list<QWidget*> parts);
    QWidget* buildProgress();
    void chooseJson();
    void chooseFolder(LogExport::Form form, const QString& title);
    void chooseLog();
    void refreshExport();
    void holdOrders();
    void takeOrders();
    static void setHeld(QPushButton* button, const QString& why);
    void refreshMerge();

    LogExportController& exporter_;
    MergeController& merger_;
    QPushButton* json_;
    QPushButton* csv_;
    QPushButton* fit_;
    QPushButton* tcx_;
    QPushButton* ordered_;  ///< the one of these that was pressed last
    QProgressBar* progress_;
    QPushButton* cancel_;
    QLabel* exported_;
    QPushButton* replace_;
    QPushButton* merge_;
    QLabel* merged_;
    WrappedList* overruled_;
};

}  // namespace stridetick::app
