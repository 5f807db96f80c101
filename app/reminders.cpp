// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminders.hpp"

#include <QLocale>

#include "app/format.hpp"
#include "app/log_service.hpp"
#include "app/translated.hpp"
#include "app/week_reading.hpp"
#include "core/programme/programme_rules.hpp"
#include "core/time/local_week.hpp"

#include <algorithm>
#include <array>

namespace stridetick::app {

namespace {

constexpr std::array kTips{Reminder::Strength, Reminder::OffRoad, Reminder::Lean,
                           Reminder::Downhill};

STRIDETICK_TR_FUNCTIONS(Reminders)

QString distanceLine(const ReminderFacts& facts) {
    const auto word = core::judgeDistance(facts.thisWeek, facts.lastWeek, facts.weekBeforeLast);
    if (word == core::DistanceWord::Fine) {
        return {};
    }
    const auto distance = [&facts](std::int64_t metres) {
        return format::distance(metres, facts.unit);
    };
    const QString habit = tr("A habit of caution: the one trial of a 10 % rule found no effect.");
    if (word == core::DistanceWord::Caution) {
        return tr("This week %1, last week %2: more than a tenth more. %3")
            .arg(distance(facts.thisWeek), distance(facts.lastWeek), habit);
    }
    return tr("This week %1, two weeks ago %2: over 30 % more, after which beginners had more "
              "injuries (Nielsen 2014). %3")
        .arg(distance(facts.thisWeek), distance(facts.weekBeforeLast), habit);
}

QString shoesLine(const ReminderFacts& facts) {
    const QString run = format::distance(facts.sinceNewShoes, facts.unit);
    const auto limit = [&facts](int kilometres) {
        return format::wholeDistance(std::int64_t{1000} * kilometres, facts.unit);
    };
    const QString most = limit(core::rules::kShoesToKm);
    switch (core::judgeShoes(static_cast<int>(facts.sinceNewShoes / 1000))) {
        case core::ShoeWord::Fine:
            return {};
        case core::ShoeWord::Due:
            return tr("Your shoes have run %1: many are renewed between %2 and %3.")
                .arg(run, limit(core::rules::kShoesFromKm), most);
        case core::ShoeWord::Overdue:
            return tr("Your shoes have run %1, more than the %2 at which many are renewed.")
                .arg(run, most);
    }
    return {};
}

}  // namespace

namespace words {

QString reminder(Reminder reminder) {
    switch (reminder) {
        case Reminder::Distance:
            return tr("Weekly distance");
        case Reminder::Shoes:
            return tr("Distance of the shoes");
        case Reminder::Strength:
            return tr("Strength training");
        case Reminder::OffRoad:
            return tr("Off the road");
        case Reminder::Lean:
            return tr("Lean slightly forward");
        case Reminder::Downhill:
            return tr("Stride rate downhill");
    }
    return {};
}

QString reminderLine(Reminder reminder, const ReminderFacts& facts) {
    switch (reminder) {
        case Reminder::Distance:
            return distanceLine(facts);
        case Reminder::Shoes:
            return shoesLine(facts);
        case Reminder::Strength:
            return tr("Reminder: strength training once or twice a week.");
        case Reminder::OffRoad:
            return tr("Reminder: run off the road once a week.");
        case Reminder::Lean:
            return tr("Reminder: lean slightly forward, bending at the hip, the trunk 7 to 10°.");
        case Reminder::Downhill:
            return tr("Reminder: keep your stride rate going downhill.");
    }
    return {};
}

}  // namespace words

Reminders::Reminders(const core::Clock& clock, const LogService& log, SettingsStore& settings,
                     QObject* parent)
    : QObject(parent), clock_(clock), log_(log), settings_(settings) {
    connect(&settings_, &SettingsStore::remindersChanged, this, &Reminders::changed);
    connect(&settings_, &SettingsStore::speedUnitChanged, this, &Reminders::changed);
}

ReminderFacts Reminders::facts() const {
    const auto today = core::localDay(clock_.wallNow());
    ReminderFacts facts{.today = today, .unit = settings_.speedUnit()};
    if (settings_.reminder(Reminder::Distance)) {
        const std::chrono::weekday first{static_cast<unsigned>(QLocale().firstDayOfWeek())};
        const auto weeks = readWeeks(log_, {}, today - std::chrono::weeks{2}, today, first).weeks;
        // A week with a run that nobody measured is no measure for this one.
        const auto whole = [](const core::WeekSummary& week) {
            return week.withoutDistance == 0 ? week.distanceMetres : 0;
        };
        facts.thisWeek = weeks.at(2).distanceMetres;
        facts.lastWeek = whole(weeks.at(1));
        facts.weekBeforeLast = whole(weeks.at(0));
    }
    const auto since = settings_.shoesSince();
    if (since && settings_.reminder(Reminder::Shoes)) {
        const std::chrono::local_days first{std::chrono::days{QDate(1970, 1, 1).daysTo(*since)}};
        facts.sinceNewShoes = log_.metresRun(first, today + std::chrono::days{1});
    }
    return facts;
}

std::optional<Reminders::Line> Reminders::due() const {
    const auto now = facts();
    const auto lineOf = [&](Reminder reminder) -> std::optional<Line> {
        const QString text =
            settings_.reminder(reminder) ? words::reminderLine(reminder, now) : QString();
        return text.isEmpty() ? std::nullopt : std::optional(Line{reminder, text});
    };
    for (const auto reminder : {Reminder::Distance, Reminder::Shoes}) {
        if (auto line = lineOf(reminder)) {
            return line;
        }
    }
    const auto first = static_cast<std::size_t>(now.today.time_since_epoch().count());
    for (std::size_t i = 0; i < kTips.size(); ++i) {
        if (auto line = lineOf(kTips[(first + i) % kTips.size()])) {
            return line;
        }
    }
    return std::nullopt;
}

}  // namespace stridetick::app
