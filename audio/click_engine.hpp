// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/click_messages.hpp"
#include "audio/output_status.hpp"
#include "core/units/steps_per_minute.hpp"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

namespace stridetick::audio {

class OutputDevice;

/// Owner of the click: wanted state in, beats out, devices opened, lost and found again.
/// Thread: one control thread (the window's) calls everything; nothing here blocks: devices are
/// opened and closed on a thread of its own. Fails by: status().
class ClickEngine {
 public:
    /// Makes a device to play on; called on the engine's own thread each time one is to be opened.
    using OutputFactory = std::function<std::unique_ptr<OutputDevice>()>;

    /// Plays on the system's default output through RtAudio.
    ClickEngine();
    explicit ClickEngine(OutputFactory factory);
    ~ClickEngine();
    ClickEngine(const ClickEngine&) = delete;
    ClickEngine& operator=(const ClickEngine&) = delete;

    /// Opens the stream and keeps it warm, silent if nothing plays; or closes it. Idempotent.
    void keepOpen(bool open);
    /// Beat 0 as soon as the stream can place it. Returns the run's serial.
    std::uint32_t start(core::StepsPerMinute tempo);
    /// Keeps the phase; from the next beat.
    void setTempo(core::StepsPerMinute tempo);
    void stop();
    void setMuted(bool muted);
    /// 0 to 1 on a slider; the curve to gain is the engine's.
    void setVolume(double position);
    /// Needs keepOpen(true).
    void playCue(Cue cue);

    /// Beats placed since the last call, oldest first; nothing when there are no more.
    std::optional<ClickEvent> popEvent();
    /// When the sound of a frame leaves the device, as near as the stream's clock tells; nothing
    /// before the stream has run for a moment.
    std::optional<std::chrono::steady_clock::time_point> whenHeard(std::int64_t frame) const;
    OutputStatus status() const;
    /// Called on the engine's own thread when the state or its detail has changed.
    void onStatusChanged(std::function<void()> listener);

 private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace stridetick::audio
