// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/pain_words.hpp"

#include <QStringList>

#include "app/format.hpp"
#include "app/plan_words.hpp"
#include "app/translated.hpp"
#include "app/ui/session_words.hpp"
#include "core/time/local_week.hpp"

#include <algorithm>
#include <iterator>

namespace stridetick::app::words {

namespace {

using Answer = core::ProgrammeReport::Answer;

constexpr int kLongestNote = 100;  // a report is one page

STRIDETICK_TR_FUNCTIONS(PainWords)

bool hurt(const core::SessionReport& said) {
    const auto& next = said.nextDay;
    return said.pain > 0 ||
           (next && (next->pain != core::NextDay::Pain::None || next->atRest || next->achilles));
}

/// "25 Nov: 4, knee, with a limp (the day after: no pain)"
QString pain(const Answer& answer) {
    const auto& said = answer.report;
    QString text = (answer.freeRun ? tr("%1, a free run: %2") : tr("%1: %2"))
                       .arg(format::dayOfMonth(core::localDay(answer.at)))
                       .arg(said.pain);
    if (said.pain > 0 && said.place != core::PainPlace::None) {
        text = format::list({text, painPlaceInSentence(said.place)});
    }
    if (said.pain > 0) {
        text = format::list(QStringList{text} + painSigns(said));
    }
    QStringList more;
    if (said.nextDay) {
        more.append(tr("the day after: %1").arg(nextDay(*said.nextDay)));
    }
    if (const QString note = QString::fromStdString(answer.note).simplified(); !note.isEmpty()) {
        const bool whole = note.size() <= kLongestNote;
        const QString kept = whole ? note : note.left(kLongestNote) + QStringLiteral("…");
        more.append(tr("note: %1").arg(kept.toHtmlEscaped()));
    }
    return more.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, format::clauses(more));
}

QString noPain(std::span<const Answer> answers) {
    const auto asked = std::ranges::count_if(
        answers, [](const Answer& answer) { return answer.report.nextDay.has_value(); });
    const auto all = std::ssize(answers);
    if (asked == 0) {
        return tr("<b>Pain</b> (0 to 10): none; the day after was not answered.");
    }
    return asked == all ? tr("<b>Pain</b> (0 to 10): none, nor on the day after.")
                        : tr("<b>Pain</b> (0 to 10): none, nor on the day after where that was "
                             "answered (%1 of %2).")
                              .arg(asked)
                              .arg(all);
}

}  // namespace

QString painAndEffort(std::span<const Answer> answers) {
    if (answers.empty()) {
        return tr("No run has been answered yet.");
    }
    QStringList painful;
    for (const auto& answer : answers) {
        if (hurt(answer.report)) {
            painful.append(pain(answer));
        }
    }
    const QString text = painful.isEmpty()
                             ? noPain(answers)
                             : tr("<b>Pain</b> (0 to 10): %1.").arg(format::clauses(painful));
    const auto without = answers.size() - static_cast<std::size_t>(painful.size());
    return text + QLatin1Char(' ') + tr("Runs without pain: %1.").arg(without);
}

}  // namespace stridetick::app::words
