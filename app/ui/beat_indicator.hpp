// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/pulse_timer.hpp"

namespace stridetick::app {

/// A disc that lights up when a click is heard. Thread: window's.
class BeatIndicator : public QWidget {
    Q_OBJECT

 public:
    explicit BeatIndicator(QWidget* parent = nullptr);

    /// Lights the disc at `due`, or at once if that has passed.
    void pulseAt(PulseTimer::Instant due);
    void clear();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

 protected:
    void paintEvent(QPaintEvent* event) override;

 private:
    PulseTimer light_;
};

}  // namespace stridetick::app
