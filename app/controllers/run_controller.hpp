// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "core/records/target.hpp"
#include "core/session/session_machine.hpp"
#include "core/util/clock.hpp"

#include <chrono>
#include <functional>
#include <optional>

namespace stridetick::app {

class LogService;
class SettingsStore;
class Sound;
class WakeLock;

/// A run to the click: executes what the session machine asks of engine and log.
/// Thread: window's. Borrows everything that it is given.
class RunController : public QObject {
    Q_OBJECT

 public:
    /// What the window says about the sound.
    struct SoundView {
        enum class State { Closed, Opening, Sounding, NoDevice, Lost };
        State state = State::Closed;
        QString device;
        QString detail;
        std::chrono::microseconds buffer{};
    };

    struct Parts {
        const core::Clock& clock;
        LogService& log;
        Sound& sound;
        WakeLock& wakeLock;
        SettingsStore& settings;
        std::function<std::optional<core::MetresPerSecond>()> treadmillSpeed;
    };
    explicit RunController(Parts parts, QObject* parent = nullptr);
    ~RunController() override;

    bool running() const noexcept { return machine_.running(); }
    /// Of the run, or of the one that would start now; nothing before there is a target.
    std::optional<core::StepsPerMinute> tempo() const;
    std::optional<core::Target> target() const noexcept { return target_; }
    /// Of the run, or of the last one until the next begins.
    std::chrono::milliseconds elapsed() const;
    std::int64_t stepsHeard() const;
    bool clickAudible() const;
    bool muted() const;
    double volume() const;
    SoundView soundView() const;

    /// R29: to be read once before the first run.
    bool safetySeen() const;
    void markSafetySeen();

    void setPageShown(bool shown);
    void refreshTarget();
    void start();
    void stop();
    void changeTempo(core::StepsPerMinuteDelta by);
    void setMuted(bool muted);
    void setVolume(double position);
    void testSound();

 signals:
    void changed();
    void ticked();
    void soundChanged();
    void pulse(std::chrono::steady_clock::time_point due);

 private:
    bool canBeHeard() const;
    void perform(core::SessionMachine::Effects effects);
    void onBeat(bool audible, std::optional<std::chrono::steady_clock::time_point> heard);
    void onSound();
    void onTick();

    Parts parts_;
    core::SessionMachine machine_;
    std::optional<core::Target> target_;
    std::optional<core::StepsPerMinute> nextTempo_;
    std::chrono::milliseconds lastLength_{};
    std::int64_t lastSteps_ = 0;
    QTimer tick_;
};

}  // namespace stridetick::app
