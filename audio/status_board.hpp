// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/output_status.hpp"

#include <functional>
#include <mutex>

namespace stridetick::audio {

/// The status as everybody may read it, and the one who is told when what it shows has changed.
/// Thread: any.
class StatusBoard {
 public:
    OutputStatus read() const;
    /// Called by the thread that changes it, after the change and with nothing locked.
    void onChanged(std::function<void()> listener);
    /// Counters alone change too often to be told.
    void change(const std::function<void(OutputStatus&)>& apply);

 private:
    mutable std::mutex mutex_;
    OutputStatus status_;
    std::function<void()> listener_;
};

}  // namespace stridetick::audio
