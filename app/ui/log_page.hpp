// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace stridetick::app {

class BackupsCard;
class LogCard;
class LogController;
class RestoreCard;
class RestoreController;

/// The log and its backups. Thread: window's.
class LogPage : public QWidget {
    Q_OBJECT

 public:
    LogPage(LogController& log, RestoreController& restore, QWidget* parent = nullptr);
    void focusNext();

 signals:
    void backWanted();

 private:
    QWidget* buildHead();
    void goBack();
    void refresh();

    RestoreController& restore_;
    LogCard* log_;
    BackupsCard* backups_;
    RestoreCard* question_;
};

}  // namespace stridetick::app
