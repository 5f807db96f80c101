// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include "app/tap_input.hpp"
#include "core/cadence/foot_count.hpp"
#include "core/cadence/tap_minute.hpp"
#include "core/records/measurement.hpp"
#include "core/util/clock.hpp"

#include <functional>
#include <optional>
#include <utility>

namespace stridetick::app {

class LogService;
class Sound;
class WakeLock;

/// Runs the tapped minute and takes a friend's count; stores what comes of them.
/// Thread: window's. Borrows everything that it is given.
class MeasureController : public QObject {
    Q_OBJECT

 public:
    enum class State {
        Waiting,
        Tapping,
        Paused,       ///< keep or again?
        AskBothFeet,  ///< above 220 spm: nothing is stored before the answer
        Refused,      ///< no value, or not of one runner's feet: see refusal()
        Result
    };
    enum class Refusal { TooFewTaps, TooHigh };
    enum class Saved { Waiting, Yes, NotYet, NotKept };

    struct Parts {
        const core::Clock& clock;
        LogService& log;
        Sound& sound;
        WakeLock& wakeLock;
        TapInput& taps;
        std::function<bool()> clickAudible;
    };
    explicit MeasureController(Parts parts, QObject* parent = nullptr);

    State state() const noexcept { return state_; }
    const core::TapMinute& minute() const noexcept { return minute_; }
    std::chrono::milliseconds elapsed() const { return minute_.elapsed(parts_.clock.steadyNow()); }
    /// 3.5, and only for a runner who has a baseline already.
    bool mayStopHere() const;
    Refusal refusal() const noexcept { return refusal_; }
    /// In Result; the measured record.
    const std::optional<core::Measurement>& result() const noexcept { return result_; }
    bool crossCheckFails() const noexcept { return crossCheckFails_; }
    Saved saved() const noexcept { return saved_; }
    bool deleted() const noexcept { return deleted_; }
    /// Two seconds have not passed since the last tap: tap keys press nothing.
    bool swallowsTaps() const { return swallow_.isActive(); }

    void tap(const core::Tap& tap);
    void takeBack();
    /// Escape: after ten taps only the second within 2 s starts over.
    void escape();
    void startOver();
    /// What was tapped so far is the measurement: after a pause, or as good enough.
    void keep();
    void answerBothFeet(bool both);
    /// Stores a count that was accepted, else only judges it.
    core::CountJudgement submitCount(const QString& text, core::CountWindow window,
                                     core::CountAnswer answer);
    void deleteResult();
    void undoDelete();
    /// Of what is measured next; of the result too while one is shown.
    void setTreadmillSpeed(std::optional<core::MetresPerSecond> speed);
    std::optional<core::MetresPerSecond> treadmillSpeed() const noexcept { return speed_; }

    /// A plan is on: what follows from a quiet minute is said on Today.
    bool planOn() const noexcept { return planOn_; }
    void setPlanOn(bool on) {
        if (std::exchange(planOn_, on) != on) {
            emit changed();
        }
    }
    /// Tap keys belong to this page only while it is shown.
    void setPageShown(bool shown);
    /// A run is on and clicks: what is measured now is no cadence of one's own.
    bool clickAudible() const { return parts_.clickAudible(); }
    bool adviceSeen() const;
    void markAdviceSeen();

 signals:
    void changed();
    void ticked();
    void escapeArmed();       ///< a second Escape within 2 s starts over
    void escapeOver();        ///< none came
    void fewTapsForgotten();  ///< the minute went back to waiting by itself

 private:
    void onTick();
    void endMinute();
    void showMeasurement(const core::CadenceEstimate& estimate, bool bothFeet);
    void refuse(Refusal refusal) {
        refusal_ = refusal;
        enter(State::Refused);
    }
    void store(core::Measurement measurement);
    void save();
    /// What is done on the Review page, while it is done: of what is deleted there the log gives
    /// no state any more.
    void followLog();
    void forgetEscape();
    void enter(State state);
    void updateTapMode();
    void playCountdown(std::chrono::milliseconds elapsed);

    Parts parts_;
    State state_ = State::Waiting;
    Refusal refusal_ = Refusal::TooFewTaps;
    core::TapMinute minute_;
    core::WallTime startedAt_{};
    bool clickWasAudible_ = false;
    bool hadBaseline_ = false;  ///< when the minute started, or the log was opened in it
    int countdownPlayed_ = 0;
    std::optional<core::MetresPerSecond> speed_;
    std::optional<core::Measurement> result_;
    bool crossCheckFails_ = false;
    bool deleted_ = false;
    bool planOn_ = false;
    Saved saved_ = Saved::Waiting;
    quint64 ticket_ = 0;
    bool pageShown_ = false;
    QTimer tick_;
    QTimer swallow_;
    QTimer saveDeadline_;
    std::optional<core::TapMinute::Instant> escapedAt_;
    QTimer closeSound_;
};

}  // namespace stridetick::app
