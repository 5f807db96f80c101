// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/week_words.hpp"

#include <QStringList>

#include "app/format.hpp"
#include "app/translated.hpp"
#include "core/target/baseline_rule.hpp"

namespace stridetick::app::words {

namespace {

using core::Condition;
using Kind = core::YearDay::Kind;

STRIDETICK_TR_FUNCTIONS(WeekWords)

QString runs(int count, std::chrono::milliseconds time, std::chrono::milliseconds click) {
    if (count == 0) {
        return tr("no run");
    }
    return tr("%Ln runs, %1, %2 with the click", nullptr, count)
        .arg(format::minutes(time), format::minutes(click));
}

}  // namespace

QString condition(Condition condition) {
    switch (condition) {
        case Condition::Quiet:
            return tr("quiet");
        case Condition::CarryOver:
            return tr("carry-over");
        case Condition::Paced:
            return tr("paced");
    }
    return {};
}

QString explained(Condition condition) {
    switch (condition) {
        case Condition::Quiet:
            return tr("quiet: no click for 24 hours");
        case Condition::CarryOver:
            return tr("carry-over: no click, but one within 24 hours, or in a run");
        case Condition::Paced:
            return tr("paced: with the click");
    }
    return {};
}

QString cadence(const core::WeekCadence& cadence, bool corrected) {
    const auto& value = corrected ? cadence.corrected : cadence.mean;
    if (!value) {
        return QStringLiteral("–");
    }
    return format::spm(*value) + (cadence.halfWidth
                                      ? QLatin1Char(' ') + format::plusMinus(*cadence.halfWidth)
                                      : QString());
}

QString week(const core::WeekSummary& week, bool corrected) {
    QStringList parts;
    for (const auto one : {Condition::Quiet, Condition::CarryOver, Condition::Paced}) {
        const auto& series = week.of(one);
        if (series.measurements == 0) {
            continue;
        }
        QString part = tr("%1 %2").arg(condition(one), cadence(series, corrected));
        if (corrected && !series.corrected) {
            part = tr("%1: no speed noted").arg(condition(one));
        } else if (series.speedDiffers) {
            part += tr(" (at another speed than the baseline)");
        }
        parts.append(part);
    }
    if (parts.isEmpty()) {
        parts.append(week.measurements == 0 ? tr("nothing measured") : tr("only uneven taps"));
    }
    if (week.watch) {
        parts.append(tr("watch %1 (%Ln runs)", nullptr, static_cast<int>(week.watchRuns))
                         .arg(format::spm(*week.watch)));
    }
    if (week.target) {
        parts.append(tr("target %1").arg(format::tempo(*week.target)));
    }
    if (week.baseline) {
        parts.append(tr("baseline %1").arg(format::spm(*week.baseline)));
    }
    return tr("Week from %1: %2; %3.")
        .arg(format::date(week.start), format::list(parts),
             runs(week.sessions, week.runTime, week.clickTime));
}

QString weekTitle(const core::WeekSummary& week, core::SpeedUnit unit) {
    const QString day = format::weekday(week.start);
    return week.distanceMetres > 0
               ? tr("Week from %1: %2").arg(day, format::distance(week.distanceMetres, unit))
               : tr("Week from %1").arg(day);
}

QString comparableSpeed(core::SpeedUnit unit) {
    return format::speedDifference(core::kComparableSpeedHundredths / 100.0, unit);
}

QString dayKind(Kind kind) {
    switch (kind) {
        case Kind::Empty:
            return tr("no run");
        case Kind::Rest:
            return tr("rest day");
        case Kind::Paused:
            return tr("programme paused");
        case Kind::Missed:
            return tr("training day without a run");
        case Kind::Run:
            return tr("run");
        case Kind::Ahead:
            return tr("to come");
    }
    return {};
}

QString day(const core::YearDay& day) {
    QString text =
        day.sessions > 0 ? runs(day.sessions, day.runTime, day.clickTime) : dayKind(day.kind);
    if (day.kind == Kind::Ahead) {
        const QString when = day.today ? tr("today") : dayKind(day.kind);
        text = day.trainingDay ? tr("training day, %1").arg(when) : when;
    }
    if (day.refresher) {
        text += tr(", with a refresher");
    }
    if (day.weeksAfter) {
        text += tr("; quiet minute %n weeks after the programme's end", nullptr, *day.weeksAfter);
    }
    return tr("%1: %2.").arg(format::date(day.day), text);
}

}  // namespace stridetick::app::words
