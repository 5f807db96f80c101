// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/far_words.hpp"

#include "app/controllers/check_controller.hpp"
#include "app/controllers/click_controller.hpp"
#include "app/controllers/run_controller.hpp"
#include "app/format.hpp"
#include "app/key_map.hpp"
#include "app/translated.hpp"
#include "app/ui/check_words.hpp"
#include "app/ui/run_words.hpp"

namespace stridetick::app::farwords {

namespace {

using Kind = core::RunPhase::Kind;

const QString kNone = QStringLiteral("–");

STRIDETICK_TR_FUNCTIONS(FarWords)

/// A moment's last second is shown as one, not as none.
QString clock(std::chrono::milliseconds left) {
    return format::clockTime(std::chrono::ceil<std::chrono::seconds>(left));
}

QString phase(Kind kind, runwords::Heard heard) {
    using runwords::Heard;
    switch (kind) {
        case Kind::CountIn:
            return tr("count-in");
        case Kind::Easy:
            return tr("easy");
        case Kind::ClickOn:
            return heard == Heard::NoSound ? tr("no sound")
                   : heard == Heard::Muted ? tr("muted")
                                           : tr("click");
        case Kind::ClickOff:
        case Kind::SilentEnd:
            return tr("silent", "no click now");
        case Kind::Over:
            return tr("the end");
    }
    return {};
}

QString next(const core::RunPhase& phase) {
    if (!phase.left) {
        return phase.kind == Kind::ClickOff ? tr("click when below") : tr("until you stop");
    }
    switch (phase.next) {
        case Kind::ClickOn:
            return tr("click in %1").arg(clock(*phase.left));
        case Kind::ClickOff:
        case Kind::SilentEnd:
            return tr("silent in %1").arg(clock(*phase.left));
        case Kind::CountIn:
        case Kind::Easy:
        case Kind::Over:
            return tr("end in %1").arg(clock(*phase.left));
    }
    return {};
}

QString session(const RunController& run) {
    const auto& prepared = run.prepared();
    if (!prepared) {
        return tr("Free run");
    }
    return prepared->kind == core::SessionKind::Refresher
               ? tr("Refresher")
               : tr("Session %1 of %2").arg(prepared->planned.number).arg(prepared->sessions);
}

/// Before a run, and after it.
void ready(Said& said, const RunController& run, const ClickController& click) {
    said.phase = tr("ready");
    said.number = run.tempo() ? format::tempo(*run.tempo()) : kNone;
    said.caption = tr("steps a minute");
    said.next = withKey(tr("Start"), KeyAction::StartStop);
    said.words = runwords::now(run, click);
    said.wordsTone = run.advisedAgainst() ? theme::Tone::Warn : theme::Tone::Plain;
}

void running(Said& said, const RunController& run, const ClickController& click) {
    const auto at = run.phase();
    const bool heard = at.kind == Kind::ClickOn || at.kind == Kind::CountIn;
    const auto clicks = runwords::heard(run, click);
    said.phase = phase(at.kind, clicks);
    if (at.kind == Kind::ClickOn && clicks == runwords::Heard::NoSound) {
        said.phaseTone = theme::Tone::Danger;
    }
    said.number = format::tempo(heard ? *run.tempo() : run.goal());
    said.caption = heard ? tr("steps a minute") : tr("target");
    said.next = run.withoutClick() ? tr("until you stop") : next(at);
    said.words = session(run);
    if (run.paused()) {
        said.phase = tr("paused");
        said.phaseTone = theme::Tone::Warn;
        said.next = withKey(tr("Go on"), KeyAction::Pause);
    }
    const auto left = run.left();
    said.time = left ? tr("%1 left").arg(clock(*left)) : format::clockTime(run.elapsed());
}

/// Its taps, and then what came of them until the runner's keys are the run's again.
void checked(Said& said, const CheckController& check) {
    using State = CheckController::State;
    const auto words = checkwords::now(check);
    said.words = words.text.isEmpty() ? said.words : words.text;
    said.wordsTone = words.text.isEmpty() ? said.wordsTone : words.tone;
    if (!check.takesKeys() || check.state() == State::Idle) {
        return;
    }
    said.caption = tr("measured");
    said.phase = tr("check");
    const auto& result = check.result();
    switch (check.state()) {
        case State::Idle:
            break;
        case State::Armed:
            said.next = tr("tap one foot");
            said.number = kNone;
            break;
        case State::Tapping:
            said.next = tr("tap for %1").arg(clock(check.left()));
            said.number =
                check.provisional() ? QString::number(check.provisional()->rounded()) : kNone;
            break;
        case State::Judged:
        case State::NotJudged:
            said.next = tr("check over");
            said.number =
                result && check.state() == State::Judged ? format::tempo(result->cadence) : kNone;
            break;
    }
}

}  // namespace

Said now(const RunController& run, const CheckController& check, const ClickController& click) {
    Said said;
    if (run.running()) {
        running(said, run, click);
    } else {
        ready(said, run, click);
    }
    checked(said, check);
    return said;
}

}  // namespace stridetick::app::farwords
