// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QLabel>
#include <QTimer>
#include <QWidget>

#include "core/programme/pain_rule.hpp"

#include <optional>

namespace stridetick::app {

/// A question with one of a few answers, each a big button and a key. Thread: window's.
class AnswerRow : public QWidget {
    Q_OBJECT

 public:
    /// Answers 0, 1, … of the keys 1, 2, …
    AnswerRow(const char* objectName, const QString& question, const QStringList& answers,
              int columns, QWidget* parent = nullptr);
    /// 0 to 10 by the keys 0 to 9, and 10 by X or by 1 and 0.
    static AnswerRow* scale(const char* objectName, const QString& question, QWidget* parent);

    std::optional<int> answer() const;
    void setAnswer(std::optional<int> answer);
    void focusNext();
    /// Answers where the key is one of its own.
    bool take(const QKeyEvent& event);

 signals:
    void answered(int answer);
    /// By a key or a click: the next question may be asked.
    void done();

 protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

 private:
    bool holdsFocus() const;
    void settle(QKeyEvent* event);
    std::optional<int> answerOf(const QKeyEvent& event) const;

    QButtonGroup* buttons_;
    QTimer one_;  ///< while a 1 may still become 10
    bool fromZero_ = false;
    bool byHand_ = false;  ///< pointer or space bar; arrow keys only look around
};

/// What the answers mean, in words and in the colour of it.
void showMeaning(QLabel* label, const QString& meaning, core::PainVerdict verdict);

}  // namespace stridetick::app
