// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/run_controller.hpp"
#include "app/platform/system_clock.hpp"
#include "tests/app/program.hpp"
#include "tests/app/records.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <utility>

namespace stridetick::tests {

/// A runner with a target of 162 who has read the safety notice.
class ReadyRunner {
 public:
    explicit ReadyRunner(std::unique_ptr<audio::ClickEngine> engine = engineWithoutDevice(),
                         bool ready = true)
        : parts(std::move(engine)) {
        if (ready) {
            open();
        }
    }
    /// On the computer's own clock, for what the engine does in its own time.
    struct InRealTime {};
    ReadyRunner(InRealTime /*clock*/, std::unique_ptr<audio::ClickEngine> engine, int spm)
        : parts(std::move(engine)), clock(&realTime), wanted(target(spm)) {
        controller.emplace(borrowed());
        open();
    }
    void open() {
        parts.log.save({wanted});
        controller->markSafetySeen();
        controller->setPageShown(true);
    }
    bool sounding() {
        return waitFor([this] { return parts.sound.sounding(); });
    }
    /// So many more.
    bool beats(int count) {
        int seen = 0;
        const auto connection =
            QObject::connect(&parts.sound, &app::Sound::beat, [&seen] { ++seen; });
        const bool came = waitFor([&] { return seen >= count; });
        QObject::disconnect(connection);
        return came;
    }
    bool sounds(app::RunController::SoundView::State state) {
        return waitFor([&] { return controller->soundView().state == state; });
    }
    /// The one session in the log.
    core::Session session() {
        EXPECT_TRUE(parts.settled());
        const auto sessions = everythingIn(parts.home.logFile()).sessions;
        EXPECT_EQ(sessions.size(), 1U);
        return sessions.at(0);
    }
    app::RunController::Parts borrowed() {
        return {.clock = *clock,
                .log = parts.log,
                .sound = parts.sound,
                .wakeLock = parts.wakeLock,
                .settings = parts.settings,
                .treadmillSpeed = [] { return core::MetresPerSecond::tryFrom(2.8); }};
    }

    Parts parts;
    app::SystemClock realTime;
    const core::Clock* clock = &parts.clock;
    core::Target wanted = target(162);
    std::optional<app::RunController> controller{std::in_place, borrowed()};
};

}  // namespace stridetick::tests
