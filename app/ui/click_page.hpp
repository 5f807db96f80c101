// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPushButton>
#include <QStackedWidget>
#include <QWidget>

namespace stridetick::app {

class CalibrationController;
class ClickController;
class ClickSettings;
class ExportController;
class OutputController;

/// All that can be chosen of the click; a run goes on meanwhile, and hears it. Thread: window's.
class ClickPage : public QWidget {
    Q_OBJECT

 public:
    enum class Section { Click, Session, Output };

    struct Parts {
        ClickSettings& settings;
        ClickController& click;
        OutputController& output;
        CalibrationController& calibration;
        ExportController& exporter;
    };
    explicit ClickPage(const Parts& parts, QWidget* parent = nullptr);

    void goTo(Section section);
    void focusNext();

 signals:
    void backWanted();

 private:
    QWidget* buildHead();
    void addSection(QWidget* left, QWidget* right);

    QList<QPushButton*> tabs_;  ///< no group: Tab would reach only one of it
    QStackedWidget* sections_;
};

}  // namespace stridetick::app
