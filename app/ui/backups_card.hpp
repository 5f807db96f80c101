// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include <optional>

namespace stridetick::app {

class LogController;
class RestoreController;

/// The backups, and what can be done with them. Thread: window's.
class BackupsCard : public QFrame {
    Q_OBJECT

 public:
    BackupsCard(LogController& log, RestoreController& restore, QWidget* parent = nullptr);
    void focusNext();

 private:
    void buildTable();
    void refresh();
    void refreshTable();
    void refreshButtons();
    void chooseFile();
    std::optional<std::size_t> selected() const;
    void lookAtSelected();

    LogController& log_;
    RestoreController& restore_;
    QTableWidget* table_;
    QLabel* none_;
    QPushButton* backUp_;
    QPushButton* restoreThis_;
    QPushButton* restoreFile_;
    QLabel* backUpWords_;
    QLabel* restoreWords_;
};

}  // namespace stridetick::app
