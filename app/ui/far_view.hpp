// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QWidget>

#include "app/ui/far_text.hpp"
#include "app/ui/pulse_timer.hpp"

namespace stridetick::app {

class CheckController;
class ClickController;
class PulseStyle;
class RunController;
class TapInput;

/// A run to be read from two metres, each step a flash along the edges. All sizes are shares of
/// the height, so that they are the same on every screen of a laptop. Thread: window's.
class FarView : public QWidget {
    Q_OBJECT

 public:
    struct Parts {
        RunController& run;
        CheckController& check;
        ClickController& click;
        const TapInput& taps;  ///< those of a check, which a press anywhere is
        PulseStyle& pulse;
    };
    explicit FarView(const Parts& parts, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    bool lit() const noexcept { return light_.lit(); }

 signals:
    void leaveWanted();

 protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

 private:
    void refresh();
    void refreshPulse();
    void placeTexts();

    RunController& run_;
    CheckController& check_;
    ClickController& click_;
    const TapInput& taps_;
    PulseStyle& pulse_;
    PulseTimer light_;
    FarText* phase_;
    FarText* time_;
    FarText* number_;
    FarText* caption_;
    FarText* next_;
    FarText* words_;
    FarText* stop_;
    QPushButton* leave_;
    QRect inner_;  ///< within the edges that flash
    QRect disc_;
};

}  // namespace stridetick::app
