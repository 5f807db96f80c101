// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/programme_run.hpp"

#include <chrono>

namespace stridetick::tests {

/// Session 8 of 18: 20 minutes, 2 on and 2 off, of a programme of its own.
inline app::ProgrammeRun eighthSession(core::StepsPerMinute tempo) {
    using namespace std::chrono_literals;
    using namespace core::literals;
    return {.place = {.programme = core::ProgrammeId{"11111111-2222-4333-8444-555555555555"},
                      .row = 3,
                      .pass = 3,
                      .slot = 2},
            .planned = {.number = 8, .length = 20min, .on = 2min, .off = 2min},
            .tempo = tempo,
            .sessions = 18,
            .baseline = 154_spm};
}

}  // namespace stridetick::tests
