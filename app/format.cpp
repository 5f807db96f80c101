// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/format.hpp"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <QTime>

#include "app/time_of_day.hpp"
#include "app/translated.hpp"
#include "core/time/local_week.hpp"

#include <array>
#include <cmath>

namespace stridetick::app::format {

namespace {

using std::chrono::duration_cast;

QString number(double value, int decimals) { return QLocale().toString(value, 'f', decimals); }

STRIDETICK_TR_FUNCTIONS(Format)

bool isPace(core::SpeedUnit unit) {
    return unit == core::SpeedUnit::MinutesPerKilometre || unit == core::SpeedUnit::MinutesPerMile;
}

bool inMiles(core::SpeedUnit unit) {
    return unit == core::SpeedUnit::MilesPerHour || unit == core::SpeedUnit::MinutesPerMile;
}

double metresPer(core::SpeedUnit unit) { return inMiles(unit) ? core::kMetresPerMile : 1000; }

QDate toDate(std::chrono::local_days day) {
    const std::chrono::year_month_day date{day};
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

/// As it was typed, in the digits and points that the parsers below know: those of any script, a
/// decimal comma, and what groups thousands where it can be nothing else.
QString typed(const QString& text) {
    static const QRegularExpression groups(
        QStringLiteral("(?<=\\d)[\\x{A0}\\x{202F}\\x{66C}'\\x{2019}](?=\\d{3})"));
    QString plain = text.trimmed();
    for (QChar& c : plain) {
        if (c.isDigit()) {
            c = QChar('0' + c.digitValue());
        } else if (c == QChar(0x66B) || c == QChar(0xFF0C) || c == QChar(0xFF0E) || c == ',') {
            c = '.';  // the Arabic comma, and the wide ones of an East Asian keyboard
        } else if (c == QChar(0xFF1A)) {
            c = ':';
        }
    }
    return plain.remove(groups);
}

}  // namespace

QString spm(core::StepsPerMinute cadence) { return number(cadence.valueSpm(), 1); }

QString tempo(core::StepsPerMinute cadence) {
    return number(cadence.valueSpm(), cadence.tenths() % 10 == 0 ? 0 : 1);
}

QString plusMinus(core::StepsPerMinuteDelta half) {
    return tr("± %1").arg(number(half.valueSpm(), 1));
}

QString strides(core::StridesPerMinute strides) {
    const bool even = strides.toSteps().tenths() % 2 == 0;
    return number(strides.valueStrides(), even ? 1 : 2);
}

QString perFoot(core::StepsPerMinute target) {
    const int halves = target.rounded();
    const QString whole = QLocale().toString(halves / 2);
    return halves % 2 == 0 ? whole : whole + QStringLiteral("½");
}

QString hundredthsOfPercent(int value) { return tr("%1 %").arg(number(value / 100.0, 1)); }

QString tenthsOfPercent(int value) { return tr("%1 %").arg(number(value / 10.0, 1)); }

QString clockTime(std::chrono::milliseconds time) {
    const auto seconds = static_cast<int>(duration_cast<std::chrono::seconds>(time).count());
    const QChar zero('0');
    const QString tail = QStringLiteral("%1:%2")
                             .arg(seconds / 60 % 60, seconds >= 3600 ? 2 : 1, 10, zero)
                             .arg(seconds % 60, 2, 10, zero);
    return seconds >= 3600 ? QStringLiteral("%1:%2").arg(seconds / 3600).arg(tail) : tail;
}

QString minutes(std::chrono::milliseconds time) {
    const auto whole = duration_cast<std::chrono::minutes>(time + std::chrono::seconds{30});
    return tr("%1 min").arg(QLocale().toString(static_cast<qlonglong>(whole.count())));
}

QString count(std::int64_t value) { return QLocale().toString(static_cast<qlonglong>(value)); }

QString list(const QStringList& parts) { return parts.join(tr(", ")); }

QString clauses(const QStringList& parts) { return parts.join(tr("; ")); }

QString sentence(const QString& words) {
    // A day's short name may end with a full stop of its own: "jeu." in French.
    return words.endsWith(QLatin1Char('.')) ? words : tr("%1.").arg(words);
}

QString plain(QString text) {
    for (QChar& c : text) {
        const auto category = c.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line ||
            category == QChar::Separator_Paragraph) {
            c = QChar::ReplacementCharacter;
        }
    }
    return text;
}

QString fileSize(std::uintmax_t bytes) {
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1);
}

QString decibels(core::Decibels volume) {
    if (volume <= core::kSilence) {
        return tr("silent", "the volume");
    }
    const QString size = number(std::abs(volume.value()), volume.tenths() % 10 == 0 ? 0 : 1);
    const QString sign = volume < core::kUnchanged   ? QStringLiteral("−")
                         : volume > core::kUnchanged ? QStringLiteral("+")
                                                     : QString();
    return tr("%1 dB").arg(sign + size);
}

QString milliseconds(std::chrono::microseconds length) {
    return tr("%1 ms").arg(number(static_cast<double>(length.count()) / 1000, 1));
}

QString wholeMilliseconds(std::chrono::microseconds length) {
    const auto whole = std::chrono::round<std::chrono::milliseconds>(length);
    return tr("%1 ms").arg(QLocale().toString(static_cast<qlonglong>(whole.count())));
}

QString day(std::chrono::local_days day) {
    return QLocale().toString(toDate(day), QLocale::ShortFormat);
}

QString weekday(std::chrono::local_days day) {
    return QLocale().toString(toDate(day), tr("ddd d MMM"));
}

QString dayOfMonth(std::chrono::local_days day) {
    return QLocale().toString(toDate(day), tr("d MMM"));
}

QString typedDayFormat() {
    static const QRegularExpression days(QStringLiteral("d+"));
    static const QRegularExpression months(QStringLiteral("M+"));
    static const QRegularExpression years(QStringLiteral("y+"));
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    const bool words = format.contains(QLatin1String("MMM")) || format.contains(QLatin1Char('\''));
    return words ? QStringLiteral("dd/MM/yyyy")
                 : format.replace(days, QStringLiteral("dd"))
                       .replace(months, QStringLiteral("MM"))
                       .replace(years, QStringLiteral("yyyy"));
}

QString date(std::chrono::local_days day) {
    return QLocale().toString(toDate(day), tr("ddd d MMM yyyy"));
}

QString distance(std::int64_t metres, core::SpeedUnit unit) {
    return tr("%1 %2").arg(number(static_cast<double>(metres) / metresPer(unit), 1),
                           distanceUnit(unit));
}

QString distanceNumber(std::int64_t metres, core::SpeedUnit unit, int digits) {
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(static_cast<double>(metres) / metresPer(unit), 'g', digits);
}

QString wholeDistance(std::int64_t metres, core::SpeedUnit unit) {
    return tr("%1 %2").arg(number(static_cast<double>(metres) / metresPer(unit), 0),
                           distanceUnit(unit));
}

QString distanceUnit(core::SpeedUnit unit) { return inMiles(unit) ? tr("miles") : tr("km"); }

QString timeOfDay(const core::WallTime& time) {
    const auto sinceMidnight = time.utc + time.offset - core::localDay(time).time_since_epoch();
    const auto ms = static_cast<int>(sinceMidnight.time_since_epoch().count());
    return QLocale().toString(QTime::fromMSecsSinceStartOfDay(ms), timeOfDayFormat());
}

QString dayAndTime(const core::WallTime& time) {
    return tr("%1, %2", "a day and its time").arg(weekday(core::localDay(time)), timeOfDay(time));
}

QString moment(const core::WallTime& time) {
    return tr("%1, %2", "a day and its time").arg(day(core::localDay(time)), timeOfDay(time));
}

QString speedNumber(core::MetresPerSecond speed, core::SpeedUnit unit) {
    const double value = core::inUnit(speed, unit);
    if (!isPace(unit)) {
        return number(value, 1);
    }
    const int seconds = static_cast<int>(std::lround(value * 60));
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QChar('0'));
}

QString speed(core::MetresPerSecond speed, core::SpeedUnit unit) {
    return tr("%1 %2").arg(speedNumber(speed, unit), unitName(unit));
}

QString speedDifference(double metresPerSecond, core::SpeedUnit unit) {
    const bool miles =
        unit == core::SpeedUnit::MilesPerHour || unit == core::SpeedUnit::MinutesPerMile;
    const auto of = miles ? core::SpeedUnit::MilesPerHour : core::SpeedUnit::KilometresPerHour;
    const double perUnit = miles ? core::kMetresPerMile / 3600 : 1 / 3.6;
    return tr("%1 %2").arg(number(metresPerSecond / perUnit, 1), unitName(of));
}

QString unitName(core::SpeedUnit unit) {
    switch (unit) {
        case core::SpeedUnit::KilometresPerHour:
            return tr("km/h");
        case core::SpeedUnit::MinutesPerKilometre:
            return tr("min/km");
        case core::SpeedUnit::MilesPerHour:
            return tr("mph");
        case core::SpeedUnit::MinutesPerMile:
            return tr("min/mile");
    }
    return {};
}

std::optional<core::MetresPerSecond> parseSpeed(const QString& text, core::SpeedUnit unit) {
    static const QRegularExpression pace(QStringLiteral("^(\\d{1,2}):([0-5]\\d)$"));
    constexpr std::array kOfTreadmills{"km/h", "min/km", "mph", "min/mile"};
    QString number = typed(text);
    for (std::size_t i = 0; i < core::kSpeedUnits.size(); ++i) {
        for (const QString& name :
             {unitName(core::kSpeedUnits.at(i)), QString::fromLatin1(kOfTreadmills.at(i))}) {
            if (number.endsWith(name, Qt::CaseInsensitive)) {
                number = number.chopped(name.size()).trimmed();
                unit = core::kSpeedUnits.at(i);
            }
        }
    }
    const auto match = pace.match(number);
    if (match.hasMatch()) {
        if (!isPace(unit)) {
            return std::nullopt;
        }
        return core::speedFromUnit(match.captured(1).toInt() + match.captured(2).toInt() / 60.0,
                                   unit);
    }
    const auto value = parseNumber(number);
    return value ? core::speedFromUnit(*value, unit) : std::nullopt;
}

std::optional<double> parseDistance(const QString& text, core::SpeedUnit unit) {
    const auto value = parseNumber(text);
    return value ? std::optional{*value * metresPer(unit)} : std::nullopt;
}

std::optional<double> parseNumber(const QString& text) {
    bool ok = false;
    const double value = typed(text).toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional{value} : std::nullopt;
}

std::optional<std::chrono::seconds> parseClockTime(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("^(?:(\\d{1,3}):([0-5]\\d)|(\\d{1,2}):([0-5]\\d):([0-5]\\d))$"));
    const auto match = form.match(typed(text));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const auto part = [&](int number) { return match.captured(number).toInt(); };
    return std::chrono::hours{part(3)} + std::chrono::minutes{part(1) + part(4)} +
           std::chrono::seconds{part(2) + part(5)};
}

}  // namespace stridetick::app::format
