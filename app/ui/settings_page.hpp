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
    void openTab(const QString& name);
    QString tab() const;
    void focusNext();

 signals:
    void backWanted();

 protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

 private:
    /// Tab goes through things in the order in which they are made: the tabs come first.
    QWidget* buildHead();
    /// What the tab of that name shows.
    QWidget* build(const QString& tab);
    QWidget* page(QWidget* content, bool fills);
    /// The same, left and right in turn.
    QWidget* cards(std::initializer_list<QWidget*> cards);
    qsizetype beside(qsizetype tab, int step) const;
    void open(qsizetype tab);

    Parts parts_;
    QList<QPushButton*> tabs_;  ///< no group: Tab would reach only one of it
    QList<QWidget*> pages_;     ///< of each tab, once it was opened: a start has no time for them
    qsizetype current_ = 0;
    QStackedWidget* cards_;
};

}  // namespace stridetick::app
