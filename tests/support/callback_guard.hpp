// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace stridetick::testing {

/// While one lives, every operator new and delete on its thread is counted. Its source file
/// replaces the global operators of the test program that it is compiled into.
class CallbackGuard {
 public:
    CallbackGuard() noexcept;
    ~CallbackGuard();
    CallbackGuard(const CallbackGuard&) = delete;
    CallbackGuard& operator=(const CallbackGuard&) = delete;

    /// Of all guards on all threads, since the program began.
    static std::size_t violations() noexcept;
};

}  // namespace stridetick::testing
