// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QWidget>

namespace stridetick::app {

class ReportController;
class SettingsStore;
struct ReportPage;

/// The report of a programme: to read, to save as PDF, to print. Part of the Review page. Thread:
/// window's.
class ReportView : public QWidget {
    Q_OBJECT

 public:
    ReportView(ReportController& controller, SettingsStore& settings, QWidget* parent = nullptr);
    void focusNext();
    void save(const QString& file);

 private:
    QWidget* buildControls();
    ReportPage page() const;
    void chooseFile();
    void choosePrinter();
    void refresh();
    void showText();

    ReportController& controller_;
    SettingsStore& settings_;
    QLabel* nothing_;
    QWidget* shown_;
    QComboBox* programme_ = nullptr;
    QLineEdit* name_ = nullptr;
    QPushButton* save_ = nullptr;
    QPushButton* print_ = nullptr;
    QLabel* message_ = nullptr;
    QTextBrowser* text_ = nullptr;
    QString html_;  ///< that it shows
};

}  // namespace stridetick::app
