// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include "core/records/programme.hpp"
#include "core/records/programme_step.hpp"

#include <chrono>
#include <cstdlib>
#include <optional>
#include <span>

/// What the numbers of a decision are in its sentence, by the default locale and not by app/format.
namespace stridetick::tests {

/// Every number of a text, as it is written.
inline QStringList numbersIn(const QString& text) {
    static const QRegularExpression number(QStringLiteral("\\d+(?:[.,:]\\d+)*"));
    QStringList numbers;
    for (auto found = number.globalMatch(text); found.hasNext();) {
        numbers.append(found.next().captured());
    }
    return numbers;
}

inline QString tenthsAsText(int tenths) {
    return QString::number(tenths / 10) + QLocale().decimalPoint() + QString::number(tenths % 10);
}

inline QStringList numbersOf(const core::StepReasons& why, core::StepsPerMinute baseline) {
    QStringList numbers;
    const auto whole = [&](std::optional<int> value) {
        if (value) {
            numbers += QString::number(std::abs(*value));
        }
    };
    const auto hasSeconds = [](std::optional<std::chrono::seconds> value) {
        return value && value->count() % 60 != 0;
    };
    const bool inSeconds = hasSeconds(why.practice) || hasSeconds(why.planned);
    const auto time = [&](std::optional<std::chrono::seconds> value) {
        if (value) {
            const QString seconds =
                QStringLiteral(":%1").arg(value->count() % 60, 2, 10, QLatin1Char('0'));
            numbers += QString::number(value->count() / 60) + (inSeconds ? seconds : QString());
        }
    };
    for (const auto& value : {why.sessionsDone, why.sessionsPlanned, why.checks, why.worstPain,
                              why.effort, why.emptyWeeks, why.keptPercent, why.followUpWeeks}) {
        whole(value);
    }
    time(why.practice);
    time(why.planned);
    if (why.deviationTenths) {
        numbers += tenthsAsText(*why.deviationTenths);
    }
    if (why.usualEffortHalves) {
        numbers += *why.usualEffortHalves % 2 == 0 ? QString::number(*why.usualEffortHalves / 2)
                                                   : tenthsAsText(*why.usualEffortHalves * 5);
    }
    if (why.quiet) {
        numbers += tenthsAsText(why.quiet->tenths());
    }
    if (why.expected && *why.expected != baseline) {
        numbers += tenthsAsText(why.expected->tenths());
    }
    return numbers;
}

/// Of the last of `steps`, which are all up to that one; of a choice, of what it was made about.
inline QStringList decidingNumbers(const core::Programme& programme,
                                   std::span<const core::ProgrammeStep> steps) {
    using Kind = core::ProgrammeStep::Kind;
    const auto* told = &steps.back();
    if (told->kind == Kind::Chosen) {
        auto before = steps.first(steps.size() - 1);
        while (!before.empty() &&
               (before.back().kind == Kind::Paused || before.back().kind == Kind::Resumed ||
                before.back().kind == Kind::DaysChanged)) {
            before = before.first(before.size() - 1);
        }
        if (!before.empty() &&
            (before.back().kind == Kind::Held || before.back().kind == Kind::Verdict ||
             !before.back().offer.empty())) {
            told = &before.back();
        }
    }
    return numbersOf(told->reasons, programme.baselineCadence);
}

/// Those of `numbers` that a text does not hold, each as often as it is wanted.
inline QStringList missingIn(const QString& text, const QStringList& numbers) {
    auto found = numbersIn(text);
    QStringList missing;
    for (const QString& number : numbers) {
        if (!found.removeOne(number)) {
            missing.append(number);
        }
    }
    return missing;
}

}  // namespace stridetick::tests
