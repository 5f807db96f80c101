// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/report_words.hpp"

#include <QLocale>
#include <QStringList>

#include "app/format.hpp"
#include "app/plan_words.hpp"
#include "app/programme_words.hpp"
#include "app/translated.hpp"
#include "app/ui/pain_words.hpp"
#include "app/ui/week_words.hpp"
#include "app/ui/words.hpp"
#include "core/programme/plan_table.hpp"
#include "core/programme/programme_rules.hpp"
#include "core/target/target_rule.hpp"
#include "core/time/local_week.hpp"

#include <algorithm>
#include <cstdint>
#include <span>

namespace stridetick::app::words {

namespace {

using Report = core::ProgrammeReport;
using Kind = core::ProgrammeStep::Kind;

STRIDETICK_TR_FUNCTIONS(ReportWords)

const QString kNothing = QStringLiteral("–");

QString heading(const QString& text) { return QStringLiteral("<h3>%1</h3>").arg(text); }

QString paragraph(const QString& text) { return QStringLiteral("<p>%1</p>").arg(text); }

QString date(const core::WallTime& at) { return format::day(core::localDay(at)); }

QString phase(const Report& report) {
    using Phase = core::Course::Phase;
    switch (report.course.phase) {
        case Phase::Running:
        case Phase::Offered:
        case Phase::TestDue:
            return tr("is going on, at week %1 of its plan").arg(report.course.row);
        case Phase::Paused:
            return tr("is paused, at week %1 of its plan").arg(report.course.row);
        case Phase::Stopped:
            return tr("is stopped, at week %1 of its plan").arg(report.course.row);
        case Phase::Finished:
            return report.course.finishedOn
                       ? tr("was over on %1").arg(format::day(*report.course.finishedOn))
                       : tr("is over");
    }
    return {};
}

/// A mean of two has one rule, be it of one day or, as plans like it best (R14), of two.
QString restsOn(const Report& report) {
    QStringList days;  // the newest is named first
    for (const auto& measurement : report.baselineFrom) {
        days.prepend(format::dayOfMonth(core::localDay(measurement.at)));
    }
    return days.size() == 2 && days[0] != days[1]
               ? tr("mean of two days, %1 and %2").arg(days[0], days[1])
               : baselineRule(report.baseline->rule);
}

QString baseline(const Report& report, core::SpeedUnit unit) {
    const auto& programme = report.past.programme;
    QString text =
        tr("<b>Baseline:</b> %1 steps a minute").arg(format::spm(programme.baselineCadence));
    if (report.baseline) {
        text = format::list({text, restsOn(report)});
    }
    QStringList methods;
    for (const auto& measurement : report.baselineFrom) {
        methods.append(method(measurement) + QLatin1Char(' ') +
                       format::plusMinus(measurement.halfWidth));
    }
    methods.removeDuplicates();
    if (!methods.isEmpty()) {
        text += QStringLiteral(" (%1)").arg(format::clauses(methods));
    }
    text += programme.baselineSpeed
                ? tr(", at %1").arg(format::speed(*programme.baselineSpeed, unit))
                : tr(", at an unknown speed");
    return format::sentence(text);
}

QString cell(const QString& text) {
    return QStringLiteral("<td align=\"right\">%1</td>").arg(text);
}

QString tenths(int value) { return QLocale().toString(value / 10.0, 'f', 1); }

/// The column is there where a week has one.
struct Distance {
    bool shown;
    core::SpeedUnit unit;
};

/// Of one week or of several.
QString sums(std::span<const Report::Week> weeks, const Distance& distance) {
    int sessions = 0;
    std::chrono::milliseconds practice{};
    std::chrono::milliseconds click{};
    std::int64_t metres = 0;
    for (const auto& week : weeks) {
        sessions += week.sessions;
        practice += week.practice;
        click += week.click;
        metres += week.summary.distanceMetres;
    }
    const QString far = metres > 0 ? format::distance(metres, distance.unit) : kNothing;
    return cell(format::count(sessions)) + cell(format::minutes(practice)) +
           cell(format::minutes(click)) + (distance.shown ? cell(far) : QString());
}

QString row(const Report::Week& week, const Distance& distance) {
    const auto& summary = week.summary;
    return QStringLiteral("<tr><td>%1</td>").arg(format::day(summary.start)) +
           sums({&week, 1}, distance) +
           cell(week.effortTenths ? tenths(*week.effortTenths) : kNothing) +
           cell(cadence(summary.quiet)) + cell(cadence(summary.carryOver)) +
           cell(cadence(summary.paced)) +
           cell(summary.target ? format::tempo(*summary.target) : kNothing) +
           QStringLiteral("</tr>");
}

/// Several weeks in one line: those between the first and the last ones, or all.
QString sumRow(const QString& name, std::span<const Report::Week> weeks, const Distance& distance) {
    return QStringLiteral("<tr><td>%1</td>").arg(name) + sums(weeks, distance) +
           QStringLiteral("<td colspan=\"5\"></td></tr>");
}

QString dose(const Report& report, core::SpeedUnit unit, int room) {
    const bool noted = std::ranges::any_of(
        report.weeks, [](const Report::Week& week) { return week.summary.distanceMetres > 0; });
    const Distance distance{noted, unit};
    QString table = QStringLiteral(
        "<table width=\"100%\" cellpadding=\"1\" cellspacing=\"0\" style=\"margin-bottom: "
        "8px\"><tr><th align=\"left\">");
    QStringList names{tr("Week from"), tr("Sessions"), tr("Practice"), tr("Click")};
    if (noted) {
        names += tr("Distance");
    }
    names += {tr("Effort"), tr("Quiet"), tr("Carry-over"), tr("Paced"), tr("Target")};
    table += names.join(QStringLiteral("</th><th align=\"right\">")) + QStringLiteral("</th></tr>");
    const std::span weeks(report.weeks);
    const auto count = weeks.size();
    const auto shown = std::min(count, static_cast<std::size_t>(std::max(2, room)));
    const auto first = shown == count ? count : shown / 2;
    for (const auto& week : weeks.first(first)) {
        table += row(week, distance);
    }
    if (shown < count) {
        table += sumRow(tr("left out: %n weeks", nullptr, static_cast<int>(count - shown)),
                        weeks.subspan(first, count - shown), distance);
        for (const auto& week : weeks.last(shown - first)) {
            table += row(week, distance);
        }
    }
    table += sumRow(QStringLiteral("<b>%1</b>").arg(tr("In all")), weeks, distance);
    return heading(tr("Dose and step rate by week (steps a minute)")) + table +
           QStringLiteral("</table>");
}

QString outcomes(const Report& report, core::SpeedUnit unit) {
    QStringList sentences;
    for (const auto& outcome : report.outcomes) {
        const QString what = outcome.weeksAfter
                                 ? tr("%n weeks after the end", nullptr, *outcome.weeksAfter)
                                 : tr("two quiet minutes");
        QString quiet = tr("%1 steps a minute").arg(format::spm(outcome.quiet));
        if (outcome.expected) {
            quiet +=
                tr(" (at that speed the baseline would be %1)").arg(format::spm(*outcome.expected));
        }
        sentences.append(tr("%1, %2: %3; gain kept %4 %: <b>%5</b>.")
                             .arg(date(outcome.at), what, quiet)
                             .arg(outcome.percent)
                             .arg(kept(outcome.kept)));
    }
    if (sentences.isEmpty() && !core::raises(report.past.programme, report.course.target)) {
        sentences.append(tr("There was no raise, so that there is no gain to be tested."));
    } else if (sentences.isEmpty()) {
        sentences.append(tr("Not tested yet: that takes two quiet minutes on different days."));
    }
    if (report.atOtherSpeed > 0) {
        sentences.append(tr("Measured over %1 from the baseline's speed: %2; the gain kept is "
                            "corrected for it, the table is not.")
                             .arg(comparableSpeed(unit))
                             .arg(report.atOtherSpeed));
    }
    if (report.withoutSpeed > 0) {
        sentences.append(
            tr("Measured without a speed on either side: %1.").arg(report.withoutSpeed));
    }
    sentences.append(tr("From day to day a runner differs by about ± %1.")
                         .arg(format::tenthsOfPercent(core::rules::kDayToDayTenths)));
    return heading(tr("Outcome without the click")) + paragraph(sentences.join(QLatin1Char(' ')));
}

QString decisions(const Report& report, int room) {
    QStringList lines;
    const auto& past = report.past;
    for (std::size_t i = 0; i < past.steps.size(); ++i) {
        const auto told = explain(past.programme, std::span(past.steps).first(i + 1));
        lines.append(tr("%1: %2").arg(date(past.steps[i].at), told.toHtmlEscaped()));
    }
    const auto leftOut = std::max(0, static_cast<int>(lines.size()) - std::max(1, room));
    QString text;
    if (leftOut > 0) {
        text = tr("<i>Left out for want of room: the first %n decisions.</i> ", nullptr, leftOut);
    }
    lines = lines.mid(leftOut);
    return heading(tr("Decisions")) + paragraph(text + lines.join(QStringLiteral("<br>")));
}

}  // namespace

QString reportHead(const core::ProgrammeReport& report, const QString& name, core::SpeedUnit unit,
                   const core::WallTime& now) {
    const auto& programme = report.past.programme;
    QString text = QStringLiteral("<h2>%1</h2>").arg(tr("Cadence programme: report"));
    QStringList facts;
    if (!name.trimmed().isEmpty()) {
        facts.append(tr("<b>Runner:</b> %1.").arg(name.trimmed().toHtmlEscaped()));
    }
    facts.append(tr("<b>Made on</b> %1. The programme (%2; %3) began on %4 and %5.")
                     .arg(date(now), planInSentence(programme.plan), days(programme.days),
                          date(programme.at), phase(report)));
    facts.append(baseline(report, unit));
    const auto raise =
        core::raiseInHundredthsOfPercent(programme.baselineCadence, report.course.target);
    const QString target =
        core::raises(programme, report.course.target)
            ? tr("<b>Target:</b> %1 steps a minute (%2 above the baseline)")
                  .arg(format::tempo(report.course.target), format::hundredthsOfPercent(raise))
            : tr("<b>Target:</b> %1 steps a minute (the runner's own cadence, no raise)")
                  .arg(format::tempo(report.course.target));
    facts.append(target +
                 (programme.gentleStart ? tr(", the first week at 2.5 %.") : QStringLiteral(".")));
    return text + paragraph(facts.join(QLatin1Char(' ')));
}

QString reportBody(const core::ProgrammeReport& report, core::SpeedUnit unit,
                   const ReportRoom& room) {
    std::span answers(report.answers);
    QString more;
    const auto shown =
        std::min(answers.size(), static_cast<std::size_t>(std::max(1, room.answers)));
    if (shown < answers.size()) {
        const auto before = answers.first(answers.size() - shown);
        const auto worst = std::ranges::max(
            before, {}, [](const Report::Answer& answer) { return answer.report.pain; });
        more = QLatin1Char(' ') +
               tr("<i>Left out for want of room: the first %n runs, of which the worst pain was "
                  "%1.</i>",
                  nullptr, static_cast<int>(before.size()))
                   .arg(worst.report.pain);
        answers = answers.last(shown);
    }
    return dose(report, unit, room.weeks) + outcomes(report, unit) + heading(tr("Pain")) +
           paragraph(painAndEffort(answers) + more) + decisions(report, room.decisions);
}

QString reportTerms() {
    return heading(tr("Terms")) +
           paragraph(
               tr("<b>Step rate</b> (cadence): steps of both feet a minute. <b>±</b>: 1.96 "
                  "standard errors of a timed minute, one strike's worth of a counted one; of a "
                  "week the largest. <b>Baseline</b>: the runner's own step rate before. "
                  "<b>Target</b>: what the click plays. <b>Quiet</b>: measured without any click "
                  "for 24 hours: what has stayed. <b>Carry-over</b>: without the click, but within "
                  "24 hours of one. <b>Paced</b>: with the click. The three are never mixed. "
                  "<b>Session</b>: 5 easy minutes, the practice, a silent minute. <b>Practice</b>: "
                  "time run of the block in which the click comes and goes. <b>Click</b>: time for "
                  "which it was heard. <b>Gain kept</b>: (quiet − baseline) / (target − baseline), "
                  "corrected by 5.6 steps a minute for each m/s; from 70 % kept, from 40 % partly, "
                  "below not yet (our own limits). <b>Week of the plan</b>: a row of its table, "
                  "which is repeated where it was not done, or hurt.") +
               QLatin1Char(' ') +
               tr("<b>Distance</b>: of all runs of the week, as far as it was noted. "
                  "<b>Effort</b>: mean of what the runner said after them, 0 to 10.")) +
           heading(tr("Sources, and what this is not")) +
           paragraph(
               tr("Click that fades, 8 to 18 sessions: Davis 2020. A higher step rate lowers the "
                  "load on knee and hip in the lab: Heiderscheit 2011, Lenhart 2014. Speed: Burns "
                  "2019. Day to day: Craib 1994. Pain rules: Vincent &amp; Vincent 2017. That it "
                  "prevents injuries is not shown (Anderson 2022); running became no more "
                  "economical (Hafer 2015). Nothing here promises fewer injuries, faster times or "
                  "a cure, and no step rate is best for all. <b>This is not medical advice.</b> "
                  "The numbers were tapped and answered by the runner."));
}

}  // namespace stridetick::app::words
