// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/weeks_csv.hpp"

#include "core/exchange/csv_columns.hpp"

#include <initializer_list>
#include <optional>

namespace stridetick::exchange {

namespace {

constexpr std::initializer_list<core::Condition> kConditions{
    core::Condition::Quiet, core::Condition::CarryOver, core::Condition::Paced};

template <class Cadence>
std::string spm(const std::optional<Cadence>& cadence) {
    return cadence ? decimal(cadence->tenths(), 10, 1) : std::string();
}

std::string inSeconds(std::chrono::milliseconds length) {
    return decimal(length.count(), 1'000, 0);
}

std::string dayOf(std::chrono::local_days day) {
    const std::chrono::milliseconds utc = day.time_since_epoch();
    return isoTime(utc.count(), 0).substr(0, 10);
}

void add(std::string& line, const std::string& cell) {
    line += (line.empty() ? "" : ",");
    line += cell;
}

std::string headerLine() {
    std::string line;
    add(line, "week_start");
    add(line, "measurements");
    for (const std::string condition : {"quiet", "carry_over", "paced"}) {
        add(line, condition + "_measurements");
        add(line, condition + "_spm");
        add(line, condition + "_half_width_spm");
        add(line, condition + "_at_baseline_speed_spm");
    }
    for (const char* name : {"runs", "run_length_s", "click_length_s", "steps_with_click",
                             "distance_m", "baseline_spm", "target_spm"}) {
        add(line, name);
    }
    return line;
}

std::string lineOf(const core::WeekSummary& week) {
    std::string line;
    add(line, dayOf(week.start));
    add(line, std::to_string(week.measurements));
    for (const auto condition : kConditions) {
        const auto& cadence = week.of(condition);
        add(line, std::to_string(cadence.measurements));
        add(line, spm(cadence.mean));
        add(line, spm(cadence.halfWidth));
        add(line, spm(cadence.corrected));
    }
    add(line, std::to_string(week.sessions));
    add(line, inSeconds(week.runTime));
    add(line, inSeconds(week.clickTime));
    add(line, std::to_string(week.stepsHeard));
    add(line, std::to_string(week.distanceMetres));
    add(line, spm(week.baseline));
    add(line, spm(week.target));
    return line;
}

}  // namespace

std::string weeksCsv(std::span<const core::WeekSummary> weeks) {
    constexpr const char* kLineEnd = "\r\n";
    auto text = headerLine() + kLineEnd;
    for (const auto& week : weeks) {
        text += lineOf(week) + kLineEnd;
    }
    return text;
}

}  // namespace stridetick::exchange
