// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include "app/controllers/log_controller.hpp"

#include <filesystem>
#include <optional>
#include <vector>

namespace stridetick::app {

class RestoreController;

/// The backups, and what can be done with them. Thread: window's.
class BackupsCard : public QFrame {
    Q_OBJECT

 public:
    BackupsCard(LogController& log, RestoreController& restore, QWidget* parent = nullptr);
    void focusNext();

 protected:
    void changeEvent(QEvent* event) override;

 private:
    void buildTable();
    void refresh();
    void refreshTable();
    int rowToSelect();
    void refreshButtons();
    void chooseFile();
    std::optional<std::size_t> selected() const;
    void lookAtSelected();

    LogController& log_;
    RestoreController& restore_;
    std::vector<LogController::Row> shown_;
    QTableWidget* table_;
    std::vector<std::filesystem::path> files_;  ///< of the rows that are shown
    bool asked_ = false;                        ///< for a backup that is not in a row yet
    QLabel* none_;
    QPushButton* backUp_;
    QPushButton* restoreThis_;
    QPushButton* restoreFile_;
    QLabel* backUpWords_;
    QLabel* restoreWords_;
};

}  // namespace stridetick::app
