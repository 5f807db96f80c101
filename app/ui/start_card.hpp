// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QWidget>

#include "app/controllers/programme_outset.hpp"

#include <optional>

namespace stridetick::app {

class DaysRow;
class ProgrammeController;

/// What a programme is, and how one is begun. Thread: window's.
class StartCard : public QWidget {
    Q_OBJECT

 public:
    explicit StartCard(ProgrammeController& controller, QWidget* parent = nullptr);
    void refresh();
    void focusNext();
    /// After another: with what was chosen for that one.
    void offerAnother();

 signals:
    void measureWanted();
    void targetWanted();
    void begun();
    /// The one that is on goes on.
    void givenUp();

 protected:
    void keyPressEvent(QKeyEvent* event) override;

 private:
    QWidget* buildChoice();
    void begin();
    void giveUp();
    QString targetWords() const;
    QString gentleWords() const;
    /// The newest plan waits for a doctor's word, or ended so.
    bool planStopped() const;
    /// That, or the newest run says what would have stopped one.
    bool stopped() const;
    QString question() const;

    ProgrammeController& controller_;
    std::optional<ProgrammeOutset> outset_;
    QLabel* words_;
    QWidget* choice_;
    QRadioButton* sixWeeks_ = nullptr;
    QRadioButton* fourWeeks_ = nullptr;
    DaysRow* days_ = nullptr;
    QCheckBox* gentle_ = nullptr;
    QLabel* target_ = nullptr;
    QLabel* hint_ = nullptr;
    QLabel* question_;
    QPushButton* begin_;
    QPushButton* another_;
    QPushButton* measure_;
    QPushButton* keep_;
    bool asking_ = false;  ///< whether the live one may end, or running is allowed again
};

}  // namespace stridetick::app
