// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <fstream>
#include <string>
#include <thread>

#include <unistd.h>

namespace stridetick::tests {

/// Asks the window's thread for an answer every few milliseconds, from a thread of its own, and
/// keeps the longest wait. Thread: the window's makes it.
class GuiWatch {
 public:
    using Clock = std::chrono::steady_clock;
    using Milliseconds = std::chrono::duration<double, std::milli>;

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
    Milliseconds worst() const { return worst_; }
    /// The longest wait but for the time in which either thread was ready and the machine had no
    /// core for it: the window's own doing, whatever else runs. Window's thread.
    Milliseconds worstOwn() const { return worstOwn_; }

 private:
    static constexpr std::chrono::milliseconds kPause{2};

    /// So long a thread was ready and did not run, by the kernel.
    static Milliseconds heldUp(pid_t thread) {
        std::ifstream file("/proc/self/task/" + std::to_string(thread) + "/schedstat");
        std::int64_t ran = 0;
        std::int64_t waited = 0;
        file >> ran >> waited;
        return std::chrono::nanoseconds{waited};
    }

    void ask() {
        const auto before = heldUp(::gettid());
        const auto asked = Clock::now();
        const auto guiBefore = heldUp(gui_);
        asking_ = heldUp(::gettid()) - before;
        QMetaObject::invokeMethod(
            &receiver_,
            [this, asked, guiBefore] {
                const Milliseconds waited = Clock::now() - asked;
                worst_ = std::max(worst_, waited);
                worstOwn_ = std::max(worstOwn_, waited - (heldUp(gui_) - guiBefore) - asking_);
                waiting_ = false;
            },
            Qt::QueuedConnection);
    }

    pid_t gui_ = ::gettid();
    QObject receiver_;  // what is still on its way goes with it
    std::atomic<bool> waiting_{false};
    Milliseconds asking_{0};
    Milliseconds worst_{0};
    Milliseconds worstOwn_{0};
    std::jthread thread_;  // last: it ends before what it uses
};

}  // namespace stridetick::tests
