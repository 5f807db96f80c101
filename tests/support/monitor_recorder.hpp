// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/pulse_server.hpp"

#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace stridetick::testing {

/// Records a null sink's monitor inside the test, and knows when each sample was played: such a
/// sink plays by the steady clock and hands a block over when its first sample is due. A block can
/// arrive late, never early, so the earliest arrival tells where the recording lies in time, good
/// to a tenth of a millisecond.
/// Thread: one. Fails by: std::runtime_error when nothing comes.
class MonitorRecorder {
 public:
    using TimePoint = std::chrono::steady_clock::time_point;

    /// Returns once samples come.
    explicit MonitorRecorder(const PulseServer& server, const std::string& sink = "null");
    ~MonitorRecorder();
    MonitorRecorder(const MonitorRecorder&) = delete;
    MonitorRecorder& operator=(const MonitorRecorder&) = delete;

    /// When sound last came in; nothing sounded yet: the epoch.
    TimePoint lastLoud() const;
    std::chrono::duration<double> length() const;
    std::vector<float> samples() const;
    /// When the sounds began that were played since `from`.
    std::vector<TimePoint> onsets(TimePoint from) const;

 private:
    struct Connection;
    std::unique_ptr<Connection> connection_;
};

}  // namespace stridetick::testing
