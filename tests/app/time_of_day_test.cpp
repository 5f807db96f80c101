// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time_of_day.hpp"

#include <QLocale>
#include <QRegularExpression>

#include "app/format.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

TEST(TimeOfDay, IsHoursAndMinutesInEachLocale) {
    const auto told = [](const QLocale& locale) {
        QLocale::setDefault(locale);
        return format::timeOfDay({std::chrono::sys_time<std::chrono::milliseconds>{
                                      std::chrono::hours{17} + std::chrono::seconds{9}},
                                  std::chrono::minutes{0}});
    };
    const tests::LocaleScope scope("C");
    EXPECT_EQ(told(QLocale::c()), QStringLiteral("17:00"));
    EXPECT_EQ(told(QLocale("de_DE")), QStringLiteral("17:00"));
    EXPECT_EQ(told(QLocale("fr_CA")), QStringLiteral("17 h 00"));
    EXPECT_TRUE(told(QLocale("en_US")).startsWith(QStringLiteral("5:00")));
    static const QRegularExpression quoted(QStringLiteral("'[^']*'"));
    for (const auto& locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript,
                                                       QLocale::AnyTerritory)) {
        QLocale::setDefault(locale);
        const QString format = format::timeOfDayFormat().remove(quoted);
        EXPECT_FALSE(format.contains('s')) << qPrintable(locale.name());
        EXPECT_TRUE(format.contains('m')) << qPrintable(locale.name());
    }
}

}  // namespace
}  // namespace stridetick::app
