// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/plan_table.hpp"

#include "core/programme/programme_rules.hpp"
#include "core/target/target_rule.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

namespace stridetick::core {

namespace {

using std::chrono::minutes;

constexpr std::size_t kSlots = 3;
struct Cell {
    int length;
    int on;
    int off;
};
using Row = std::array<Cell, kSlots>;

constexpr int kEnd = static_cast<int>(PlannedSession::kUntilTheEnd.count());
constexpr Cell kSteady15{15, 15, 0};
constexpr Cell kSteady16{16, 16, 0};
constexpr Cell kThreeOne{16, 3, 1};
constexpr Cell kTwoTwo{20, 2, 2};
constexpr Cell kOneTwo{24, 1, 2};
constexpr Cell kOneFour{25, 1, 4};
constexpr Cell kOneNine{30, 1, 9};
constexpr Cell kFirstMinute{30, 1, kEnd};
constexpr Cell kNone{30, 0, kEnd};

constexpr std::array kSixWeeks{
    Row{kSteady15, kSteady15, kSteady15}, Row{kSteady16, kThreeOne, kThreeOne},
    Row{kTwoTwo, kTwoTwo, kTwoTwo},       Row{kOneTwo, kOneTwo, kOneTwo},
    Row{kOneFour, kOneFour, kOneFour},    Row{kOneNine, kFirstMinute, kNone}};
constexpr std::array kFourWeeks{Row{kSteady15, kSteady15, kSteady16},
                                Row{kSteady16, kThreeOne, kThreeOne},
                                Row{kTwoTwo, kTwoTwo, kOneTwo}, Row{kOneFour, kFirstMinute, kNone}};

std::span<const Row> rowsOf(PlanLength plan) {
    return plan == PlanLength::SixWeeks ? std::span<const Row>{kSixWeeks}
                                        : std::span<const Row>{kFourWeeks};
}

int slotCount(int daysAWeek) { return std::max(static_cast<int>(kSlots), daysAWeek); }

}  // namespace

int rowCount(PlanLength plan) { return static_cast<int>(rowsOf(plan).size()); }

std::vector<PlannedSession> slotsOf(PlanLength plan, int row, int daysAWeek) {
    const int index = std::clamp(row, 1, rowCount(plan)) - 1;
    const Row& cells = rowsOf(plan)[static_cast<std::size_t>(index)];
    const int count = slotCount(daysAWeek);
    std::vector<PlannedSession> slots;
    for (int slot = 0; slot < count; ++slot) {
        const Cell& cell = cells[std::min(static_cast<std::size_t>(slot), kSlots - 1)];
        slots.push_back({.number = index * count + slot + 1,
                         .length = minutes{cell.length},
                         .on = minutes{cell.on},
                         .off = minutes{cell.off}});
    }
    return slots;
}

int sessionCount(PlanLength plan, int daysAWeek) { return rowCount(plan) * slotCount(daysAWeek); }

RunShape shapeOf(const PlannedSession& session, StepsPerMinute tempo) {
    RunShape shape{.tempo = tempo,
                   .easy = rules::kEasy,
                   .length = session.length,
                   .on = session.on,
                   .off = session.off,
                   .silentEnd = true};
    if (session.off == PlannedSession::kUntilTheEnd) {
        shape.off = session.length - session.on;
    }
    return shape;
}

StepsPerMinute halfRaise(StepsPerMinute baseline) {
    return StepsPerMinute::ofWhole(
        (baseline.tenths() * (1000 + rules::kHalfRaisePermille) + 9'999) / 10'000);
}

StepsPerMinute targetOfRow(const Programme& programme, StepsPerMinute target, int row) {
    return programme.gentleStart && row == 1
               ? std::min(target, halfRaise(programme.baselineCadence))
               : target;
}

bool raises(const Programme& programme, StepsPerMinute target) {
    return target > programme.baselineCadence && target > holdTarget(programme.baselineCadence);
}

StepsPerMinute highestTarget(StepsPerMinute baseline) { return targetRange(baseline).high; }

}  // namespace stridetick::core
