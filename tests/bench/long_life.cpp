// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/long_life.hpp"

#include "core/programme/course.hpp"
#include "core/time/local_week.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace stridetick::bench {

namespace {

using namespace std::chrono_literals;
using core::StepsPerMinute;
using Kind = core::ProgrammeStep::Kind;

constexpr int kEveryDays = 730;  // a programme
constexpr int kRows = 6;
constexpr int kRefresherDays = 30;
constexpr int kPauseDays = 5;
constexpr auto kOwn = StepsPerMinute::ofWhole(154);
constexpr auto kTarget = StepsPerMinute::ofWhole(162);

class Life {
 public:
    explicit Life(int days, core::WallTime lastDay) : days_(days), lastDay_(lastDay) {}

    std::vector<log::LogRequest> live() {
        for (int day = 0; day < days_; ++day) {
            auto at = lastDay_;
            at.utc -= std::chrono::days{days_ - 1 - day};
            const auto quiet = measure(at);
            if (day % kEveryDays == 0) {
                begin(at, quiet);
            }
            const int since = day % kEveryDays;
            at.utc += 5min;
            run(at, since);
            at.utc += 1h;
            goOn(at, since);
        }
        return std::move(changes_);
    }

 private:
    template <class RecordId>
    RecordId nextId() {
        const auto digits = std::to_string(1'000'000'000'000 + ++number_);
        return RecordId{"00000000-0000-4000-8000-" + digits.substr(1)};
    }

    core::MeasurementId measure(core::WallTime at) {
        core::Measurement minute{.id = nextId<core::MeasurementId>(),
                                 .at = at,
                                 .cadence = StepsPerMinute::ofTenths(1550),
                                 .halfWidth = core::StepsPerMinuteDelta::ofTenths(6),
                                 .clickBefore = true,
                                 .treadmillSpeed = core::MetresPerSecond::tryFrom(2.8)};
        changes_.emplace_back(minute);
        return minute.id;
    }

    void begin(core::WallTime at, const core::MeasurementId& measured) {
        core::Baseline baseline{
            .id = nextId<core::BaselineId>(), .at = at, .cadence = kOwn, .from = {measured}};
        const core::Target target{
            .id = nextId<core::TargetId>(), .at = at, .cadence = kTarget, .baseline = baseline.id};
        programme_ = {.id = nextId<core::ProgrammeId>(),
                      .at = at,
                      .baseline = baseline.id,
                      .baselineCadence = kOwn,
                      .baselineSpeed = core::MetresPerSecond::tryFrom(2.8),
                      .target = kTarget,
                      .days = {std::chrono::Monday, std::chrono::Wednesday, std::chrono::Friday}};
        steps_ = {core::started(*programme_)};
        changes_.emplace_back(std::move(baseline));
        changes_.emplace_back(target);
        changes_.emplace_back(*programme_);
        changes_.emplace_back(steps_.back());
    }

    void run(core::WallTime at, int since) {
        core::Session session{.id = nextId<core::SessionId>(),
                              .state = core::SessionState::Finished,
                              .startedAt = at,
                              .length = 30min};
        for (int block = 0; block < 5; ++block) {
            session.blocks.push_back({.offset = block * 6min,
                                      .length = 6min,
                                      .tempo = kTarget,
                                      .audible = block % 2 == 0,
                                      .beats = 972});
        }
        const int row = since / 7;
        if (row < kRows && programme_->days.has(std::chrono::weekday{core::localDay(at)})) {
            session.kind = core::SessionKind::Programme;
            session.place = core::ProgrammePlace{.programme = programme_->id,
                                                 .row = row + 1,
                                                 .pass = row + 1,
                                                 .slot = since % 7 / 2 + 1,
                                                 .planned = 20min,
                                                 .practice = 20min};
        } else if (row >= kRows && since % kRefresherDays == 0) {
            session.kind = core::SessionKind::Refresher;
        }
        if (since % kPauseDays == 0) {
            session.pauses.push_back({.offset = 7min, .length = 40s});
        }
        auto check = core::Measurement{.id = nextId<core::MeasurementId>(),
                                       .at = {at.utc + 20min, at.offset},
                                       .cadence = StepsPerMinute::ofTenths(1604),
                                       .halfWidth = core::StepsPerMinuteDelta::ofTenths(9),
                                       .length = 20s,
                                       .clickBefore = true,
                                       .session = session.id,
                                       .target = kTarget};
        changes_.emplace_back(core::SessionReport{.session = session.id,
                                                  .at = {at.utc + 31min, at.offset},
                                                  .pain = since % 2,
                                                  .effort = 4,
                                                  .place = core::PainPlace::Calf,
                                                  .distanceMetres = 5'000 + since});
        changes_.insert(changes_.end() - 1, {std::move(session), std::move(check)});
    }

    /// A row a week, its end, and the quiet minutes after it.
    void goOn(core::WallTime at, int since) {
        const auto step = [&](Kind kind) {
            const auto course = core::courseOf(*programme_, steps_);
            return core::stepFrom(*programme_, course, kind, at);
        };
        std::optional<core::ProgrammeStep> next;
        const int row = since / 7;
        if (since % 7 == 6 && row < kRows - 1) {
            next = step(Kind::Advanced);
            ++next->row;
            ++next->pass;
            next->reasons = {.sessionsDone = 3, .sessionsPlanned = 3};
        } else if (since == 7 * kRows) {
            next = step(Kind::Finished);
            next->reasons = {.keptPercent = 72, .quiet = StepsPerMinute::ofTenths(1598)};
        } else if (since == 7 * kRows + 28 || since == 7 * kRows + 84 || since == 7 * kRows + 182) {
            next = step(Kind::FollowedUp);
            next->reasons = {.keptPercent = 70,
                             .quiet = StepsPerMinute::ofTenths(1596),
                             .followUpWeeks = (since - 7 * kRows) / 7};
        }
        if (next) {
            steps_.push_back(*next);
            changes_.emplace_back(*next);
        }
    }

    int days_;
    core::WallTime lastDay_;
    std::int64_t number_ = 0;
    std::optional<core::Programme> programme_;
    std::vector<core::ProgrammeStep> steps_;
    std::vector<log::LogRequest> changes_;
};

}  // namespace

std::vector<log::LogRequest> longLife(int days, core::WallTime lastDay) {
    return Life(days, lastDay).live();
}

}  // namespace stridetick::bench
