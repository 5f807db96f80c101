// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_time.hpp"

#include "tests/core/exchange/exchange_samples.hpp"

#include <gtest/gtest.h>

namespace stridetick::exchange {
namespace {

using namespace std::chrono_literals;

TEST(XmlTime, ReadsZonesAndFractions) {
    const auto at = utc(2026, 11, 26, 6, 30, 5);
    EXPECT_EQ(tryXmlTime("2026-11-26T06:30:05Z"), (XmlTime{at, std::nullopt}));
    EXPECT_EQ(tryXmlTime(" 2026-11-26T06:30:05.000Z\n"), (XmlTime{at, std::nullopt}));
    EXPECT_EQ(tryXmlTime("2026-11-26T06:30:05.25Z"), (XmlTime{at + 250ms, std::nullopt}));
    EXPECT_EQ(tryXmlTime("2026-11-26T06:30:05.1239999Z"), (XmlTime{at + 123ms, std::nullopt}));
    EXPECT_EQ(tryXmlTime("2026-11-26T06:30:05"), (XmlTime{at, std::nullopt}));
    EXPECT_EQ(tryXmlTime("2026-11-26T07:30:05+01:00"), (XmlTime{at, 60min}));
    EXPECT_EQ(tryXmlTime("2026-11-26T03:00:05-0330"), (XmlTime{at, -210min}));
    EXPECT_EQ(tryXmlTime("2026-11-26T06:30:05.000+00:00"), (XmlTime{at, 0min}));
    EXPECT_EQ(tryXmlTime("2024-02-29T23:59:60Z"), (XmlTime{utc(2024, 3, 1, 0, 0), std::nullopt}));
}

TEST(XmlTime, RefusesWhatIsNoTime) {
    for (const auto* text :
         {"", "2026", "2026-11-26", "2026-11-26 06:30:05Z", "2026-13-01T00:00:00Z",
          "2026-02-29T00:00:00Z", "2026-11-26T24:00:00Z", "2026-11-26T06:60:00Z",
          "2026-11-26T06:30:61Z", "2026-11-26T06:30:05.Z", "2026-11-26T06:30:05Zx",
          "2026-11-26T06:30:05+15:00", "2026-11-26T06:30:05+01:60", "2026-11-26T06:30:05+1",
          "-026-11-26T06:30:05Z", "2026-11-26T06:30", "12026-11-26T06:30:05Z",
          "1969-12-31T00:00:00Z", "3000-01-01T00:00:00Z"}) {
        EXPECT_FALSE(tryXmlTime(text)) << text;
    }
}

TEST(XmlTime, WritesMilliseconds) {
    EXPECT_EQ(xmlTime(utc(2026, 1, 2, 3, 4, 5) + 6ms), "2026-01-02T03:04:05.006Z");
    EXPECT_EQ(xmlTime(utc(1969, 12, 31, 23, 59, 59) + 999ms), "1969-12-31T23:59:59.999Z");
}

}  // namespace
}  // namespace stridetick::exchange
