// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <vector>

namespace stridetick::app {

/// A disc that lights up when a click is heard. Thread: window's.
class BeatIndicator : public QWidget {
    Q_OBJECT

 public:
    explicit BeatIndicator(QWidget* parent = nullptr);

    /// Lights the disc at `due`, or at once if that has passed.
    void pulseAt(std::chrono::steady_clock::time_point due);
    void clear();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

 protected:
    void paintEvent(QPaintEvent* event) override;

 private:
    using Instant = std::chrono::steady_clock::time_point;

    void light(bool on);
    void waitForNext();

    bool lit_ = false;
    std::vector<Instant> due_;  ///< in order; the sound may be more than a beat behind
    QTimer on_;
    QTimer off_;
};

}  // namespace stridetick::app
