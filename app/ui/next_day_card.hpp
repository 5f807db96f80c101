// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include "core/programme/hold_rule.hpp"
#include "core/records/session.hpp"
#include "core/records/session_report.hpp"

#include <optional>

namespace stridetick::app {

class AnswerRow;

/// How it is on the day after a session (R30, R31): asked once, one key each.
/// Thread: window's.
class NextDayCard : public QWidget {
    Q_OBJECT

 public:
    explicit NextDayCard(QWidget* parent = nullptr);

    /// Keeps what has been answered where it is the same session. `plan`: the one that is on.
    void ask(const core::Session& session, std::optional<core::RunInPlan> plan,
             const core::SessionReport& report);
    void focusNext();

 signals:
    void answered(const core::SessionId& session, const core::NextDay& answer);

 protected:
    void keyPressEvent(QKeyEvent* event) override;

 private:
    void refresh();
    void save();
    core::NextDay answer() const;

    std::optional<core::Session> session_;
    std::optional<core::RunInPlan> plan_;
    std::optional<core::SessionReport> report_;
    QLabel* title_;
    AnswerRow* pain_;
    QCheckBox* atRest_;
    QCheckBox* achilles_;
    QLabel* meaning_;
    QLabel* missing_;
    QPushButton* save_;
};

}  // namespace stridetick::app
