// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/log/scripted_run.hpp"

#include "tests/support/temp_log.hpp"

#include <algorithm>
#include <utility>

namespace stridetick::tests {

using namespace std::chrono_literals;

namespace {

constexpr int kTaps = 30;
constexpr int kIdsOfRound = 10;
constexpr auto kTick = 1s;  // as the program's

}  // namespace

ScriptedRun::Step ScriptedRun::next() {
    if (steps_.empty()) {
        prepareRound();
    }
    auto step = std::move(steps_.front());
    steps_.pop_front();
    return step;
}

void ScriptedRun::prepareRound() {
    const int number = round_++ * kIdsOfRound;
    const auto now = [this] { return clock_.wallNow(); };
    const auto first = aTappedMeasurement(number, kTaps, now());
    const auto second = aTappedMeasurement(number + 1, kTaps + 1, now());
    auto target = aTarget(number + 3, now());
    target.baseline = core::BaselineId(uuidOf(number + 2));
    steps_.push_back({.changes = {log::NoticeSeen{"round " + uuidOf(number), now()}}});
    steps_.push_back({.changes = {first}});
    steps_.push_back({.changes = {aBaseline(number + 2, {first.id}, now()), target}});
    programme_ = core::ProgrammeId(uuidOf(number + 5));
    steps_.push_back({.changes = {aProgramme(number + 5, now()), aStep(number + 5, 0, now())}});
    auto session = run(number);
    auto report = aReport(number + 4, 2, now());
    steps_.push_back({.changes = {report}});
    auto held = aStep(number + 5, 1, now());
    held.cause = session.id;
    steps_.push_back({.changes = {held}});
    report.effort = 6;
    report.nextDay = core::NextDay{.at = now(), .pain = core::NextDay::Pain::Less};
    steps_.push_back({.changes = {report, aStep(number + 5, 2, now())}});
    using Measurement = core::Measurement;
    steps_.push_back({.changes = {log::Delete<Measurement>{first.id, now()}}, .burst = true});
    steps_.push_back({.changes = {second}, .burst = true});
    clock_.advance(kTick);
    auto edited = first;
    edited.note = "new shoes";
    steps_.push_back({.changes = {log::Edit<Measurement>{edited, now()}}, .burst = true});
    steps_.push_back({.changes = {log::Delete<Measurement>{second.id, now()}}, .backUp = true});
    session.note = "into the wind";
    steps_.push_back({.changes = {log::Edit<core::Session>{session, now()}}});
    if (round_ % 2 == 0) {
        steps_.push_back({.changes = {log::Delete<core::Session>{session.id, now()}}});
    }
}

core::Session ScriptedRun::run(int number) {
    const auto length = kTick * (20 + number / kIdsOfRound % 3 * 20);
    const auto started = clock_.steadyNow();
    const auto spm = core::StepsPerMinute::ofWhole(162);
    perform(machine_.start({.id = core::SessionId(uuidOf(number + 4)),
                            .parts = core::partsOf({.tempo = spm}),
                            .target = core::TargetId(uuidOf(number + 3))},
                           started, clock_.wallNow(), true));
    for (auto nextBeat = started; clock_.steadyNow() < started + length;) {
        clock_.advance(kTick);
        for (; nextBeat < clock_.steadyNow(); nextBeat += 370ms) {
            machine_.beat({.at = nextBeat, .tempo = machine_.tempo()});
        }
        const auto second = (clock_.steadyNow() - started) / kTick;
        if (second % 5 == 3) {
            perform(machine_.changeTempo(core::StepsPerMinuteDelta::ofTenths(10)));
        }
        perform(machine_.setAudible(second % 7 != 4, clock_.steadyNow()));
        steps_.push_back(
            {.changes = {}, .running = true, .elapsed = machine_.elapsed(clock_.steadyNow())});
        perform(machine_.tick(clock_.steadyNow()));
    }
    perform(machine_.stop(clock_.steadyNow()));
    return std::get<core::Session>(steps_.back().changes.front());
}

/// As if the run had stood still in its second second, and then again and again.
void ScriptedRun::inAProgramme(core::Session& session) const {
    session.kind = core::SessionKind::Programme;
    session.place = core::ProgrammePlace{
        .programme = programme_, .row = 2, .planned = 16min, .practice = session.length / 2};
    for (auto offset = 1'000ms; offset < session.length; offset += 7s) {
        session.pauses.push_back(
            {.offset = offset, .length = std::min(1'500ms, session.length - offset)});
    }
}

void ScriptedRun::perform(core::SessionMachine::Effects effects) {
    for (auto& effect : effects) {
        if (auto* save = std::get_if<core::SessionMachine::Save>(&effect)) {
            const bool running = save->session.state == core::SessionState::Running;
            const auto elapsed = save->session.length;
            inAProgramme(save->session);
            steps_.push_back(
                {.changes = {std::move(save->session)}, .running = running, .elapsed = elapsed});
        }
    }
}

}  // namespace stridetick::tests
