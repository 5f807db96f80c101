// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/programme_controller.hpp"
#include "app/log_service.hpp"
#include "tests/app/programmes.hpp"
#include "tests/support/fake_clock.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <optional>

namespace stridetick::tests {

/// A runner who follows a programme by the clock, without a window. Borrows all.
class ProgrammeRunner {
 public:
    ProgrammeRunner(app::LogService& log, app::ProgrammeController& programme, FakeClock& clock)
        : log_(log), programme_(programme), clock_(clock) {}

    /// From a measured cadence, in tenths, to 5 % more.
    void begin(int tenths = 1500, core::PlanLength plan = core::PlanLength::SixWeeks) {
        quiet(tenths);
        programme_.start({.plan = plan, .days = threeDays()});
    }
    void quiet(int tenths) {
        log_.save({tapped(tenths, clock_.wallNow())});
        programme_.look();
    }
    /// The session that is due, whole or so much of it; how it was is not said yet.
    core::Session run(std::optional<std::chrono::minutes> practice = std::nullopt) {
        const auto today = programme_.today();
        EXPECT_TRUE(today.planned && today.place);
        auto session =
            sessionOf(programme_.history()->programme, today.place->row, today.place->pass,
                      today.place->slot, today.planned->length, clock_.wallNow());
        session.place->practice = practice.value_or(today.planned->length);
        if (today.task == core::Today::Task::Refresher) {
            session.kind = core::SessionKind::Refresher;
        }
        log_.save({session});
        clock_.advance(session.length);
        programme_.sessionEnded(session.id);
        return session;
    }
    void runAndReport(int pain = 0) { programme_.report(reportOf(run(), pain)); }
    void choose(core::Choice choice) { programme_.choose(choice); }
    /// To this hour of that many days later.
    void sleep(int days) {
        clock_.advance(std::chrono::days{days});
        programme_.look();
    }
    /// The same, and the next day's question is answered.
    void later(int days) {
        sleep(days);
        if (programme_.today().task == core::Today::Task::NextDay) {
            programme_.nextDay(*programme_.today().session, {.at = clock_.wallNow()});
        }
    }
    /// All that is due until a row is reached, or something else than a session.
    void runTo(int row) {
        while (programme_.today().task == core::Today::Task::Session &&
               programme_.today().course.row < row) {
            runAndReport();
            later(2);
        }
    }

 private:
    app::LogService& log_;
    app::ProgrammeController& programme_;
    FakeClock& clock_;
};

}  // namespace stridetick::tests
