// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace stridetick::app {

class BackupsCard;
class LogCard;
class LogController;
class LogExportController;
class MergeCard;
class MergeController;
class MoveCard;
class RestoreCard;
class RestoreController;

/// The log, its backups, and its ways to other programs and computers. Thread: window's.
class LogPage : public QWidget {
    Q_OBJECT

 public:
    struct Parts {
        LogController& log;
        RestoreController& restore;
        LogExportController& exporter;
        MergeController& merge;
    };
    explicit LogPage(const Parts& parts, QWidget* parent = nullptr);
    void focusNext();

 signals:
    void backWanted();

 private:
    QWidget* buildHead();
    void goBack();
    void refresh();

    RestoreController& restore_;
    MergeController& merge_;
    LogCard* log_;
    BackupsCard* backups_;
    MoveCard* move_;
    RestoreCard* restoreQuestion_;
    MergeCard* mergeQuestion_;
};

}  // namespace stridetick::app
