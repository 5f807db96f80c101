// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/format.hpp"

#include "tests/app/program.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using core::SpeedUnit;
using core::StepsPerMinute;
using core::StepsPerMinuteDelta;
using tests::LocaleScope;

// 2026-03-04, a Wednesday.
constexpr std::chrono::local_days kDay{std::chrono::year{2026} / 3 / 4};

TEST(Format, GivesACadenceAlwaysOneDecimal) {
    EXPECT_EQ(format::spm(StepsPerMinute::ofTenths(1538)), "153.8");
    EXPECT_EQ(format::spm(StepsPerMinute::ofWhole(160)), "160.0");
    EXPECT_EQ(format::plusMinus(StepsPerMinuteDelta::ofTenths(6)), "± 0.6");
}

TEST(Format, GivesAMomentByDayAndTimeOfTheRunnersWatch) {
    const core::WallTime late{std::chrono::sys_days{std::chrono::year{2026} / 3 / 3} + 23h + 50min,
                              60min};
    EXPECT_EQ(format::moment(late), "04/03/2026, 00:50");
}

TEST(Format, GivesTheSizeOfAFileByTheLocale) {
    EXPECT_EQ(format::fileSize(163'840), "160.0 KiB");
    const LocaleScope german("de_DE");
    EXPECT_EQ(format::fileSize(163'840), "160,0 KiB");
}

TEST(Format, GivesADayWithItsYear) { EXPECT_EQ(format::date(kDay), "Wed 4 Mar 2026"); }

TEST(Format, GivesADistanceInKilometres) {
    EXPECT_EQ(format::distance(12'449, SpeedUnit::MinutesPerKilometre), "12.4 km");
    EXPECT_EQ(format::distance(12'449, SpeedUnit::MilesPerHour), "7.7 miles");
    EXPECT_EQ(format::distance(12'449, SpeedUnit::MinutesPerMile), "7.7 miles");
    EXPECT_EQ(format::wholeDistance(483'000, SpeedUnit::KilometresPerHour), "483 km");
    EXPECT_EQ(format::wholeDistance(966'000, SpeedUnit::MilesPerHour), "600 miles");
    EXPECT_DOUBLE_EQ(*format::parseDistance("4,2", SpeedUnit::KilometresPerHour), 4'200);
    EXPECT_DOUBLE_EQ(*format::parseDistance("2", SpeedUnit::MinutesPerMile), 3'218.688);
    EXPECT_FALSE(format::parseDistance("far", SpeedUnit::MinutesPerMile));
    const LocaleScope german("de_DE");
    EXPECT_EQ(format::distance(12'460, SpeedUnit::KilometresPerHour), "12,5 km");
}

TEST(Format, GivesATempoADecimalOnlyWhereItHasOne) {
    EXPECT_EQ(format::tempo(StepsPerMinute::ofWhole(162)), "162");
    EXPECT_EQ(format::tempo(StepsPerMinute::ofTenths(1625)), "162.5");
}

TEST(Format, GivesStridesAsExactlyAsTheyAreKnown) {
    EXPECT_EQ(format::strides(StepsPerMinute::ofTenths(1538).toStrides()), "76.9");
    EXPECT_EQ(format::strides(StepsPerMinute::ofTenths(1539).toStrides()), "76.95");
}

TEST(Format, GivesATargetForOneFootInHalves) {
    EXPECT_EQ(format::perFoot(StepsPerMinute::ofWhole(162)), "81");
    EXPECT_EQ(format::perFoot(StepsPerMinute::ofWhole(147)), "73½");
    EXPECT_EQ(format::perFoot(StepsPerMinute::ofTenths(1465)), "73½");
}

TEST(Format, GivesAVolumeItsSignAndItsEnd) {
    EXPECT_EQ(format::decibels(core::Decibels::ofTenths(-60)), "−6 dB");
    EXPECT_EQ(format::decibels(core::Decibels::ofTenths(35)), "+3.5 dB");
    EXPECT_EQ(format::decibels(core::kUnchanged), "0 dB");
    EXPECT_EQ(format::decibels(core::kSilence), "silent");
}

TEST(Format, GivesABufferInTenthsOfAMillisecond) {
    EXPECT_EQ(format::milliseconds(5333us), "5.3 ms");
    EXPECT_EQ(format::milliseconds(0us), "0.0 ms");
    EXPECT_EQ(format::wholeMilliseconds(32'000us), "32 ms");
    EXPECT_EQ(format::wholeMilliseconds(1'500us), "2 ms");
}

TEST(Format, GivesPercentToATenth) {
    EXPECT_EQ(format::hundredthsOfPercent(533), "5.3 %");
    EXPECT_EQ(format::hundredthsOfPercent(-160), "-1.6 %");
    EXPECT_EQ(format::tenthsOfPercent(55), "5.5 %");
}

TEST(Format, GivesARunItsClockTime) {
    EXPECT_EQ(format::clockTime(0ms), "0:00");
    EXPECT_EQ(format::clockTime(59'999ms), "0:59");
    EXPECT_EQ(format::clockTime(12min + 34s), "12:34");
    EXPECT_EQ(format::clockTime(1h + 2min + 3s), "1:02:03");
}

TEST(Format, RoundsMinutesHalfUp) {
    EXPECT_EQ(format::minutes(33min + 29'999ms), "33 min");
    EXPECT_EQ(format::minutes(33min + 30s), "34 min");
}

TEST(Format, FollowsTheLocale) {
    const LocaleScope german("de_DE");
    EXPECT_EQ(format::spm(StepsPerMinute::ofTenths(1538)), "153,8");
    EXPECT_EQ(format::count(12'345), "12.345");
    EXPECT_EQ(format::fileSize(94'208), "92,0 KiB");
    EXPECT_EQ(format::day(kDay), "04.03.26");
    EXPECT_TRUE(format::weekday(kDay).startsWith("Mi")) << format::weekday(kDay).toStdString();
    EXPECT_EQ(format::speed(*core::speedFromUnit(9.5, SpeedUnit::KilometresPerHour),
                            SpeedUnit::KilometresPerHour),
              "9,5 km/h");
}

TEST(Format, NamesAWeekday) { EXPECT_EQ(format::weekday(kDay), "Wed 4 Mar"); }

TEST(Format, TellsTheTimeOfTheRunnersOwnWatch) {
    const auto evening = std::chrono::sys_days{std::chrono::year{2026} / 3 / 4} + 21h + 30min;
    EXPECT_EQ(format::timeOfDay({evening, 60min}), "22:30");
    EXPECT_EQ(format::timeOfDay({evening, -300min}), "16:30");
    EXPECT_EQ(format::timeOfDay({evening, 180min}), "00:30") << "past the local midnight";
}

TEST(Format, ShowsOneSpeedInEachUnit) {
    const auto speed = *core::speedFromUnit(10, SpeedUnit::KilometresPerHour);
    EXPECT_EQ(format::speed(speed, SpeedUnit::KilometresPerHour), "10.0 km/h");
    EXPECT_EQ(format::speed(speed, SpeedUnit::MinutesPerKilometre), "6:00 min/km");
    EXPECT_EQ(format::speed(speed, SpeedUnit::MilesPerHour), "6.2 mph");
    EXPECT_EQ(format::speed(speed, SpeedUnit::MinutesPerMile), "9:39 min/mile");
}

TEST(Format, NeverShowsSixtySecondsInAPace) {
    const auto speed = *core::speedFromUnit(5 + 59.6 / 60, SpeedUnit::MinutesPerKilometre);
    EXPECT_EQ(format::speedNumber(speed, SpeedUnit::MinutesPerKilometre), "6:00");
}

TEST(Format, ReadsBackEverySpeedThatItShows) {
    for (const char* locale : {"en_GB", "de_DE"}) {
        const LocaleScope scope(locale);
        for (const auto unit : core::kSpeedUnits) {
            for (int tenths = 30; tenths <= 250; ++tenths) {
                const auto speed =
                    *core::speedFromUnit(tenths / 10.0, SpeedUnit::KilometresPerHour);
                const QString shown = format::speedNumber(speed, unit);
                const auto read = format::parseSpeed(shown, unit);
                ASSERT_TRUE(read) << shown.toStdString();
                ASSERT_EQ(format::speedNumber(*read, unit), shown);
                ASSERT_NEAR(read->value(), speed.value(), 0.06 * speed.value());
            }
        }
    }
}

TEST(Format, ReadsSpeedsAsPeopleTypeThem) {
    const auto kmh = [](const char* text) {
        return core::inUnit(*format::parseSpeed(text, SpeedUnit::KilometresPerHour),
                            SpeedUnit::KilometresPerHour);
    };
    EXPECT_DOUBLE_EQ(kmh("10.5"), 10.5);
    EXPECT_DOUBLE_EQ(kmh("10,5"), 10.5);
    EXPECT_DOUBLE_EQ(kmh("  9 "), 9);
    EXPECT_DOUBLE_EQ(kmh("9.5 km/h"), 9.5);
    EXPECT_DOUBLE_EQ(kmh("9,5KM/H"), 9.5);
    EXPECT_DOUBLE_EQ(kmh("6:00 min/km"), 10) << "the unit that is named, not the one that is set";
    EXPECT_DOUBLE_EQ(kmh("10 mph"), 16.09344);
    EXPECT_DOUBLE_EQ(kmh("10:00 min/mile"), 9.656064);
    const auto pace = format::parseSpeed("5:30", SpeedUnit::MinutesPerKilometre);
    ASSERT_TRUE(pace);
    EXPECT_DOUBLE_EQ(core::inUnit(*pace, SpeedUnit::MinutesPerKilometre), 5.5);
}

TEST(Format, RefusesWhatIsNoSpeed) {
    for (const char* text :
         {"", " ", "fast", "0", "-9", "nan", "inf", "km/h", "10 km", "5:30", "5:3"}) {
        EXPECT_FALSE(format::parseSpeed(text, SpeedUnit::KilometresPerHour)) << text;
    }
    for (const char* text : {"", "5:60", "5:3", ":30", "5:", "5:30:00", "-5:30", "0:00", "0"}) {
        EXPECT_FALSE(format::parseSpeed(text, SpeedUnit::MinutesPerKilometre)) << text;
    }
}

TEST(Format, RefusesSpeedsOfNoTreadmill) {
    EXPECT_TRUE(format::parseSpeed("54", SpeedUnit::KilometresPerHour));
    EXPECT_FALSE(format::parseSpeed("54.1", SpeedUnit::KilometresPerHour));
    EXPECT_FALSE(format::parseSpeed("1:00", SpeedUnit::MinutesPerKilometre));
}

TEST(Format, ReadsATimeAsItIsShown) {
    for (const auto time : {0s, 59s, 60s, 754s, 3599s, 3600s, 3723s, 36'000s}) {
        EXPECT_EQ(format::parseClockTime(format::clockTime(time)), time);
    }
    EXPECT_EQ(format::parseClockTime(" 75:30 "), 75min + 30s) << "as a treadmill shows it";
}

TEST(Format, RefusesWhatIsNoTime) {
    for (const char* text : {"", "12", "12:3", "12:60", ":30", "12:", "-1:00", "1:60:00", "1:2:03",
                             "12:34:56:78", "12:34 min", "1000:00"}) {
        EXPECT_FALSE(format::parseClockTime(text)) << text;
    }
}

TEST(Format, ReadsANumberWithPointOrComma) {
    EXPECT_EQ(format::parseNumber(" 1.5 "), 1.5);
    EXPECT_EQ(format::parseNumber("-0,5"), -0.5);
    for (const char* text : {"", "steep", "1.5 %", "inf", "nan", "1.2.3"}) {
        EXPECT_FALSE(format::parseNumber(text)) << text;
    }
}

TEST(Format, EndsASentenceOnce) {
    EXPECT_EQ(format::sentence("on Mon"), "on Mon.");
    EXPECT_EQ(format::sentence("les jours lun."), "les jours lun.");
}

}  // namespace
}  // namespace stridetick::app
