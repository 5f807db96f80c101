// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPushButton>
#include <QStackedWidget>
#include <QWidget>

#include <initializer_list>

namespace stridetick::app {

class CalibrationController;
class ClickController;
class ClickSettings;
class ExportController;
class OutputController;
class LoginItem;
class PulseStyle;
class SettingsStore;
class WrappingRow;

/// All that can be chosen, under tabs; what is chosen is in force at once, and a run goes on
/// meanwhile. Thread: window's.
class SettingsPage : public QWidget {
    Q_OBJECT

 public:
    struct Parts {
        SettingsStore& settings;
        PulseStyle& pulse;
        const LoginItem& reminder;
        ClickSettings& clickSettings;
        ClickController& click;
        OutputController& output;
        CalibrationController& calibration;
        ExportController& exporter;
    };
    explicit SettingsPage(const Parts& parts, QWidget* parent = nullptr);

    /// By the tab's object name.
    void openTab(const char* name);
    void focusNext();

 signals:
    void backWanted();

 private:
    QWidget* buildHead();
    /// Its cards left and right in turn; in the order in which they are made Tab goes through them.
    void addTab(const char* name, const QString& title, std::initializer_list<QWidget*> cards);
    void open(qsizetype tab);

    WrappingRow* row_;          ///< of the tabs
    QList<QPushButton*> tabs_;  ///< no group: Tab would reach only one of it
    QStackedWidget* cards_;
};

}  // namespace stridetick::app
