// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "app/tap_input.hpp"
#include "core/cadence/tap_minute.hpp"
#include "core/programme/check_band.hpp"
#include "core/records/measurement.hpp"
#include "core/session/check_ask.hpp"
#include "core/session/run_phase.hpp"
#include "core/util/clock.hpp"

#include <chrono>
#include <optional>

namespace stridetick::app {

class LogService;
class RunController;
class Sound;

/// Checks in a run (R18, R19): 20 s of taps, judged by the run's target and stored with its
/// session; in the easy minutes a cadence that is stored and not judged. Never asked for twice, and
/// never needed.
/// Thread: window's. Borrows everything that it is given.
class CheckController : public QObject {
    Q_OBJECT

 public:
    enum class State {
        Idle,
        Armed,  ///< the next tap begins it
        Tapping,
        Judged,
        NotJudged  ///< see refusal(); nothing was stored
    };
    enum class Refusal { TooShort, TooFewTaps, Uneven, TooHigh };

    struct Parts {
        const core::Clock& clock;
        LogService& log;
        Sound& sound;
        TapInput& taps;
        RunController& run;
    };
    explicit CheckController(Parts parts, QObject* parent = nullptr);

    State state() const noexcept { return state_; }
    /// Tap keys are taps.
    bool busy() const noexcept { return state_ == State::Armed || state_ == State::Tapping; }
    /// The same, or they are swallowed because the runner may not have noticed the end.
    bool takesKeys() const { return busy() || swallow_.isActive(); }
    /// What the run asks for now.
    std::optional<core::CheckAsk> asked() const noexcept { return asked_; }
    int taps() const noexcept { return minute_.count(); }
    std::chrono::milliseconds left() const;
    /// After ten strikes.
    std::optional<core::StepsPerMinute> provisional() const noexcept { return provisional_; }
    /// In Judged.
    const std::optional<core::Measurement>& result() const noexcept { return result_; }
    /// In Judged, where its result has a target.
    const std::optional<core::CheckJudgement>& judgement() const noexcept { return judgement_; }
    /// In NotJudged.
    Refusal refusal() const noexcept { return refusal_; }

    bool canArm() const;
    void arm();
    void tap(const core::Tap& tap);
    void takeBack();
    void cancel();
    /// Tap keys belong to this page only while it is shown.
    void setPageShown(bool shown);

 signals:
    void changed();
    void ticked();

 private:
    void onTick();
    void onRun();
    void lookForAsk();
    /// What was said of a tempo or a stretch is no longer true of the next.
    void forgetWhatIsPast();
    void finish();
    void judge(const core::CadenceEstimate& estimate, bool bothFeet);
    void refuse(Refusal refusal);
    /// As cancel(), where taps may still come.
    void leave();
    void enter(State state);
    void updateTapMode();

    Parts parts_;
    State state_ = State::Idle;
    Refusal refusal_ = Refusal::TooShort;
    core::TapMinute minute_;
    std::optional<core::SessionId> session_;      ///< that is checked, or was last
    std::optional<core::StepsPerMinute> target_;  ///< that it is judged by, if it is
    std::optional<core::StepsPerMinute> baseline_;
    std::optional<core::StepsPerMinute> provisional_;
    std::optional<core::Measurement> result_;
    std::optional<core::CheckJudgement> judgement_;
    struct Moment {
        core::StepsPerMinute tempo;
        core::RunPhase::Kind stretch;
        friend bool operator==(const Moment&, const Moment&) = default;
    };
    std::optional<Moment> moment() const;
    std::optional<Moment> saidIn_;  ///< the result or the refusal; nothing: after the run
    core::WallTime startedAt_{};
    bool clickWasAudible_ = false;
    bool clickBefore_ = false;
    std::optional<core::CheckAsk> asked_;
    std::optional<core::CheckAsk> answered_;  ///< begun, or left alone
    std::optional<core::SessionId> asking_;   ///< the session of both
    bool pageShown_ = false;
    QTimer tick_;
    QTimer armed_;
    QTimer swallow_;
};

}  // namespace stridetick::app
