// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/run_words.hpp"

#include "app/controllers/click_controller.hpp"
#include "app/format.hpp"
#include "app/key_map.hpp"
#include "app/plan_words.hpp"
#include "app/translated.hpp"

namespace stridetick::app::runwords {

namespace {

using Kind = core::RunPhase::Kind;

STRIDETICK_TR_FUNCTIONS(RunWords)

/// A moment's last second is shown as one, not as none.
QString left(const core::RunPhase& phase) {
    return format::clockTime(std::chrono::ceil<std::chrono::seconds>(*phase.left));
}

QString after(Kind next) {
    switch (next) {
        case Kind::ClickOn:
            return tr("then the click");
        case Kind::ClickOff:
            return tr("then keep the beat alone");
        case Kind::SilentEnd:
            return tr("then the last stretch alone");
        case Kind::CountIn:
        case Kind::Easy:
        case Kind::Over:
            return tr("then the end");
    }
    return {};
}

}  // namespace

QString pattern(const core::PatternChoice& pattern) {
    if (pattern.every > 1) {
        return tr("One click for every %n steps", nullptr, pattern.every);
    }
    switch (pattern.feet) {
        case core::ClickFeet::Both:
            return tr("One click for each step");
        case core::ClickFeet::Left:
            return tr("One click for each step of the left foot");
        case core::ClickFeet::Right:
            return tr("One click for each step of the right foot");
    }
    return {};
}

Heard heard(const RunController& run, const ClickController& click) {
    using State = RunController::SoundView::State;
    const auto state = run.soundView().state;
    const auto sound = click.sound();
    return state == State::NoDevice || state == State::Lost ? Heard::NoSound
           : sound.muted || sound.volume <= core::kSilence  ? Heard::Muted
                                                            : Heard::Yes;
}

QString phase(const core::RunPhase& phase, const core::PatternChoice& chosen, Heard heard) {
    switch (phase.kind) {
        case Kind::CountIn:
            return tr("Count-in: step with the next clicks");
        case Kind::Easy:
            return tr("Run easily: %1, %2").arg(left(phase), after(phase.next));
        case Kind::ClickOn: {
            const QString words = heard == Heard::NoSound ? tr("No sound: keep the beat yourself")
                                  : heard == Heard::Muted ? tr("Muted: keep the beat yourself")
                                                          : pattern(chosen);
            return phase.left ? tr("%1: %2, %3").arg(words, left(phase), after(phase.next)) : words;
        }
        case Kind::ClickOff:
            return phase.left ? tr("Keep the beat you just heard: %1, %2")
                                    .arg(left(phase), after(phase.next))
                              : tr("Run by yourself: the click comes where a check is below");
        case Kind::SilentEnd:
            return tr("Keep the beat to the end: %1").arg(left(phase));
        case Kind::Over:
            return tr("The end");
    }
    return {};
}

QString paused(const core::RunPhase& phase) {
    const QString words = tr("Paused. No click, and no time in the plan.");
    return phase.left ? tr("%1 %2 of this stretch are left.").arg(words, left(phase)) : words;
}

QString skip(const core::RunPhase& phase) {
    switch (phase.kind) {
        case Kind::CountIn:
            return tr("Skip the count-in");
        case Kind::Easy:
            return tr("Skip the easy running");
        case Kind::ClickOn:
            return tr("Skip this stretch with the click");
        case Kind::ClickOff:
            return tr("Skip this stretch without the click");
        case Kind::SilentEnd:
        case Kind::Over:
            return tr("Skip the last stretch and end");
    }
    return {};
}

QString inTwoLines(QString words) {
    constexpr int kLongest = 26;
    const auto middle = words.lastIndexOf(QLatin1Char(' '), words.size() / 2);
    if (words.size() > kLongest && middle > 0) {
        words[middle] = QLatin1Char('\n');
    }
    return words;
}

QString headline(const ProgrammeRun& run, core::StepsPerMinute tempo) {
    const QString name = run.kind == core::SessionKind::Refresher
                             ? tr("Refresher")
                             : tr("Session %1 of %2").arg(run.planned.number).arg(run.sessions);
    const QString words = tr("%1: %2").arg(name, words::session(run.planned, run.tempo));
    return tempo == run.tempo ? words : tr("%1 (now %2)").arg(words, format::tempo(tempo));
}

QString toCome(const ProgrammeRun& run) {
    const bool click = run.planned.on.count() > 0 || run.planned.off.count() == 0;
    return click ? tr("5 minutes easy first, then the click. The last minute is silent.")
                 : tr("5 minutes easy first, then keep the beat alone to the end.");
}

QString noClick(core::StepsPerMinute oldCadence) {
    return tr("No click today, after what you said of your last run. If you run, run at your old "
              "cadence of %1, without a beat.")
        .arg(format::spm(oldCadence));
}

QString planStopped() {
    return tr(
        "After what you said of a run: see a doctor or physiotherapist before you run on it.");
}

QString sessionWaits(int number) {
    return tr("A free run. Session %1 of your plan waits on %2.")
        .arg(number)
        .arg(withKey(tr("Today"), KeyAction::Today));
}

QString now(const RunController& run, const ClickController& click) {
    if (run.paused()) {
        return paused(run.phase());
    }
    if (run.running() && run.withoutClick()) {
        return tr("Without the click: run at your old cadence of %1.").arg(format::spm(run.goal()));
    }
    if (run.running()) {
        return phase(run.phase(), click.pattern(), heard(run, click));
    }
    if (!run.logOpened()) {
        return tr("Reading your log …");
    }
    if (!run.tempo()) {
        return tr("No target yet: measure first, or type one.");
    }
    if (!run.safetySeen()) {
        return tr("Read the notice above first.");
    }
    if (run.planStopped()) {
        return planStopped();
    }
    if (run.noClickToday()) {
        return noClick(*run.noClickToday());
    }
    if (run.prepared()) {
        return toCome(*run.prepared());
    }
    if (run.sessionWaits()) {
        return sessionWaits(*run.sessionWaits());
    }
    if (run.afterPlan() && !run.cameToItsEnd()) {
        return tr("Run the way you did at the end of the plan.");
    }
    if (run.clickOnlyWhenBelow()) {
        return tr("Start it and run: the click comes only where a check is below the target.");
    }
    return run.cameToItsEnd() ? tr("The session has come to its end: well run.")
                              : tr("Run easily for 5 minutes first, then start the click.");
}

Sound sound(const RunController::SoundView& view) {
    using State = RunController::SoundView::State;
    switch (view.state) {
        case State::Closed:
            return {};
        case State::Opening:
            return {tr("Opening the sound device …")};
        case State::Sounding:
            return {
                tr("Playing on %1, buffer %2").arg(view.device, format::milliseconds(view.buffer))};
        case State::NoDevice:
            return {tr("No sound: no device could be opened. Plug in headphones or a speaker, or "
                       "start the sound service; it is tried again by itself. The pulse, the time "
                       "and the log go on."),
                    theme::Tone::Warn};
        case State::Lost:
            return {tr("The sound device stopped answering: trying again. The beat, the "
                       "time and the log go on."),
                    theme::Tone::Warn};
    }
    return {};
}

}  // namespace stridetick::app::runwords
