// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programme_facts.hpp"

#include <QLocale>
#include <QStringList>

#include "app/format.hpp"
#include "app/translated.hpp"
#include "core/programme/programme_rules.hpp"

namespace stridetick::app::words {

namespace {

using core::ProgrammeStep;
using core::StepReasons;

STRIDETICK_TR_FUNCTIONS(ProgrammeFacts)

bool countsSeconds(std::chrono::seconds time) {
    return time % std::chrono::minutes{1} != std::chrono::seconds{0};
}

/// "72 min", or "72:00" beside one whose seconds count; never in hours, as a session is not told
/// so.
QString amount(std::chrono::seconds time, bool inSeconds) {
    return inSeconds ? QStringLiteral("%1:%2")
                           .arg(time / std::chrono::minutes{1})
                           .arg((time % std::chrono::minutes{1}).count(), 2, 10, QLatin1Char('0'))
                     : format::minutes(time);
}

QString halves(int value) { return QLocale().toString(value / 2.0, 'f', value % 2 == 0 ? 0 : 1); }

void addDose(QStringList& facts, const StepReasons& reasons) {
    if (reasons.sessionsDone && reasons.sessionsPlanned) {
        facts += tr("%1 of %n sessions were done", nullptr, *reasons.sessionsPlanned)
                     .arg(*reasons.sessionsDone);
    } else if (reasons.sessionsDone) {
        facts += tr("sessions done: %1").arg(*reasons.sessionsDone);
    } else if (reasons.sessionsPlanned) {
        facts += tr("sessions planned: %1").arg(*reasons.sessionsPlanned);
    }
    if (reasons.practice && reasons.planned) {
        const bool inSeconds = countsSeconds(*reasons.practice) || countsSeconds(*reasons.planned);
        facts +=
            tr("you practised %1 of %2 planned")
                .arg(amount(*reasons.practice, inSeconds), amount(*reasons.planned, inSeconds));
    } else if (reasons.practice) {
        facts +=
            tr("you practised %1").arg(amount(*reasons.practice, countsSeconds(*reasons.practice)));
    } else if (reasons.planned) {
        facts +=
            tr("%1 were planned").arg(amount(*reasons.planned, countsSeconds(*reasons.planned)));
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

/// Nothing where the number alone decided.
QString sign(std::optional<core::PainSign> sign) {
    switch (sign.value_or(core::PainSign::Level)) {
        case core::PainSign::Level:
            break;
        case core::PainSign::Grew:
            return tr("it was there before and grew");
        case core::PainSign::Sharp:
            return tr("it was sharp");
        case core::PainSign::Limp:
            return tr("it made you limp");
        case core::PainSign::AtRest:
            return tr("it hurt at night or at rest");
        case core::PainSign::BonySpot:
            return tr("one bony spot hurt to press");
        case core::PainSign::WorseNextDay:
            return tr("on the next day it was worse than after the run");
        case core::PainSign::AtRestNextDay:
            return tr("on the next day it hurt at night or at rest");
    }
    return {};
}

void addPain(QStringList& facts, const StepReasons& reasons) {
    const QString decided = sign(reasons.painSign);
    if (!decided.isEmpty()) {
        facts += decided;
    }
    if (reasons.worstPain) {
        facts += reasons.painSign ? tr("pain %1 of 10 after the run").arg(*reasons.worstPain)
                                  : tr("pain %1 of 10").arg(*reasons.worstPain);
    }
}

void addEffort(QStringList& facts, const StepReasons& reasons) {
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

void addKept(QStringList& facts, const core::Programme& programme, const ProgrammeStep& step) {
    const auto& reasons = step.reasons;
    const auto baseline = programme.baselineCadence;
    if (reasons.quiet) {
        facts += tr("without the click you ran at %1").arg(format::spm(*reasons.quiet));
    }
    if (reasons.expected && reasons.expected != baseline) {
        facts +=
            tr("at that speed your old cadence would be %1").arg(format::spm(*reasons.expected));
    }
    if (reasons.keptPercent) {
        facts += tr("of the raise from your baseline of %1 to the target of %2, %3 % is kept")
                     .arg(format::spm(baseline), format::tempo(step.target))
                     .arg(*reasons.keptPercent);
    }
    if (reasons.speedDiffers) {
        facts += tr("at another speed than your baseline: an approximation");
    }
    if (reasons.speedUnknown) {
        facts += tr("speed not noted");
    }
    if (reasons.followUpWeeks) {
        facts += tr("%n weeks after the end", nullptr, *reasons.followUpWeeks);
    }
}

}  // namespace

QString facts(const core::Programme& programme, const ProgrammeStep& step) {
    QStringList facts;
    // What decided comes first: "although 3 of 3 sessions were done" would be none.
    const bool byCadence = step.why == ProgrammeStep::Why::Cadence;
    if (byCadence) {
        addChecks(facts, step.reasons);
    }
    addDose(facts, step.reasons);
    if (!byCadence) {
        addChecks(facts, step.reasons);
    }
    addPain(facts, step.reasons);
    addEffort(facts, step.reasons);
    addKept(facts, programme, step);
    return format::clauses(facts);
}

}  // namespace stridetick::app::words
