// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/made_up_runner.hpp"

#include "core/programme/course.hpp"
#include "core/programme/plan_table.hpp"
#include "core/programme/runner_steps.hpp"
#include "core/programme/today.hpp"
#include "core/session/run_phase.hpp"
#include "core/session/run_plan.hpp"
#include "core/time/local_week.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <utility>

namespace stridetick::app {

namespace {

using namespace std::chrono_literals;
using core::StepsPerMinute;
using std::chrono::days;
using std::chrono::milliseconds;
using Kind = core::RunPhase::Kind;

constexpr int kOwnTenths = 1538;
constexpr auto kOwn = StepsPerMinute::ofTenths(kOwnTenths);
const auto kSpeed = core::speedFromUnit(9.5, core::SpeedUnit::KilometresPerHour);
constexpr auto kTarget = StepsPerMinute::ofWhole(162);
constexpr auto kBefore = 1h;  // the first day began so long before the hour of `now`
constexpr int kDaysAWeek = 7;
constexpr std::array kRunDays{0, 2, 4};
constexpr std::array kTestDays{26, 27};
constexpr int kLastSession = 32;  // of the fifth week

/// A cadence that rises with the weeks, in tenths.
struct MadeUpWeek {
    int quiet;
    int withClick;
    int silent;
    std::array<int, 3> effort;
    std::array<int, 3> pain;
};
constexpr std::array kWeeks{
    MadeUpWeek{kOwnTenths, 1621, 1597, {5, 5, 4}, {0, 0, 1}},
    MadeUpWeek{1549, 1618, 1586, {5, 4, 4}, {2, 1, 0}},
    MadeUpWeek{1556, 1622, 1598, {4, 4, 4}, {0, 0, 0}},
    MadeUpWeek{1574, 1619, 1607, {4, 5, 4}, {0, 1, 0}},
    MadeUpWeek{1589, 1621, 1611, {4, 4, 3}, {0, 0, 0}},
    MadeUpWeek{1602, 1620, 1616, {4, 3, 3}, {0, 0, 0}},
};
constexpr std::array kTested{1585, 1592};

/// What is in the ear at a measurement.
struct Ear {
    bool click = false;
    bool clickBefore = false;
};

core::WallTime shifted(core::WallTime time, milliseconds by) {
    time.utc += by;
    return time;
}

/// The same at each tour.
template <class RecordId>
RecordId fixedId(std::int64_t number) {
    const auto digits = std::to_string(1'000'000'000'000 + number);
    return RecordId{"00000000-0000-4000-8000-" + digits.substr(1)};
}

core::Target targetAt(core::WallTime start) {
    return {.id = fixedId<core::TargetId>(1),
            .at = shifted(start, 2min),
            .cadence = kTarget,
            .kind = core::TargetKind::Raise,
            .baseline = fixedId<core::BaselineId>(2)};
}

core::Programme programmeAt(core::WallTime start) {
    core::TrainingDays trained;
    for (const int day : kRunDays) {
        trained.set(std::chrono::weekday{core::localDay(start) + days{day}}, true);
    }
    return {.id = fixedId<core::ProgrammeId>(3),
            .at = shifted(start, 2min),
            .baseline = fixedId<core::BaselineId>(2),
            .baselineCadence = kOwn,
            .baselineSpeed = kSpeed,
            .target = kTarget,
            .days = trained};
}

/// Its stretches with and without the click.
std::vector<core::ClickBlock> blocksOf(const std::vector<core::RunPart>& parts) {
    std::vector<core::ClickBlock> blocks;
    milliseconds at{};
    for (auto phase = core::phaseAt(parts, at); phase.left; phase = core::phaseAt(parts, at)) {
        constexpr milliseconds kMinute = 1min;
        blocks.push_back(
            {.offset = at,
             .length = *phase.left,
             .tempo = parts.front().to,
             .audible = phase.kind == Kind::ClickOn,
             .beats = phase.left->count() * parts.front().to.rounded() / kMinute.count()});
        at += *phase.left;
    }
    return blocks;
}

/// Lives day by day; the log has what comes of it.
class MadeUpLife {
 public:
    explicit MadeUpLife(core::WallTime start)
        : start_(start),
          target_(targetAt(start)),
          history_{.programme = programmeAt(start), .steps = {}} {
        measure(start, kOwnTenths, {});
        changes_.emplace_back(core::Baseline{.id = *target_.baseline,
                                             .at = start,
                                             .cadence = kOwn,
                                             .rule = core::BaselineRule::Single,
                                             .from = {measurements_.front().id}});
        changes_.emplace_back(target_);
        changes_.emplace_back(history_.programme);
        keep(core::started(history_.programme));
    }

    void live(int day, bool last, MadeUpMoment moment) {
        const int week = day / kDaysAWeek;
        const auto& made = kWeeks.at(static_cast<std::size_t>(week));
        const auto at = shifted(start_, days{day});
        const bool silent = last && moment == MadeUpMoment::NextDay;
        if (asked_ && !silent) {
            answer(at);
        }
        look(at);
        for (std::size_t run = 0; run < kRunDays.size(); ++run) {
            if (day % kDaysAWeek == kRunDays.at(run)) {
                if (run == 0 && day > 0) {
                    measure(at, made.quiet, {});
                    look(at);
                }
                train(shifted(at, 5min), made, run);
            }
        }
        for (std::size_t test = 0; test < kTestDays.size(); ++test) {
            if (day == kTestDays.at(test)) {
                measure(shifted(at, 50min), kTested.at(test), {});
                look(shifted(at, 52min));
            }
        }
        if (!last && core::courseOf(history_.programme, history_.steps).phase ==
                         core::Course::Phase::Offered) {
            keep(*core::chosen(history_, core::Choice::GoOn, shifted(at, 55min)));
        }
    }

    std::vector<log::LogRequest> take() { return std::move(changes_); }

 private:
    template <class RecordId>
    RecordId id() {
        return fixedId<RecordId>(++ids_);
    }

    core::Measurement measure(core::WallTime at, int tenths, Ear ear) {
        core::Measurement made{
            .id = id<core::MeasurementId>(),
            .at = at,
            .cadence = StepsPerMinute::ofTenths(tenths),
            .halfWidth = core::StepsPerMinuteDelta::ofTenths(6),
            .strikes = tenths / 20 + 1,
            .missed = tenths % 3,
            .doubled = tenths % 2,
            .clickAudible = ear.click,
            .clickBefore = ear.clickBefore,
            .treadmillSpeed = core::speedFromUnit(9.5, core::SpeedUnit::KilometresPerHour),
            .taps = {}};
        measurements_.push_back(made);
        changes_.emplace_back(made);
        return made;
    }

    void check(const core::Session& session, milliseconds into, int tenths, Ear ear) {
        auto made = measure(shifted(session.startedAt, into), tenths, ear);
        made.length = 20s;
        made.strikes = tenths / 60 + 1;
        made.session = session.id;
        made.target = kTarget;
        measurements_.back() = made;
        changes_.back() = made;
    }

    void train(core::WallTime at, const MadeUpWeek& made, std::size_t run) {
        const auto today = core::todayOf(history_, sessions_, reports_, std::nullopt, at);
        if (today.task != core::Today::Task::Session) {
            return;
        }
        const auto parts = core::partsOf(core::shapeOf(*today.planned, *today.tempo));
        core::Session session{.id = id<core::SessionId>(),
                              .kind = core::SessionKind::Programme,
                              .state = core::SessionState::Finished,
                              .startedAt = at,
                              .length = *core::lengthOf(parts),
                              .target = target_.id,
                              .treadmillSpeed = history_.programme.baselineSpeed,
                              .note = {},
                              .blocks = blocksOf(parts),
                              .place = today.place};
        session.place->practice = session.place->planned;
        sessions_.push_back(session);
        changes_.emplace_back(session);
        const bool heard = core::clickTime(session) > 0s;
        for (const auto& block : session.blocks) {
            if (block.audible && block.length >= 1min && block.offset + block.length > 10min) {
                check(session, block.offset + 20s, made.withClick, {true, true});
                break;
            }
        }
        check(session, session.length - 50s, made.silent, {false, heard});
        core::SessionReport report{
            .session = session.id,
            .at = shifted(core::endOf(session), 1min),
            .pain = made.pain.at(run),
            .effort = made.effort.at(run),
            .distanceMetres = static_cast<int>(session.length / 1s * 26 / 10)};
        report.place = report.pain > 0 ? core::PainPlace::Calf : core::PainPlace::None;
        reports_.push_back(report);
        changes_.emplace_back(report);
        asked_ = true;
        look(report.at);
    }

    void answer(core::WallTime at) {
        reports_.back().nextDay = core::NextDay{.at = at};
        changes_.emplace_back(reports_.back());
        asked_ = false;
    }

    void keep(const core::ProgrammeStep& step) {
        history_.steps.push_back(step);
        changes_.emplace_back(step);
    }

    /// As the program would.
    void look(core::WallTime now) {
        history_ = core::historyOf(history_.programme, std::move(history_.steps), sessions_,
                                   reports_, measurements_);
        while (const auto step = core::nextStep(history_, now)) {
            keep(*step);
        }
    }

    core::WallTime start_;
    core::Target target_;
    core::ProgrammeHistory history_;
    std::vector<core::Session> sessions_;
    std::vector<core::SessionReport> reports_;
    std::vector<core::Measurement> measurements_;
    std::vector<log::LogRequest> changes_;
    bool asked_ = false;  ///< the newest session's next day is not answered
    std::int64_t ids_ = 9;
};

}  // namespace

std::vector<log::LogRequest> madeUpRunner(core::WallTime now, MadeUpMoment moment) {
    const int lastDay = moment == MadeUpMoment::Choice    ? kTestDays.back()
                        : moment == MadeUpMoment::NextDay ? kLastSession + 1
                                                          : kLastSession + 2;
    MadeUpLife life(shifted(now, -days{lastDay} - kBefore));
    for (int day = 0; day <= lastDay; ++day) {
        life.live(day, day == lastDay, moment);
    }
    return life.take();
}

}  // namespace stridetick::app
