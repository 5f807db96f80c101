// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan_words.hpp"

#include <QLocale>

#include "app/format.hpp"
#include "app/translated.hpp"
#include "core/programme/verdict_rule.hpp"

namespace stridetick::app::words {

namespace {

using core::Choice;
using std::chrono::minutes;

STRIDETICK_TR_FUNCTIONS(PlanWords)

QString inMinutes(minutes time) { return format::count(time.count()); }

QString stop(std::optional<core::RunInPlan> plan) {
    return plan ? tr("Stop running on it and see a doctor or physiotherapist. The plan waits.")
                : tr("Stop running on it and see a doctor or physiotherapist.");
}

QString afterHold(bool repeats, std::chrono::local_days withoutClick,
                  std::chrono::local_days today) {
    if (withoutClick < today) {
        return repeats ? tr("The week is repeated. The day without the click is past.")
                       : tr("The day after the run, one without the click, is past.");
    }
    return (repeats ? tr("The week is repeated. No click on %1: run at your old cadence.")
                    : tr("No click on %1: run at your old cadence."))
        .arg(format::weekday(withoutClick));
}

}  // namespace

QString plan(core::PlanLength plan) {
    return plan == core::PlanLength::SixWeeks ? tr("Six weeks") : tr("Four weeks");
}

QString planInSentence(core::PlanLength plan) {
    return plan == core::PlanLength::SixWeeks ? tr("six weeks") : tr("four weeks");
}

QString pattern(const core::PlannedSession& session) {
    if (session.on.count() == 0) {
        return tr("no click");
    }
    if (session.off.count() == 0) {
        return tr("click all the time");
    }
    if (session.off == core::PlannedSession::kUntilTheEnd) {
        return tr("click in the first minute only");
    }
    return tr("%1 on / %2 off").arg(inMinutes(session.on), inMinutes(session.off));
}

QString session(const core::PlannedSession& session, core::StepsPerMinute tempo) {
    return tr("%1 minutes, %2, at %3")
        .arg(inMinutes(session.length), pattern(session), format::tempo(tempo));
}

QString days(core::TrainingDays days) {
    const QLocale locale;
    QStringList names;
    for (int i = 0; i < 7; ++i) {
        const int day = (static_cast<int>(locale.firstDayOfWeek()) - 1 + i) % 7 + 1;
        if (days.has(std::chrono::weekday{static_cast<unsigned>(day)})) {
            names.append(locale.dayName(day, QLocale::ShortFormat));
        }
    }
    return format::list(names);
}

QString choice(core::Choice choice, const core::Course& course, const core::Programme& programme) {
    const int row = course.offerRow > 0 ? course.offerRow : course.row;
    switch (choice) {
        case Choice::Repeat:
            return tr("Repeat from week %1").arg(row);
        case Choice::GoOn:
            return tr("Go on to week %1").arg(course.row + 1);
        case Choice::HalfRaise:
            return tr("A smaller raise, 2.5 %: week %1 at %2")
                .arg(row)
                .arg(format::tempo(core::halfRaise(programme.baselineCadence)));
        case Choice::KeepTarget:
            return tr("Keep the target of %1").arg(format::tempo(course.target));
        case Choice::StepUp:
            return tr("Step up to %1")
                .arg(format::tempo(core::stepUp(programme, course.target).value_or(course.target)));
        case Choice::FourWeeks:
            return tr("The rest of the four-week plan");
        case Choice::Finish:
            return tr("Finish the plan here");
    }
    return {};
}

QString finishQuestion(bool raised) {
    return raised
               ? tr("Finish it? A finished plan is not taken up again; the follow-ups come after "
                    "4, 12 and 26 weeks.")
               : tr("Finish it? A finished plan is not taken up again.");
}

QString kept(core::Kept kept) {
    switch (kept) {
        case core::Kept::NotYet:
            return tr("not yet");
        case core::Kept::Partly:
            return tr("partly");
        case core::Kept::Kept:
            return tr("kept");
    }
    return {};
}

QString habit(core::HabitWord word) {
    switch (word) {
        case core::HabitWord::Starting:
            return tr("starting");
        case core::HabitWord::Building:
            return tr("building");
        case core::HabitWord::Settling:
            return tr("settling");
        case core::HabitWord::Habit:
            return tr("habit");
    }
    return {};
}

QString painPlace(core::PainPlace place) {
    switch (place) {
        case core::PainPlace::None:
            return {};
        case core::PainPlace::Knee:
            return tr("Knee");
        case core::PainPlace::Hip:
            return tr("Hip");
        case core::PainPlace::Shin:
            return tr("Shin");
        case core::PainPlace::Calf:
            return tr("Calf");
        case core::PainPlace::Achilles:
            return tr("Achilles");
        case core::PainPlace::Foot:
            return tr("Foot");
        case core::PainPlace::Back:
            return tr("Back");
        case core::PainPlace::Elsewhere:
            return tr("Elsewhere");
    }
    return {};
}

QString painPlaceInSentence(core::PainPlace place) {
    switch (place) {
        case core::PainPlace::None:
            return {};
        case core::PainPlace::Knee:
            return tr("knee");
        case core::PainPlace::Hip:
            return tr("hip");
        case core::PainPlace::Shin:
            return tr("shin");
        case core::PainPlace::Calf:
            return tr("calf");
        case core::PainPlace::Achilles:
            return tr("achilles");
        case core::PainPlace::Foot:
            return tr("foot");
        case core::PainPlace::Back:
            return tr("back");
        case core::PainPlace::Elsewhere:
            return tr("elsewhere");
    }
    return {};
}

QStringList painSigns(const core::SessionReport& report) {
    QStringList signs;
    const auto add = [&signs](bool said, const QString& text) {
        if (said) {
            signs.append(text);
        }
    };
    add(report.grew, tr("there before and grew"));
    add(report.sharp, tr("sharp"));
    add(report.limp, tr("with a limp"));
    add(report.atRest, tr("at night or at rest"));
    add(report.bonySpot, tr("one bony spot hurts to press"));
    return signs;
}

core::PainVerdict verdictOf(const core::SessionReport& report,
                            std::optional<core::RunInPlan> plan) {
    const auto pain = core::judgePain(report);
    const bool achilles = plan && core::achillesHolds(report, plan->row);
    return pain == core::PainVerdict::GoOn && achilles ? core::PainVerdict::Hold : pain;
}

QString afterReport(const core::SessionReport& report, std::optional<core::RunInPlan> plan,
                    std::chrono::local_days dayOfRun, std::chrono::local_days today) {
    switch (core::judgePain(report)) {
        case core::PainVerdict::Stop:
            return stop(plan);
        case core::PainVerdict::Hold:
            return afterHold(plan && plan->repeats, dayOfRun + std::chrono::days{1}, today);
        case core::PainVerdict::GoOn:
            break;
    }
    return tr("Go on as planned.");
}

QString afterNextDay(const core::SessionReport& report, std::optional<core::RunInPlan> plan) {
    auto before = report;
    before.nextDay.reset();
    auto answer = core::SessionReport{.session = report.session, .at = report.at};
    answer.nextDay = report.nextDay;
    const auto said = core::judgePain(before);
    switch (verdictOf(answer, plan)) {
        case core::PainVerdict::Stop:
            return stop(plan);
        case core::PainVerdict::Hold:
            if (said == core::PainVerdict::GoOn) {
                return plan && plan->repeats
                           ? tr("The week is repeated. No click today: run at your old cadence.")
                           : tr("No click today: run at your old cadence.");
            }
            break;
        case core::PainVerdict::GoOn:
            break;
    }
    return said == core::PainVerdict::GoOn ? tr("Go on as planned.")
                                           : tr("What followed from the pain of the run stays.");
}

}  // namespace stridetick::app::words
