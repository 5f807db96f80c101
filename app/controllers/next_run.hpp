// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/programme_run.hpp"
#include "core/records/target.hpp"
#include "core/session/session_machine.hpp"
#include "core/settings/click_choice.hpp"
#include "core/settings/session_choice.hpp"

#include <tl/expected.hpp>

#include <optional>

namespace stridetick::app {

/// What would be run if the runner started now: a free run at the target, or a session of a
/// programme. Thread: window's.
class NextRun {
 public:
    /// Why a run has no click that is known before.
    enum class NoShape { NoTempo, WithoutClick, OnlyWhenBelow };

    /// A new target is the next free run's tempo; the same one again is not.
    void refresh(std::optional<core::Target> target);
    void prepare(ProgrammeRun run);
    void prepareFreeRun();
    /// R30: a free run goes without the click, at the runner's old cadence; nothing: with it.
    void setWithoutClick(std::optional<core::StepsPerMinute> oldCadence) {
        withoutClick_ = oldCadence;
    }
    bool withoutClick() const noexcept { return !prepared_ && freeTempo_ && withoutClick_; }

    const std::optional<ProgrammeRun>& prepared() const noexcept { return prepared_; }
    const std::optional<core::Target>& target() const noexcept { return target_; }
    /// As the runner has changed it; nothing before there is a target.
    std::optional<core::StepsPerMinute> tempo() const;
    /// Held to the click's range; ignored where there is none, and without the click.
    void setTempo(core::StepsPerMinute tempo);
    /// That checks are judged by: the programme's, or the runner's tempo.
    std::optional<core::StepsPerMinute> judgedBy() const;

    tl::expected<core::RunShape, NoShape> shape(const core::SessionChoice& session,
                                                const core::PatternChoice& pattern) const;
    /// Nothing where there is no tempo.
    std::optional<core::SessionMachine::Plan> plan(const core::SessionChoice& session,
                                                   const core::PatternChoice& pattern) const;

 private:
    std::optional<core::Target> target_;
    std::optional<core::StepsPerMinute> freeTempo_;
    std::optional<core::StepsPerMinute> withoutClick_;
    std::optional<ProgrammeRun> prepared_;
    core::StepsPerMinute preparedTempo_ = core::StepsPerMinute::ofWhole(160);
};

}  // namespace stridetick::app
