// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/click_messages.hpp"
#include "audio/output_choice.hpp"
#include "audio/output_status.hpp"
#include "audio/sample_sound.hpp"
#include "core/units/decibels.hpp"
#include "core/units/steps_per_minute.hpp"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace stridetick::audio {

class OutputDevice;

/// Owner of the click: wanted state in, beats out, devices opened, lost and found again.
/// Thread: one control thread (the window's) calls everything; nothing here blocks: devices are
/// opened and closed on a thread of its own. Fails by: status().
class ClickEngine {
 public:
    /// Makes a device to play on; called on the engine's own thread each time one is to be opened.
    using OutputFactory = std::function<std::unique_ptr<OutputDevice>(const OutputChoice&)>;
    /// Looks for what there is to play on; may block for as long as the sound system does.
    using OutputLook = std::function<std::vector<OutputApi>()>;

    /// Plays through RtAudio.
    ClickEngine();
    explicit ClickEngine(OutputFactory factory, OutputLook look = {});
    ~ClickEngine();
    ClickEngine(const ClickEngine&) = delete;
    ClickEngine& operator=(const ClickEngine&) = delete;

    /// At any time; what sounds elsewhere goes there on the same phase. At first: the default.
    void chooseOutput(const OutputChoice& choice);
    void setWhenLost(WhenLost policy);
    /// `tell` is called once, on another thread, when the sound systems have answered, or never.
    void listOutputs(std::function<void(const std::vector<OutputApi>&)> tell);

    /// Opens the stream and keeps it warm, silent if nothing plays; or closes it. Idempotent.
    void keepOpen(bool open);
    /// Its first beat as soon as the stream can place it. Returns the run's serial.
    std::uint32_t start(const ClickPlan& plan);
    /// The same without end.
    std::uint32_t start(core::StepsPerMinute tempo);
    /// What the runner adds to every tempo of the plan. Keeps the phase; from the next beat.
    void shiftTempo(core::StepsPerMinuteDelta sincePlan);
    void stop();
    void setMuted(bool muted);
    /// kSilence to kHighestBoost.
    void setVolume(core::Decibels volume);
    void setPattern(const ClickPattern& pattern);
    void setSound(ClickSound sound);
    /// For ClickSound::Own; heard while the stream has its sample rate, else the tick is.
    void setOwnSound(std::shared_ptr<const SampleSound> sound);
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
