// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/records/baseline.hpp"
#include "core/records/target.hpp"
#include "core/target/baseline_rule.hpp"
#include "core/target/target_rule.hpp"
#include "core/target/verdict.hpp"
#include "core/util/clock.hpp"

#include <chrono>
#include <optional>

namespace stridetick::app {

class LogService;

/// From the newest measurements to a stored target. Thread: window's. Borrows clock and log.
class TargetController : public QObject {
    Q_OBJECT

 public:
    /// A target from an older measurement would be a guess about a runner who has changed since.
    static constexpr std::chrono::days kFreshDays{28};

    TargetController(const core::Clock& clock, LogService& log, QObject* parent = nullptr);

    /// What the log knows is known.
    bool logOpened() const;
    /// What a target would be computed from: today's measurements, or those of the last day that
    /// had one within kFreshDays; nothing where there is none.
    const std::optional<core::BaselineProposal>& proposal() const noexcept { return proposal_; }
    std::optional<core::Verdict> verdict() const;
    /// The target in force.
    const std::optional<core::Target>& current() const noexcept { return current_; }

    /// Of a programme that is not over: a target that is chosen here is for free runs only.
    struct Plan {
        core::StepsPerMinute target;
        core::StepsPerMinute baseline;
    };
    const std::optional<Plan>& plan() const noexcept { return plan_; }

    /// What the runner may accept without looking at more: the least raise, or his own cadence
    /// where none is proposed (R9, R10). Nothing where a target is in force already, or a third
    /// measurement is wanted.
    struct Offer {
        core::StepsPerMinute cadence;
        core::TargetKind kind = core::TargetKind::Raise;
    };
    std::optional<Offer> offer() const;
    /// What the log tells of a runner who has run to no click yet, and has no programme.
    bool beforeFirstRun() const noexcept { return beforeFirstRun_; }

    /// Choosing this again would change nothing: it is in force, and rests on the same
    /// measurements.
    bool inUse(core::StepsPerMinute cadence, core::TargetKind kind) const;

    /// Looks at the log again.
    void refresh();
    /// Stores the proposal as the baseline (if there is one) and the target that rests on it.
    void choose(core::StepsPerMinute cadence, core::TargetKind kind);

 signals:
    void changed();
    void chosen();

 private:
    const core::Clock& clock_;
    LogService& log_;
    std::optional<core::BaselineProposal> proposal_;
    std::optional<core::Target> current_;
    std::optional<core::Baseline> baseline_;  ///< the newest
    std::optional<Plan> plan_;
    bool beforeFirstRun_ = false;
};

}  // namespace stridetick::app
