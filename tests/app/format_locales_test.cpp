// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, days and weeks by the locale, as they are shown and as they are typed.
#include <QPushButton>

#include "app/format.hpp"
#include "app/language.hpp"
#include "app/log_weeks.hpp"
#include "app/settings_store.hpp"
#include "app/ui/days_row.hpp"
#include "core/time/local_week.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

#include <array>

namespace stridetick::app {
namespace {

using core::SpeedUnit;
using core::StepsPerMinute;
using tests::LocaleScope;

constexpr std::array kLocales{"de_DE", "fr_FR", "es_ES", "ja_JP", "en_US", "ar_EG"};

TEST(FormatLocales, ShowNumbersByTheLocale) {
    const auto shown = [](const char* locale) {
        const LocaleScope scope(locale);
        return format::spm(StepsPerMinute::ofTenths(1538)) + QLatin1Char('|') +
               format::count(12'345);
    };
    EXPECT_EQ(shown("de_DE"), QStringLiteral("153,8|12.345"));
    EXPECT_EQ(shown("fr_FR"), QStringLiteral("153,8|12\u202F345"));
    EXPECT_EQ(shown("es_ES"), QStringLiteral("153,8|12.345"));
    EXPECT_EQ(shown("ja_JP"), QStringLiteral("153.8|12,345"));
    EXPECT_EQ(shown("en_US"), QStringLiteral("153.8|12,345"));
    EXPECT_EQ(shown("ar_EG"), QStringLiteral("١٥٣٫٨|١٢٬٣٤٥"));
}

TEST(FormatLocales, ReadBackTheSpeedsAndDistancesThatAreShown) {
    for (const char* locale : kLocales) {
        const LocaleScope scope(locale);
        for (const auto unit : core::kSpeedUnits) {
            const auto speed = core::speedFromUnit(10.5, SpeedUnit::KilometresPerHour);
            const auto read = format::parseSpeed(format::speedNumber(*speed, unit), unit);
            ASSERT_TRUE(read) << locale;
            EXPECT_NEAR(core::inUnit(*read, SpeedUnit::KilometresPerHour), 10.5, 0.1) << locale;
            EXPECT_EQ(format::parseSpeed(format::speed(*speed, unit), SpeedUnit::MilesPerHour),
                      read)
                << locale;
        }
        const auto unit = SpeedUnit::KilometresPerHour;
        EXPECT_EQ(format::parseDistance(format::distanceNumber(12'400, unit, 6), unit), 12'400)
            << locale;
    }
}

TEST(FormatLocales, ReadASpeedWithTheUnitOfTheLanguageOrOfTheTreadmill) {
    const LocaleScope before("en_GB");  // speaking changes it
    for (const auto& spoken : language::all()) {
        language::speak(spoken.code);
        for (const auto* typed : {"6:00 min/km", "10 km/h"}) {
            EXPECT_EQ(format::parseSpeed(typed, SpeedUnit::MilesPerHour),
                      core::speedFromUnit(10, SpeedUnit::KilometresPerHour))
                << spoken.code << typed;
        }
        for (const auto unit : core::kSpeedUnits) {
            const QString shown =
                format::speed(*core::speedFromUnit(10, SpeedUnit::KilometresPerHour), unit);
            EXPECT_EQ(format::parseSpeed(shown, SpeedUnit::MinutesPerMile),
                      format::parseSpeed(shown, unit));
            EXPECT_TRUE(format::parseSpeed(shown, unit)) << shown.toStdString();
        }
    }
    language::speak(QStringLiteral("en"));
}

TEST(FormatLocales, ReadWhatIsTypedWithAPointOrACommaInEachLocale) {
    for (const char* locale : kLocales) {
        const LocaleScope scope(locale);
        for (const auto* typed : {"10.5", "10,5", "١٠٫٥", "１０．５", " 10,5 "}) {
            EXPECT_EQ(format::parseNumber(QString::fromUtf8(typed)), 10.5) << locale << typed;
        }
        EXPECT_EQ(format::parseNumber(QStringLiteral("1\u202F234,5")), 1234.5) << locale;
        EXPECT_EQ(format::parseClockTime(QStringLiteral("１２：３４")), std::chrono::seconds{754});
        EXPECT_FALSE(format::parseNumber(QStringLiteral("1 5"))) << locale;
        EXPECT_FALSE(format::parseNumber(QStringLiteral("1\u202F5"))) << locale;
        EXPECT_FALSE(format::parseNumber(QStringLiteral("1.234,5"))) << locale;
    }
}

TEST(FormatLocales, ADayIsTypedInTheOrderOfTheLocaleWithItsYearWhole) {
    const auto typed = [](const char* locale) {
        const LocaleScope scope(locale);
        return format::typedDayFormat();
    };
    EXPECT_EQ(typed("de_DE"), QStringLiteral("dd.MM.yyyy"));
    EXPECT_EQ(typed("fr_FR"), QStringLiteral("dd/MM/yyyy"));
    EXPECT_EQ(typed("es_ES"), QStringLiteral("dd/MM/yyyy"));
    EXPECT_EQ(typed("ja_JP"), QStringLiteral("yyyy/MM/dd"));
    EXPECT_EQ(typed("en_US"), QStringLiteral("MM/dd/yyyy"));
}

TEST(FormatLocales, WeeksAndTrainingDaysBeginOnTheDayOfTheLocale) {
    const auto first = [](const char* locale) {
        const LocaleScope scope(locale);
        const DaysRow row("days", core::TrainingDays{std::chrono::Monday, std::chrono::Friday});
        const auto buttons = row.findChildren<QPushButton*>();
        const auto* button = buttons.first();
        return std::pair{firstWeekdayHere(), button->objectName()};
    };
    const std::pair monday{std::chrono::Monday, QStringLiteral("days1")};
    const std::pair sunday{std::chrono::Sunday, QStringLiteral("days0")};
    const std::pair saturday{std::chrono::Saturday, QStringLiteral("days6")};
    EXPECT_EQ(first("de_DE"), monday);
    EXPECT_EQ(first("fr_FR"), monday);
    EXPECT_EQ(first("es_ES"), monday);
    EXPECT_EQ(first("en_US"), sunday);
    EXPECT_EQ(first("ja_JP"), sunday);
    EXPECT_EQ(first("ar_EG"), saturday);
}

TEST(FormatLocales, SpeedsAreInMilesWhereRoadsAre) {
    const auto unit = [](const char* locale) {
        const LocaleScope scope(locale);
        const tests::Home home;
        return SettingsStore().speedUnit();
    };
    EXPECT_EQ(unit("en_US"), SpeedUnit::MilesPerHour);
    EXPECT_EQ(unit("en_GB"), SpeedUnit::MilesPerHour);
    for (const char* metric : {"de_DE", "fr_FR", "es_ES", "ja_JP", "ar_EG", "en_DE"}) {
        EXPECT_EQ(unit(metric), SpeedUnit::KilometresPerHour) << metric;
    }
}

}  // namespace
}  // namespace stridetick::app
