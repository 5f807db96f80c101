// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include "core/records/id.hpp"

#include <optional>

namespace stridetick::app {

class DaysRow;
class ProgrammeController;

/// What the runner may do about the plan besides following it. Thread: window's.
class MoreCard : public QWidget {
    Q_OBJECT

 public:
    explicit MoreCard(ProgrammeController& controller, QWidget* parent = nullptr);
    void refresh();

 signals:
    void newProgrammeWanted();

 protected:
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

 private:
    /// What the card was last shown for.
    struct State {
        core::ProgrammeId programme;
        int steps = 0;
        friend bool operator==(const State&, const State&) = default;
    };
    /// What the runner has begun here and not done.
    void forget();
    void build();
    void showPart();
    /// What ends the plan is asked first.
    enum class Ending { Finish, End };
    void ask(Ending ending);
    void refuse();
    void end();

    ProgrammeController& controller_;
    QPushButton* more_;
    QWidget* part_;
    QPushButton* repeat_ = nullptr;
    QPushButton* goOn_ = nullptr;
    QPushButton* stepUp_ = nullptr;
    QPushButton* pause_ = nullptr;
    QLabel* pauseWords_ = nullptr;
    DaysRow* days_ = nullptr;
    QPushButton* setDays_ = nullptr;
    QPushButton* another_ = nullptr;
    QLabel* question_ = nullptr;
    QPushButton* end_ = nullptr;
    QPushButton* no_ = nullptr;
    QPushButton* yes_ = nullptr;
    std::optional<Ending> asking_;
    std::optional<State> state_;
};

}  // namespace stridetick::app
