// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QWidget>

#include "app/ui/entry_in_full.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace stridetick::app {

class EntryEditor;
class ReviewController;
class RunExportBar;
class RunExportController;
class SettingsStore;

/// What a week holds, in the order in which it happened: to read, change, delete and bring back.
/// Thread: window's.
class WeekEntries : public QWidget {
    Q_OBJECT

 public:
    WeekEntries(ReviewController& controller, SettingsStore& settings,
                RunExportController& runExporter, QWidget* parent = nullptr);

    /// Again, as the log has it now; who was selected stays so, or else who took its place.
    void showWeek(std::optional<std::chrono::local_days> week);
    void select(const std::string& id);
    bool editing() const;
    void focusNext();
    void undo();
    void redo();

 private:
    struct Line {
        WeekEntry record;
        QString text;
        QString whyFixed;
    };

    QWidget* buildList();
    QWidget* buildUndo();
    std::vector<Line> linesOf(std::chrono::local_days week) const;
    void fillList();
    /// Null where nothing is selected.
    const Line* selected() const;
    /// Why it can be neither changed nor deleted; empty if it can.
    QString whyNot() const;
    void edit();
    void remove();
    void showEditor(bool shown);
    void refreshButtons();

    ReviewController& controller_;
    SettingsStore& settings_;
    std::optional<std::chrono::local_days> week_;
    std::vector<Line> lines_;
    QLabel* title_ = nullptr;
    QListWidget* list_ = nullptr;
    EntryInFull* inFull_ = nullptr;
    RunExportBar* exportRun_ = nullptr;
    QPushButton* edit_ = nullptr;
    QPushButton* remove_ = nullptr;
    QPushButton* undo_ = nullptr;
    QPushButton* redo_ = nullptr;
    QWidget* card_;
    EntryEditor* editor_;
};

}  // namespace stridetick::app
