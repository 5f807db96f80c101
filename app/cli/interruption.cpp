// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.hpp"

#include <algorithm>
#include <cerrno>
#include <ctime>

namespace stridetick::app::cli {

Interruption::Interruption() {
    sigemptyset(&awaited_);
    sigaddset(&awaited_, SIGINT);
    sigaddset(&awaited_, SIGTERM);
    struct sigaction action {};
    if (sigaction(SIGHUP, nullptr, &action) == 0 && action.sa_handler != SIG_IGN) {
        sigaddset(&awaited_, SIGHUP);  // unless nohup said to go on without the terminal
    }
    pthread_sigmask(SIG_BLOCK, &awaited_, &before_);
}

Interruption::~Interruption() {
    const timespec now{};
    while (sigtimedwait(&awaited_, nullptr, &now) > 0) {  // asked twice is asked once
    }
    pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

bool Interruption::waitFor(std::chrono::milliseconds longest) {
    const auto end = std::chrono::steady_clock::now() + longest;
    while (!came_) {
        const auto left =
            std::max(std::chrono::nanoseconds{0},
                     std::chrono::nanoseconds{end - std::chrono::steady_clock::now()});
        const auto whole = std::chrono::duration_cast<std::chrono::seconds>(left);
        const timespec time{.tv_sec = whole.count(), .tv_nsec = (left - whole).count()};
        if (sigtimedwait(&awaited_, nullptr, &time) > 0) {
            came_ = true;
        } else if (errno != EINTR) {
            break;
        }
    }
    return came_;
}

}  // namespace stridetick::app::cli
