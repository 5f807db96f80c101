// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QWidget>

#include <array>

namespace stridetick::app {

class ImportController;

/// What an import came to: counts, and each file that gave nothing, with the reason. Thread:
/// window's.
class ImportPage : public QWidget {
    Q_OBJECT

 public:
    explicit ImportPage(ImportController& controller, QWidget* parent = nullptr);
    void focusNext();

 signals:
    void backWanted();
    /// The newest run that was taken, in Review.
    void runWanted();

 private:
    QWidget* buildHead();
    QWidget* buildCounts();
    QWidget* buildLines();
    void refresh();
    void copy() const;

    ImportController& controller_;
    std::array<QLabel*, 6> numbers_{};
    QLabel* words_ = nullptr;
    QLabel* left_ = nullptr;  ///< of what the list has no room for
    QWidget* told_ = nullptr;
    QPlainTextEdit* lines_ = nullptr;
    QPushButton* show_ = nullptr;
    QPushButton* copy_ = nullptr;
    QPushButton* back_ = nullptr;
};

}  // namespace stridetick::app
