// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/check_controller.hpp"
#include "tests/app/controllers/ready_runner.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <vector>

namespace stridetick::tests {

/// A runner's checks, on the run page.
class CheckFixture : public ::testing::Test {
 protected:
    CheckFixture() { check_.setPageShown(true); }
    app::RunController& run() { return *runner_.controller; }
    void tap() { check_.tap({runner_.parts.clock.steadyNow(), std::nullopt}); }
    /// For so long, each strike of one foot; the clock stands at the end.
    void tapFor(std::chrono::milliseconds time, std::chrono::milliseconds stride) {
        std::chrono::milliseconds at{};
        for (; at <= time; at += stride) {
            tap();
            runner_.parts.clock.advance(stride);
        }
    }
    bool reaches(app::CheckController::State state) {
        return waitFor([this, state] { return check_.state() == state; });
    }
    /// A whole check at 60 / stride strikes a minute.
    bool checked(std::chrono::milliseconds stride,
                 app::CheckController::State state = app::CheckController::State::Judged) {
        check_.arm();
        tapFor(std::chrono::seconds{20}, stride);
        return reaches(state);
    }
    std::vector<core::Measurement> stored() {
        EXPECT_TRUE(runner_.parts.settled());
        return tests::everythingIn(runner_.parts.home.logFile()).measurements;
    }
    /// Lets so much of the plan pass.
    void after(std::chrono::milliseconds time) {
        runner_.parts.clock.advance(time);
        emit run().ticked();
    }
    void begin(const core::SessionChoice& session = {}) {
        runner_.parts.settings.setSession(session);
        run().start();
        ASSERT_TRUE(runner_.beats(2));
    }

    ReadyRunner runner_;
    app::CheckController check_{{.clock = runner_.parts.clock,
                                 .log = runner_.parts.log,
                                 .sound = runner_.parts.sound,
                                 .taps = runner_.parts.taps,
                                 .run = run()}};
};

}  // namespace stridetick::tests
