// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "app/click_plan_of.hpp"
#include "app/controllers/next_run.hpp"
#include "app/controllers/run_sound.hpp"
#include "app/sound.hpp"
#include "core/records/target.hpp"
#include "core/session/check_ask.hpp"
#include "core/session/session_machine.hpp"
#include "core/util/clock.hpp"

#include <algorithm>
#include <chrono>
#include <functional>
#include <optional>
#include <utility>

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
    using SoundView = RunSound::View;

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
    bool paused() const noexcept { return machine_.paused(); }
    /// Of the run, or of the one that would start now; nothing before there is a target.
    std::optional<core::StepsPerMinute> tempo() const;
    /// That the tempo of a run is on its way to.
    core::StepsPerMinute goal() const noexcept { return machine_.goal(); }
    std::optional<core::Target> target() const noexcept { return next_.target(); }
    /// Of the run, or of the last one until the next begins; without its pauses.
    std::chrono::milliseconds elapsed() const;
    /// Of the block of a run that is on.
    std::chrono::milliseconds practice() const;
    std::int64_t stepsHeard() const { return running() ? machine_.stepsHeard() : lastSteps_; }
    bool clickAudible() const;
    bool muted() const;
    SoundView soundView() const;
    /// Where in its plan the run is; the caller asks only while running().
    core::RunPhase phase() const;
    /// Of the whole plan of the run that is on, or would start now; nothing where that has no end.
    std::optional<std::chrono::milliseconds> length() const {
        if (running()) {
            return core::lengthOf(machine_.parts());
        }
        const auto next = shape();
        return next ? core::lengthOf(core::partsOf(*next)) : std::nullopt;
    }
    /// In that, with what was skipped.
    std::chrono::milliseconds position() const {
        return running() ? machine_.position(parts_.clock.steadyNow())
                         : std::chrono::milliseconds{0};
    }
    /// Of its whole plan; nothing where that has no end. The caller asks only while running().
    std::optional<std::chrono::milliseconds> left() const {
        const auto all = length();
        return all ? std::optional{std::clamp(*all - position(), decltype(position())::zero(),
                                              *all)}
                   : std::nullopt;
    }
    /// The last run came to the end of its plan by itself.
    bool cameToItsEnd() const noexcept { return cameToItsEnd_; }
    /// Of the run that is on.
    std::optional<core::SessionId> sessionId() const {
        return running() ? std::optional{machine_.id()} : std::nullopt;
    }
    bool onlyWhenBelow() const noexcept { return running() && whenBelow_; }
    /// A free run that would start now clicks only when below.
    bool clickOnlyWhenBelow() const {
        const auto next = shape();
        return !next && next.error() == NextRun::NoShape::OnlyWhenBelow;
    }
    /// What a check is judged by, and the baseline above which it is not to be too far.
    std::optional<core::StepsPerMinute> judgedBy() const { return next_.judgedBy(); }
    std::optional<core::StepsPerMinute> baseline() const;
    std::optional<core::MetresPerSecond> treadmillSpeed() const { return parts_.treadmillSpeed(); }
    /// A check is asked for at this moment (R19).
    std::optional<core::CheckAsk> ask() const;
    /// Of the run that would start now.
    tl::expected<core::RunShape, NextRun::NoShape> shape() const;

    /// R30: pain has stopped the plan; the runner may start all the same.
    bool planStopped() const noexcept { return planStopped_; }
    void setPlanStopped(bool stopped) {
        if (std::exchange(planStopped_, stopped) != stopped) {
            emit changed();
        }
    }
    /// A session of the plan is due today, which a free run is not.
    std::optional<int> sessionWaits() const noexcept { return sessionWaits_; }
    void setSessionWaits(std::optional<int> number) {
        if (std::exchange(sessionWaits_, number) != number) {
            emit changed();
        }
    }
    /// R26: a plan is behind the runner; one line before a run brings it back.
    bool afterPlan() const noexcept { return afterPlan_; }
    void setAfterPlan(bool after) {
        if (std::exchange(afterPlan_, after) != after) {
            emit changed();
        }
    }
    /// R30: pain asks for a day without the click, at this cadence: so goes a free run of that day,
    /// unless the runner wants the click all the same.
    std::optional<core::StepsPerMinute> noClickToday() const noexcept { return noClickToday_; }
    bool advisedAgainst() const noexcept { return planStopped_ || noClickToday_.has_value(); }
    void setNoClickToday(std::optional<core::StepsPerMinute> oldCadence) {
        if (noClickToday_ != oldCadence) {
            noClickToday_ = oldCadence;
            if (!running()) {  // else when that has ended
                next_.setWithoutClick(oldCadence);
            }
            emit changed();
        }
    }
    void wantClickAllTheSame() {
        next_.setWithoutClick(std::nullopt);
        emit changed();
    }
    /// The run that is on, or would start now.
    bool withoutClick() const noexcept { return running() ? silent_ : next_.withoutClick(); }

    /// What the log knows is known.
    bool logOpened() const;
    /// R29: to be read once before the first run.
    bool safetySeen() const;
    void markSafetySeen();

    void setPageShown(bool shown);
    void refreshTarget();
    /// The next run is this session of a programme, until it has ended or a free run is prepared.
    /// Both are ignored while running.
    void prepare(ProgrammeRun run);
    void prepareFreeRun();
    /// Of the run, or of the one that would start now; nothing: a free run.
    const std::optional<ProgrammeRun>& prepared() const noexcept { return next_.prepared(); }

    void start();
    /// The click is silent and the plan stands still until resume().
    void pause();
    void resume();
    /// To the plan's next phase; after the last the run is over.
    void skip();
    void stop();
    /// In a run that clicks only when below.
    void clickFor(std::chrono::seconds length);
    void changeTempo(core::StepsPerMinuteDelta by);

 signals:
    void changed();
    /// A second has gone by, or a phase has begun.
    void ticked();
    /// stepsHeard() may be more.
    void stepped();
    void soundChanged();
    /// The position has jumped.
    void skipped();
    void pulse(std::chrono::steady_clock::time_point due);
    /// The run is finished, and handed to the log.
    void sessionEnded(const core::SessionId& id);

 private:
    void perform(core::SessionMachine::Effects effects);
    void finished(const core::Session& session);
    void onBeat(const Sound::Beat& beat);
    void onEnded(const Sound::Beat& end);
    void onSound();
    void onTick();
    void planTick();
    /// Ends a run whose plan is over though nobody has told so.
    void finishIfOverdue();

    Parts parts_;
    core::SessionMachine machine_;
    NextRun next_;
    RunSound sound_;
    std::chrono::milliseconds lastLength_{};
    std::int64_t lastSteps_ = 0;
    PlanManner manner_;
    std::uint32_t serial_ = 0;  ///< of the run in the engine
    bool cameToItsEnd_ = false;
    std::optional<core::StepsPerMinute> noClickToday_;
    bool whenBelow_ = false;
    bool silent_ = false;
    bool planStopped_ = false;
    bool afterPlan_ = false;
    std::optional<int> sessionWaits_;
    QTimer tick_;
};

}  // namespace stridetick::app
