// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/session_words.hpp"

#include "app/format.hpp"
#include "app/plan_words.hpp"
#include "app/translated.hpp"
#include "app/ui/week_words.hpp"
#include "app/ui/words.hpp"
#include "core/programme/check_band.hpp"
#include "core/programme/habit.hpp"
#include "core/programme/plan_table.hpp"
#include "core/programme/programme_rules.hpp"

#include <algorithm>
#include <cstdlib>

namespace stridetick::app::words {

namespace {

STRIDETICK_TR_FUNCTIONS(SessionWords)

void addPlace(QStringList& lines, const core::Session& session) {
    if (session.kind == core::SessionKind::Refresher) {
        lines.append(tr("A refresher: a run with the click after the programme's end."));
    } else if (session.place) {
        const auto& place = *session.place;
        lines.append(tr("Programme: week %1, session %2; practice %3 of %4.")
                         .arg(place.row)
                         .arg(place.slot)
                         .arg(format::clockTime(place.practice), format::clockTime(place.planned)));
    } else if (session.kind == core::SessionKind::FreeRun) {
        lines.append(tr("A free run: no part of the programme."));
    }
    if (session.whenBelow) {
        lines.append(tr("The click came only where a check was below the target's band."));
    }
}

using Block = core::ClickBlock;

/// A key pressed again and again, or a ramp: on its way to the tempo of the block after it.
constexpr std::chrono::seconds kPassing{5};

std::chrono::milliseconds endOf(const Block& block) { return block.offset + block.length; }

bool passes(const Block& block, const Block& next) {
    return block.audible && next.audible && block.length < kPassing && endOf(block) == next.offset;
}

QString block(const Block& block, std::optional<core::StepsPerMinute> to) {
    const QString when =
        tr("%1 to %2").arg(format::clockTime(block.offset), format::clockTime(endOf(block)));
    if (!block.audible) {
        return tr("%1: no click.").arg(when);
    }
    const auto steps = static_cast<int>(block.beats);
    const QString words = to ? tr("%1: click on its way to %2 spm, %Ln steps.", nullptr, steps)
                             : tr("%1: click at %2 spm, %Ln steps.", nullptr, steps);
    return words.arg(when, format::tempo(to.value_or(block.tempo)));
}

/// What only passes through a tempo is one line, and so is a silence with more than one.
void addBlocks(QStringList& lines, const std::vector<Block>& blocks) {
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        auto one = blocks[i];
        std::optional<core::StepsPerMinute> to;
        for (; i + 1 < blocks.size(); ++i) {
            const auto& next = blocks[i + 1];
            if (one.audible && passes(blocks[i], next)) {
                to = next.tempo;
                if (i + 2 >= blocks.size() || !passes(next, blocks[i + 2])) {
                    break;
                }
            } else if (one.audible || next.audible || endOf(one) != next.offset) {
                break;
            }
            one.length = endOf(next) - one.offset;
            one.beats += next.beats;
        }
        lines.append(block(one, to));
    }
}

void addReport(QStringList& lines, const core::SessionReport& report, core::SpeedUnit unit) {
    QStringList parts{tr("pain %1 of 10").arg(report.pain)};
    if (report.place != core::PainPlace::None) {
        parts.append(painPlaceInSentence(report.place));
    }
    parts += painSigns(report);
    if (report.effort) {
        parts.append(tr("effort %1 of 10").arg(*report.effort));
    }
    if (report.inclineTenths) {
        parts.append(tr("incline %1").arg(format::tenthsOfPercent(*report.inclineTenths)));
    }
    if (report.distanceMetres) {
        parts.append(format::distance(*report.distanceMetres, unit));
    }
    lines.append(tr("Afterwards: %1.").arg(format::list(parts)));
    if (report.nextDay) {
        lines.append(tr("The day after: %1.").arg(nextDay(*report.nextDay)));
    }
}

void addNote(QStringList& lines, const std::string& note) {
    if (!note.empty()) {
        lines.append(tr("Note: %1").arg(QString::fromStdString(note)));
    }
}

}  // namespace

QString countsAs(const core::Session& run, const core::Course& course) {
    using std::chrono::floor;
    using std::chrono::minutes;
    const auto& place = *run.place;
    const QString words = tr("%1 of %2 minutes of the session were run")
                              .arg(floor<minutes>(std::min(place.practice, place.planned)).count())
                              .arg(floor<minutes>(place.planned).count());
    if (place.practice < core::rules::kLeastPractice) {
        const auto row = core::slotsOf(course.plan, place.row, course.days.count());
        const auto slot = std::min(static_cast<std::size_t>(place.slot), row.size());
        return tr("%1. Less than %2 min takes no place in the plan: session %3 comes again.")
            .arg(words)
            .arg(core::rules::kLeastPractice.count())
            .arg(row[slot - 1].number);
    }
    const core::ReportedSession session{.id = run.id,
                                        .startedAt = run.startedAt,
                                        .endedAt = core::endOf(run),
                                        .place = place,
                                        .target = course.target,
                                        .report = {.session = run.id, .at = run.startedAt}};
    return core::creditTenths(session) > 0
               ? format::sentence(words)
               : tr("%1: less than half, so it does not count as done.").arg(words);
}

QString nextDay(const core::NextDay& day) {
    QStringList parts;
    switch (day.pain) {
        case core::NextDay::Pain::None:
            parts.append(tr("no pain"));
            break;
        case core::NextDay::Pain::Less:
            parts.append(tr("less pain than after the run"));
            break;
        case core::NextDay::Pain::Same:
            parts.append(tr("pain as after the run"));
            break;
        case core::NextDay::Pain::Worse:
            parts.append(tr("worse than after the run"));
            break;
    }
    if (day.atRest) {
        parts.append(tr("at night or at rest"));
    }
    if (day.achilles) {
        parts.append(tr("Achilles tendon stiff or painful in the morning"));
    }
    return format::list(parts);
}

QString check(const core::Measurement& measurement) {
    QString text =
        tr("%1 %2 spm")
            .arg(format::spm(measurement.cadence), format::plusMinus(measurement.halfWidth));
    if (measurement.target) {
        const int off = core::judgeCheck(measurement.cadence, *measurement.target, std::nullopt)
                            .deviationTenths;
        const QString size = format::tenthsOfPercent(std::abs(off));
        text += off == 0  ? tr(", on the target")
                : off > 0 ? tr(", %1 above the target").arg(size)
                          : tr(", %1 below the target").arg(size);
        text += core::inBand(measurement.cadence, *measurement.target) ? tr(": in its band")
                                                                       : tr(": outside its band");
    }
    return text;
}

QStringList details(const core::Session& session, const std::vector<core::Measurement>& checks,
                    const std::optional<core::SessionReport>& report, core::SpeedUnit unit) {
    QStringList lines;
    addPlace(lines, session);
    addBlocks(lines, session.blocks);
    for (const auto& pause : session.pauses) {
        lines.append(tr("Pause at %1, for %2.")
                         .arg(format::clockTime(pause.offset), format::clockTime(pause.length)));
    }
    for (const auto& one : checks) {
        lines.append(
            tr("Check at %1, %2: %3.")
                .arg(format::timeOfDay(one.at), condition(core::conditionOf(one)), check(one)));
    }
    if (report) {
        addReport(lines, *report, unit);
    }
    addNote(lines, session.note);
    return lines;
}

QStringList details(const core::Measurement& measurement) {
    const QString what = explained(core::conditionOf(measurement));
    QStringList lines{format::sentence(what.front().toUpper() + what.mid(1)),
                      format::sentence(tapsAndRepairs(measurement))};
    if (measurement.session) {
        lines.append(tr("A check of a run: %1.").arg(check(measurement)));
    }
    addNote(lines, measurement.note);
    return lines;
}

}  // namespace stridetick::app::words
