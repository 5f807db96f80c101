// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programme_words.hpp"

#include "app/format.hpp"
#include "app/plan_words.hpp"
#include "app/programme_facts.hpp"
#include "app/translated.hpp"
#include "core/time/local_week.hpp"

namespace stridetick::app::words {

namespace {

using core::Choice;
using core::ProgrammeStep;
using Kind = ProgrammeStep::Kind;
using Why = ProgrammeStep::Why;

STRIDETICK_TR_FUNCTIONS(ProgrammeWords)

/// "partly"
QString verdict(const ProgrammeStep& step) {
    return words::kept(core::keptOf(step.reasons.keptPercent.value_or(0)));
}

QString held(const ProgrammeStep& step) {
    const QString again = step.why == Why::Pain ? tr("Week %1 is repeated because of pain")
                          : step.why == Why::Achilles
                              ? tr("Week %1 is repeated because your Achilles was stiff or hurt in "
                                   "the morning")
                          : step.why == Why::Dose
                              ? tr("Week %1 is repeated because too much of it was missed")
                              : tr("Week %1 is repeated");
    return again.arg(step.row);
}

QString chosen(const ProgrammeStep& step) {
    const QString target = format::tempo(step.target);
    switch (step.choice.value_or(Choice::Repeat)) {
        case Choice::Repeat:
            return tr("You chose to take up week %1 again").arg(step.row);
        case Choice::GoOn:
            return tr("You chose to go on to week %1").arg(step.row);
        case Choice::HalfRaise:
            return tr("You chose a smaller raise of 2.5 %: week %1, target %2")
                .arg(step.row)
                .arg(target);
        case Choice::KeepTarget:
            return tr("You chose to keep the target of %1").arg(target);
        case Choice::StepUp:
            return tr("You chose to step up to a target of %1").arg(target);
        case Choice::FourWeeks:
            return tr("You chose the rest of the four-week plan, from its week %1").arg(step.row);
        case Choice::Finish:
            return tr("You chose to finish the plan");
    }
    return {};
}

QString head(const ProgrammeStep& step) {
    switch (step.kind) {
        case Kind::Started:
            return tr("You started the plan: %1, target %2, on %3")
                .arg(words::planInSentence(step.plan), format::tempo(step.target),
                     words::days(step.days));
        case Kind::Advanced:
            return tr("On to week %1").arg(step.row);
        case Kind::Held:
            return held(step);
        case Kind::SteppedBack:
            return tr("One week back, to week %1").arg(step.row);
        case Kind::EffortRose:
            return tr("Your effort has risen");
        case Kind::TestDue:
            return tr("Week %1 is complete, and the quiet minutes come next").arg(step.row);
        case Kind::Verdict:
            return tr("The quiet minutes say: %1").arg(verdict(step));
        case Kind::Finished:
            return step.reasons.keptPercent
                       ? tr("The plan is finished, and the quiet minutes say: %1")
                             .arg(verdict(step))
                       : tr("The plan is finished");
        case Kind::FollowedUp:
            return tr("The quiet minute afterwards says: %1").arg(verdict(step));
        case Kind::Stopped:
            return tr("The plan stopped because of pain");
        case Kind::Chosen:
            return chosen(step);
        case Kind::Paused:
            return tr("You paused the plan in week %1").arg(step.row);
        case Kind::Resumed:
            return tr("You took up the plan again, in week %1").arg(step.row);
        case Kind::Ended:
            return tr("You ended the plan in week %1").arg(step.row);
        case Kind::DaysChanged:
            return tr("You run the plan on %1 from now on").arg(words::days(step.days));
    }
    return {};
}

/// What follows from it, where the facts alone do not say.
QString tail(const ProgrammeStep& step) {
    if (step.kind == Kind::Stopped) {
        return tr("Stop running on it and see a doctor or physiotherapist. The plan waits.");
    }
    if (step.kind == Kind::SteppedBack && !step.offer.empty()) {
        return tr("It is not the first time: how you go on is your choice.");
    }
    if (step.kind == Kind::Held && step.noClickOn && *step.noClickOn >= core::localDay(step.at)) {
        return tr("No click on %1: run at your old cadence.").arg(format::weekday(*step.noClickOn));
    }
    return {};
}

/// Changes nothing of what was decided or is offered.
bool isNeutral(const ProgrammeStep& step) {
    return step.kind == Kind::Paused || step.kind == Kind::Resumed ||
           step.kind == Kind::DaysChanged;
}

/// The steps without the neutral ones at their end.
std::span<const ProgrammeStep> upToTelling(std::span<const ProgrammeStep> steps) {
    while (!steps.empty() && isNeutral(steps.back())) {
        steps = steps.first(steps.size() - 1);
    }
    return steps;
}

/// What the last of `steps`, a choice, was made about.
const ProgrammeStep* chosenAbout(std::span<const ProgrammeStep> steps) {
    const auto before = upToTelling(steps.first(steps.size() - 1));
    const bool asked = !before.empty() && !core::byRunner(before.back().kind) &&
                       (!before.back().offer.empty() || before.back().kind == Kind::Held ||
                        before.back().kind == Kind::TestDue || before.back().kind == Kind::Verdict);
    return asked ? &before.back() : nullptr;
}

}  // namespace

QString explain(const core::Programme& programme, std::span<const ProgrammeStep> steps) {
    const auto& step = steps.back();
    const bool chosen = step.kind == Kind::Chosen;
    QString numbers = facts(programme, step);
    if (const auto* about = chosen ? chosenAbout(steps) : nullptr;
        about != nullptr && numbers.isEmpty()) {
        numbers = about->kind == Kind::TestDue ? tr("the quiet minutes were not measured")
                                               : facts(programme, *about);
    }
    const bool inSpite = chosen && step.choice == Choice::GoOn;
    const QString join = inSpite  ? tr("%1, although %2.")
                         : chosen ? tr("%1, where %2.")
                                  : tr("%1: %2.");
    QString sentence =
        numbers.isEmpty() ? format::sentence(head(step)) : join.arg(head(step), numbers);
    if (const QString more = tail(step); !more.isEmpty()) {
        sentence += QLatin1Char(' ') + more;
    }
    return sentence;
}

std::span<const ProgrammeStep> upToOffer(std::span<const ProgrammeStep> steps) {
    const auto telling = upToTelling(steps);
    return steps.back().offer.empty() || telling.empty() ? steps : telling;
}

}  // namespace stridetick::app::words
