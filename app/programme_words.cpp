// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programme_words.hpp"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "app/format.hpp"
#include "app/plan_words.hpp"
#include "core/programme/programme_rules.hpp"

namespace stridetick::app::words {

namespace {

using core::Choice;
using core::ProgrammeStep;
using core::StepReasons;
using Kind = ProgrammeStep::Kind;
using Why = ProgrammeStep::Why;

QString tr(const char* text, int n = -1) {
    return QCoreApplication::translate("ProgrammeWords", text, nullptr, n);
}

/// "48 min", or "47:30" where the seconds count.
QString amount(std::chrono::seconds time) {
    const bool whole = time % std::chrono::minutes{1} == std::chrono::seconds{0};
    return whole ? format::minutes(time) : format::clockTime(time);
}

QString halves(int value) { return QLocale().toString(value / 2.0, 'f', value % 2 == 0 ? 0 : 1); }

void addDose(QStringList& facts, const StepReasons& reasons) {
    if (reasons.sessionsDone && reasons.sessionsPlanned) {
        facts += tr("%1 of %2 sessions were done")
                     .arg(*reasons.sessionsDone)
                     .arg(*reasons.sessionsPlanned);
    } else if (reasons.sessionsDone) {
        facts += tr("sessions done: %1").arg(*reasons.sessionsDone);
    } else if (reasons.sessionsPlanned) {
        facts += tr("sessions planned: %1").arg(*reasons.sessionsPlanned);
    }
    if (reasons.practice && reasons.planned) {
        facts += tr("you practised %1 of %2 planned")
                     .arg(amount(*reasons.practice), amount(*reasons.planned));
    } else if (reasons.practice) {
        facts += tr("you practised %1").arg(amount(*reasons.practice));
    } else if (reasons.planned) {
        facts += tr("%1 were planned").arg(amount(*reasons.planned));
    }
}

void addChecks(QStringList& facts, const StepReasons& reasons) {
    const auto& off = reasons.deviationTenths;
    const auto band = QString::number(core::rules::kBandPercent);
    if (off && reasons.checks) {
        facts += tr("your silent minutes were %1 off the target (median of %2), the band is %3 %")
                     .arg(format::tenthsOfPercent(*off))
                     .arg(*reasons.checks)
                     .arg(band);
    } else if (off) {
        facts += tr("your silent minutes were %1 off the target, the band is %2 %")
                     .arg(format::tenthsOfPercent(*off), band);
    } else if (reasons.checks == 0) {
        facts += tr("silent minutes tapped: 0, so that the week is not measured");
    } else if (reasons.checks) {
        facts += tr("silent minutes tapped: %1").arg(*reasons.checks);
    }
}

void addBody(QStringList& facts, const StepReasons& reasons) {
    if (reasons.worstPain) {
        facts += tr("pain %1 of 10").arg(*reasons.worstPain);
    }
    if (reasons.effort && reasons.usualEffortHalves) {
        facts += tr("your last two efforts were %1 or more, your usual is %2")
                     .arg(*reasons.effort)
                     .arg(halves(*reasons.usualEffortHalves));
    } else if (reasons.effort) {
        facts += tr("your last two efforts were %1 or more").arg(*reasons.effort);
    } else if (reasons.usualEffortHalves) {
        facts += tr("your usual effort is %1").arg(halves(*reasons.usualEffortHalves));
    }
    if (reasons.emptyWeeks) {
        facts += tr("weeks without a session: %1").arg(*reasons.emptyWeeks);
    }
}

void addKept(QStringList& facts, const StepReasons& reasons) {
    if (reasons.keptPercent && reasons.quiet) {
        facts += tr("without the click you ran at %1, which keeps %2 % of the raise")
                     .arg(format::spm(*reasons.quiet))
                     .arg(*reasons.keptPercent);
    } else if (reasons.keptPercent) {
        facts += tr("%1 % of the raise is kept").arg(*reasons.keptPercent);
    } else if (reasons.quiet) {
        facts += tr("without the click you ran at %1").arg(format::spm(*reasons.quiet));
    }
    if (reasons.followUpWeeks) {
        facts += tr("%1 weeks after the end").arg(*reasons.followUpWeeks);
    }
}

QString facts(const StepReasons& reasons) {
    QStringList facts;
    addDose(facts, reasons);
    addChecks(facts, reasons);
    addBody(facts, reasons);
    addKept(facts, reasons);
    return facts.join(QStringLiteral("; "));
}

QString verdict(const ProgrammeStep& step) {
    const int percent = step.reasons.keptPercent.value_or(0);
    const auto kept = percent >= core::rules::kKeptPercent     ? core::Kept::Kept
                      : percent >= core::rules::kPartlyPercent ? core::Kept::Partly
                                                               : core::Kept::NotYet;
    return tr("The quiet minutes say: %1").arg(words::kept(kept));
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

QString stopped(const ProgrammeStep& step) {
    return step.reasons.worstPain.value_or(0) >= core::rules::kPainStop
               ? tr("The plan stopped because of pain")
               : tr("The plan stopped because of what you said about your pain");
}

QString chosen(const ProgrammeStep& step) {
    const QString target = format::tempo(step.target);
    switch (step.choice.value_or(Choice::Repeat)) {
        case Choice::Repeat:
            return tr("You chose to take up week %1 again").arg(step.row);
        case Choice::GoOn:
            return tr("You chose to go on to week %1").arg(step.row);
        case Choice::HalfRaise:
            return tr("You chose half the raise: week %1, target %2").arg(step.row).arg(target);
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
                .arg(words::plan(step.plan).toLower(), format::tempo(step.target),
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
            return verdict(step);
        case Kind::Finished:
            return tr("The plan is finished");
        case Kind::FollowedUp:
            return tr("The quiet minute afterwards");
        case Kind::Stopped:
            return stopped(step);
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
    if (step.kind == Kind::Held && step.noClickOn) {
        return tr("No click on %1: run at your old cadence.").arg(format::weekday(*step.noClickOn));
    }
    return {};
}

}  // namespace

QString explain(const ProgrammeStep& step, const ProgrammeStep* before) {
    QString numbers = facts(step.reasons);
    const bool chosen = step.kind == Kind::Chosen;
    if (chosen && numbers.isEmpty() && before != nullptr && !core::byRunner(before->kind)) {
        numbers = facts(before->reasons);
    }
    const bool inSpite = chosen && step.choice == Choice::GoOn;
    const QString join = inSpite  ? tr("%1, although %2.")
                         : chosen ? tr("%1, where %2.")
                                  : tr("%1: %2.");
    QString sentence =
        numbers.isEmpty() ? tr("%1.").arg(head(step)) : join.arg(head(step), numbers);
    if (const QString more = tail(step); !more.isEmpty()) {
        sentence += QLatin1Char(' ') + more;
    }
    return sentence;
}

QString explainLast(std::span<const ProgrammeStep> steps) {
    return explain(steps.back(), steps.size() > 1 ? &steps[steps.size() - 2] : nullptr);
}

}  // namespace stridetick::app::words
