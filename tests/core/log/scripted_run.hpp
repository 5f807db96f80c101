// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log_types.hpp"
#include "core/session/session_machine.hpp"
#include "tests/support/fake_clock.hpp"

#include <chrono>
#include <deque>
#include <vector>

namespace stridetick::tests {

/// What a runner does again and again, as the program hands it to the log: a measurement, a
/// baseline, a target and a programme from it, a run with its checkpoints, what he says after it, a
/// measurement deleted, restored, another one deleted, a backup, a run edited. The same numbers
/// give the same script. Thread: one.
class ScriptedRun {
 public:
    /// Rounds count from `first`: no id is used in two of them.
    explicit ScriptedRun(int first) : round_(first) {}

    struct Step {
        std::vector<log::LogRequest> changes;  ///< none where only time goes by
        bool backUp = false;                   ///< asked for after them
        bool burst = false;                    ///< the next step does not wait for this one
        bool running = false;                  ///< a session is
        std::chrono::milliseconds elapsed{};   ///< of that session
    };
    Step next();

 private:
    void prepareRound();
    core::Session run(int number);
    void inAProgramme(core::Session& session) const;
    void perform(core::SessionMachine::Effects effects);

    FakeClock clock_;
    core::SessionMachine machine_;
    std::deque<Step> steps_;
    core::ProgrammeId programme_{std::string()};
    int round_;
};

}  // namespace stridetick::tests
