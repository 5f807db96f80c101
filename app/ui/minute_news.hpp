// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/controllers/measure_controller.hpp"

class QWidget;

namespace stridetick::app {

/// Announces how the tapped minute goes, for who cannot look: its start, each quarter, what comes
/// of it. Thread: window's. Borrows the controller; `page` owns it.
class MinuteNews : public QObject {
    Q_OBJECT

 public:
    MinuteNews(const MeasureController& controller, QWidget* page);

 private:
    void onChanged();
    void onTicked();
    QString result() const;

    const MeasureController& controller_;
    QWidget* page_;
    MeasureController::State told_ = MeasureController::State::Waiting;
    int quarters_ = 0;  ///< of this minute, told
};

}  // namespace stridetick::app
