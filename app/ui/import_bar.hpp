// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QWidget>

namespace stridetick::app {

class ImportController;

/// How far an import has come, and what it came to, above whatever page is shown; nothing where
/// there is none. Thread: window's.
class ImportBar : public QWidget {
    Q_OBJECT

 public:
    explicit ImportBar(ImportController& controller, QWidget* parent = nullptr);

    /// Asks for files to import.
    void chooseFiles();
    /// So that Escape cancels.
    void focusCancel();
    /// While the page tells the same.
    void setPageShown(bool shown);

 signals:
    void filesChosen(const QStringList& files);
    void detailsWanted();
    /// The focus was in it, and it is gone.
    void left();

 private:
    void refresh();
    void escape();

    ImportController& controller_;
    bool pageShown_ = false;
    QLabel* words_;
    QProgressBar* progress_;
    QPushButton* cancel_;
    QPushButton* details_;
    QPushButton* hide_;
};

}  // namespace stridetick::app
