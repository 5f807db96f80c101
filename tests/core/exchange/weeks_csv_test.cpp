// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/weeks_csv.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <vector>

namespace stridetick::exchange {
namespace {

using namespace std::chrono_literals;

TEST(WeeksCsv, HasALineForEachWeekAndNothingWhereNothingIsKnown) {
    core::WeekSummary week{.start = std::chrono::local_days{2026y / 3 / 2}, .measurements = 2};
    week.quiet = {.measurements = 1,
                  .mean = core::StepsPerMinute::ofTenths(1541),
                  .halfWidth = core::StepsPerMinuteDelta::ofTenths(9)};
    week.sessions = 3;
    week.runTime = 5'400'500ms;
    week.clickTime = 90s;
    week.stepsHeard = 243;
    week.distanceMetres = 15'000;
    week.target = core::StepsPerMinute::ofWhole(162);
    const std::vector weeks{week,
                            core::WeekSummary{.start = std::chrono::local_days{2026y / 3 / 9}}};
    EXPECT_EQ(weeksCsv(weeks),
              "week_start,measurements,quiet_measurements,quiet_spm,quiet_half_width_spm,"
              "quiet_at_baseline_speed_spm,carry_over_measurements,carry_over_spm,"
              "carry_over_half_width_spm,carry_over_at_baseline_speed_spm,paced_measurements,"
              "paced_spm,paced_half_width_spm,paced_at_baseline_speed_spm,runs,run_length_s,"
              "click_length_s,steps_with_click,distance_m,baseline_spm,target_spm\r\n"
              "2026-03-02,2,1,154.1,0.9,,0,,,,0,,,,3,5400.5,90,243,15000,,162.0\r\n"
              "2026-03-09,0,0,,,,0,,,,0,,,,0,0,0,0,0,,\r\n");
}

}  // namespace
}  // namespace stridetick::exchange
