// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <signal.h>

namespace stridetick::app::cli {

/// Ctrl-C, and a request to end by SIGTERM or SIGHUP, as something that the program asks for when
/// it suits it: they are held back in this thread and all that it starts from then on, so that no
/// code ever runs in a signal handler. Thread: the one that made it, before it starts any other.
class Interruption {
 public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    /// True as soon as the program is asked to end, and from then on; false after `longest`.
    bool waitFor(std::chrono::milliseconds longest);
    bool came() { return waitFor(std::chrono::milliseconds{0}); }

 private:
    sigset_t awaited_{};
    sigset_t before_{};
    bool came_ = false;
};

}  // namespace stridetick::app::cli
