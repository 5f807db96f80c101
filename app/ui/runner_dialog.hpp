// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace stridetick::app {

class LogController;
class RunnerController;

/// The name of a new runner, or another one for this runner, who can be deleted from here too.
/// Thread: window's. Borrows the controllers.
class RunnerDialog : public QDialog {
    Q_OBJECT

 public:
    enum class Of { NewRunner, ThisRunner };
    RunnerDialog(Of of, RunnerController& runners, LogController& log, QWidget* parent);

 protected:
    void showEvent(QShowEvent* event) override;

 private:
    /// High enough for words that are wrapped: a window of its own does not see to that.
    void fit();
    void buildNew(QHBoxLayout* answers);
    void buildThis(QHBoxLayout* answers);
    /// What came of it; it closes where nothing is wrong.
    void end(const QString& flaw);
    void askToDelete();

    RunnerController& runners_;
    LogController& log_;
    QLineEdit* name_;
    QLabel* words_;
    QLabel* flaw_;
};

}  // namespace stridetick::app
