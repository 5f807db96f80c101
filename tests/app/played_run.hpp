// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/click_renderer.hpp"
#include "core/session/check_ask.hpp"
#include "core/session/run_plan.hpp"
#include "tests/app/program.hpp"

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace stridetick::tests {

/// A run by keys on the run page, as long as it takes by the fake clock and in no time of ours: the
/// engine's device is held, and the beats that the real renderer places are told in its stead, each
/// at its own time.
/// Thread: window's. Borrows: the program, whose engine is on `time`.
class PlayedRun {
 public:
    PlayedRun(Program& program, std::shared_ptr<HeldTime> time);
    ~PlayedRun();

    /// Space, once the device sounds.
    void start();
    /// To that moment since the plan began, be it after its end.
    void goTo(std::chrono::milliseconds position);
    void goToTheEnd();
    /// On until the page asks for that check.
    void goToAsk(core::CheckAsk::Kind kind);
    std::chrono::milliseconds position() const;

    /// C, and 20 s of one foot's taps.
    void check(std::chrono::milliseconds stride);
    /// N, once keys are the run's again.
    void skip();
    /// P, and P again so much later.
    void pause(std::chrono::milliseconds length);

 private:
    /// What stands for the engine, from one StartClick on.
    struct Engine {
        explicit Engine(const audio::ClickPlan& plan, std::uint32_t serial);
        /// Whose place is not told yet.
        const audio::ClickEvent& next();
        std::chrono::milliseconds nextAt();

        audio::LatestValue<audio::ClickSettings> settings;
        audio::ClickEventQueue events;
        audio::ClickRenderer renderer{settings, events};
        std::optional<audio::ClickEvent> event;
    };

    /// The real engine has begun; what it plays is played from `from` on.
    void play(std::chrono::milliseconds from, bool goesOn);
    void tellNext();
    void waitForKeys();

    Program& program_;
    std::shared_ptr<HeldTime> time_;
    std::vector<core::RunPart> parts_;
    std::optional<Engine> engine_;
    std::uint32_t begun_ = 0;  ///< serial of the newest beat of the real engine
    std::chrono::milliseconds from_{};
    std::chrono::steady_clock::time_point zero_{};
    QMetaObject::Connection connection_;
};

}  // namespace stridetick::tests
