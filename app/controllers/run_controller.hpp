// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "app/sound.hpp"
#include "audio/click_plan.hpp"
#include "core/records/target.hpp"
#include "core/session/run_phase.hpp"
#include "core/session/session_machine.hpp"
#include "core/util/clock.hpp"

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace stridetick::app {

class ClickSettings;
class LogService;
class WakeLock;

/// A run to the click: executes what the session machine asks of engine and log, and tells it what
/// the engine has played.
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
        ClickSettings& settings;
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
    SoundView soundView() const;
    /// Where in its plan the run is; the caller asks only while running().
    core::RunPhase phase() const;
    /// The last run came to the end of its plan by itself.
    bool cameToItsEnd() const noexcept { return cameToItsEnd_; }
    /// The run that would start now; nothing before there is a target.
    std::optional<core::RunShape> shape() const;

    /// What the log knows is known.
    bool logOpened() const;
    /// R29: to be read once before the first run.
    bool safetySeen() const;
    void markSafetySeen();

    void setPageShown(bool shown);
    void refreshTarget();
    void start();
    void stop();
    void changeTempo(core::StepsPerMinuteDelta by);

 signals:
    void changed();
    void ticked();
    void soundChanged();
    void pulse(std::chrono::steady_clock::time_point due);

 private:
    bool canBeHeard() const;
    void perform(core::SessionMachine::Effects effects);
    void finish(core::SessionMachine::Instant at);
    /// A moment of the engine's on the program's clock.
    core::SessionMachine::Instant onClock(const Sound::Beat& beat) const;
    void onBeat(const Sound::Beat& beat);
    void onEnded(const Sound::Beat& end);
    void onSound();
    void onTick();
    /// Ends a run whose plan is over though nobody has told so.
    void finishIfOverdue();

    Parts parts_;
    core::SessionMachine machine_;
    std::optional<core::Target> target_;
    std::optional<core::StepsPerMinute> nextTempo_;
    std::chrono::milliseconds lastLength_{};
    std::int64_t lastSteps_ = 0;
    std::vector<core::RunPart> plan_;
    audio::ClickPlan clickPlan_;
    std::uint32_t serial_ = 0;  ///< of the run in the engine
    std::optional<core::SessionMachine::Instant> firstBeat_;
    bool countingIn_ = false;  ///< none but the count-in\'s beats has been told
    bool cameToItsEnd_ = false;
    QTimer tick_;
    QTimer closeSound_;
};

}  // namespace stridetick::app
