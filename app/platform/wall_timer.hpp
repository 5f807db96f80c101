// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <chrono>
#include <memory>

namespace stridetick::app {

/// Wakes at a moment of the computer's calendar clock, also where the computer slept over it, and
/// as soon as that clock is set to another time. Until then it costs nothing: the kernel waits.
/// Thread: that of its events. Fails by: valid().
class WallTimer : public QObject {
    Q_OBJECT

 public:
    explicit WallTimer(QObject* parent = nullptr);
    ~WallTimer() override;

    bool valid() const noexcept { return timer_ >= 0; }
    /// In place of what was waited for before.
    void wakeAt(std::chrono::sys_time<std::chrono::milliseconds> moment);

 signals:
    /// The moment is here, or the clock was set.
    void woke();

 private:
    void read();

    int timer_;
    std::unique_ptr<QSocketNotifier> notifier_;
};

}  // namespace stridetick::app
