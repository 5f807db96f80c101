// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/dated_baseline.hpp"
#include "core/records/programme.hpp"
#include "core/records/programme_step.hpp"
#include "core/records/target.hpp"

#include <chrono>
#include <optional>
#include <vector>

namespace stridetick::core {

/// A programme with its steps in their order, the first of them Started.
struct ProgrammePast {
    Programme programme;
    std::vector<ProgrammeStep> steps;
};

/// What it played: a programme has targets of its own (2.10). One only where it becomes another.
std::vector<Target> targetsOf(const ProgrammePast& past);
DatedBaseline baselineOf(const Programme& programme);
/// The day on which it was over, by its plan or by the runner.
std::optional<std::chrono::local_days> endOf(const ProgrammePast& past);
std::optional<WallTime> endedAt(const ProgrammePast& past);

/// Targets or baselines that the runner chose while a programme was on are for free runs, and in
/// force after it only. Those that it began with are its own.
template <class Record>
void waitForEnd(std::vector<Record>& records, const ProgrammePast& past) {
    const auto end = endedAt(past);
    std::erase_if(records, [&](Record& record) {
        if (record.at.utc <= past.programme.at.utc || (end && record.at.utc >= end->utc)) {
            return false;
        }
        record.at = end.value_or(record.at);
        return !end;
    });
}

}  // namespace stridetick::core
