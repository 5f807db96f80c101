// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QLabel>
#include <QWidget>

#include "core/records/session_report.hpp"

#include <optional>

namespace stridetick::app {

/// A question with one of a few answers, each a big button and a key. Thread: window's.
class AnswerRow : public QWidget {
    Q_OBJECT

 public:
    /// Answers 0, 1, … of the keys 1, 2, …
    AnswerRow(const char* objectName, const QString& question, const QStringList& answers,
              int columns, QWidget* parent = nullptr);
    /// 0 to 10 by the keys 0 to 9 and X.
    static AnswerRow* scale(const char* objectName, const QString& question, QWidget* parent);

    std::optional<int> answer() const;
    void setAnswer(std::optional<int> answer);
    void focusNext();

 signals:
    void answered(int answer);
    /// By a key: the next question may be asked.
    void done();

 protected:
    void keyPressEvent(QKeyEvent* event) override;

 private:
    std::optional<int> answerOf(const QKeyEvent& event) const;

    QButtonGroup* buttons_;
    bool fromZero_ = false;
};

/// What the answers mean, in words and in the colour of it.
void showMeaning(QLabel* label, const core::SessionReport& report, std::optional<int> row);

}  // namespace stridetick::app
