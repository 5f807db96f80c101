// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include "core/programme/hold_rule.hpp"
#include "core/records/session.hpp"
#include "core/records/session_details.hpp"
#include "core/records/session_report.hpp"

#include <chrono>
#include <optional>

namespace stridetick::app {

class AfterDetails;
class AnswerRow;
class SettingsStore;

/// How a run was: pain is asked, all else as the runner likes, and nothing has to be typed.
/// Thread: window's. Fails by: saying what cannot be read in the card, which then stays.
class AfterCard : public QWidget {
    Q_OBJECT

 public:
    struct Question {
        core::Session session;
        std::optional<core::RunInPlan> plan{};  ///< how it stands in the one that is on
        std::chrono::local_days today{};
        QString countsAs{};  ///< in that, in words
        bool mayClose = true;
        std::optional<core::SessionReport> said{};  ///< what is to be changed
    };
    explicit AfterCard(SettingsStore& settings, QWidget* parent = nullptr);

    /// Keeps what has been answered where it is the same session.
    void ask(const Question& question);
    /// On the question itself, where digits answer it and nothing is pressed by the key that has
    /// just ended the run.
    void focusNext();

 signals:
    void answered(const core::SessionReport& report, const core::SessionDetails& details);
    /// Without an answer, as a free run may be, or without a change.
    void closed();

 protected:
    void keyPressEvent(QKeyEvent* event) override;

 private:
    QWidget* buildPain();
    void refresh();
    void save();
    void close();
    void fill(const core::SessionReport& said);
    core::SessionReport report() const;

    std::optional<Question> question_;
    QLabel* title_;
    QLabel* counts_;
    QLabel* changes_;
    AnswerRow* pain_;
    QWidget* painPart_;
    AnswerRow* place_ = nullptr;
    QCheckBox* grew_ = nullptr;
    QCheckBox* sharp_ = nullptr;
    QCheckBox* limp_ = nullptr;
    QCheckBox* atRest_ = nullptr;
    QCheckBox* bonySpot_ = nullptr;
    QLabel* meaning_;
    AnswerRow* effort_;
    QPushButton* more_;
    AfterDetails* details_;
    QLabel* problem_;
    QLabel* missing_;
    QPushButton* save_;
    QPushButton* close_;
};

}  // namespace stridetick::app
