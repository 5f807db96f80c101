// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/click_engine.hpp"
#include "tests/support/monitor_recorder.hpp"
#include "tests/support/pulse_server.hpp"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stridetick::audio {

/// How far `onsets` lie off the beat that goes through `line`, in milliseconds: the median.
/// Fails by: std::runtime_error when there is none.
double offTheLine(const std::vector<std::chrono::steady_clock::time_point>& line,
                  const std::vector<std::chrono::steady_clock::time_point>& onsets,
                  double periodMs);

/// What this process holds and has used.
struct Resources {
    int threads = 0;
    int files = 0;
    double residentMb = 0;
    double cpuSeconds = 0;

    static Resources now();
};

/// One run on a sound server that is lost again and again: by SIGKILL and a new start, or by
/// SIGSTOP and SIGCONT. Thread: one. Fails by: std::runtime_error when the sound does not come.
class DeviceLosses {
 public:
    struct Round {
        double noticedMs = 0;
        double soundBackMs = 0;  ///< after the server answers and a recorder is attached to it
        /// Off the line from before the loss. Nothing when a busy machine let the sound break off
        /// meanwhile: what comes after such a gap is late by it.
        std::optional<double> phaseMs;
    };

    /// Plays and records.
    DeviceLosses();

    Round kill();
    Round freeze();

    std::int64_t beats() const { return nextBeat_; }
    /// Beats that came with another number than the one after the last.
    int misnumbered() const { return misnumbered_; }

 private:
    using TimePoint = std::chrono::steady_clock::time_point;
    enum class Loss { Killed, Frozen };

    Round lose(Loss loss);
    void bringBack(Loss loss);
    void awaitState(OutputStatus::State state);
    void playFor(std::chrono::milliseconds length);
    /// Reads beats until `condition` holds.
    template <class Condition>
    void until(Condition condition, const char* what);
    void drain();

    testing::PulseServer server_;
    ClickEngine engine_;
    std::unique_ptr<testing::MonitorRecorder> recorder_;
    std::int64_t nextBeat_ = 0;
    int misnumbered_ = 0;
    std::uint64_t gaps_ = 0;
};

}  // namespace stridetick::audio
