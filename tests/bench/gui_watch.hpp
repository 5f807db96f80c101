// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>

namespace stridetick::tests {

/// Asks the window's thread for an answer every few milliseconds, from a thread of its own, and
/// keeps the longest wait.
class GuiWatch {
 public:
    using Clock = std::chrono::steady_clock;

    GuiWatch()
        : thread_([this](const std::stop_token& stop) {
              while (!stop.stop_requested()) {
                  if (!waiting_.exchange(true)) {
                      ask();
                  }
                  std::this_thread::sleep_for(kPause);
              }
          }) {}

    /// Window's thread.
    std::chrono::duration<double, std::milli> worst() const { return worst_; }

 private:
    static constexpr std::chrono::milliseconds kPause{2};

    void ask() {
        QMetaObject::invokeMethod(
            &receiver_,
            [this, asked = Clock::now()] {
                worst_ = std::max(worst_,
                                  std::chrono::duration<double, std::milli>(Clock::now() - asked));
                waiting_ = false;
            },
            Qt::QueuedConnection);
    }

    QObject receiver_;  // what is still on its way goes with it
    std::atomic<bool> waiting_{false};
    std::chrono::duration<double, std::milli> worst_{0};
    std::jthread thread_;  // last: it ends before what it uses
};

}  // namespace stridetick::tests
