// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_columns.hpp"

#include "tests/core/exchange/csv_reader.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace stridetick::exchange {
namespace {

using log::RecordValue;

/// "header: cell" of the only column that is made of these.
std::string made(const std::string& name, RecordValue value) {
    const auto columns = csvColumnsOf({{.name = name}});
    EXPECT_EQ(columns.size(), 1U) << name;
    return columns.at(0).header + ": " + columns.at(0).cell({std::move(value)});
}

TEST(CsvColumns, HaveTheUnitsThatPeopleUse) {
    EXPECT_EQ(made("cadence_tenths", std::int64_t{1538}), "cadence_spm: 153.8");
    EXPECT_EQ(made("target_tenths", std::int64_t{1600}), "target_spm: 160.0");
    EXPECT_EQ(made("incline_tenths", std::int64_t{-5}), "incline_percent: -0.5");
    EXPECT_EQ(made("length_ms", std::int64_t{60'000}), "length_s: 60");
    EXPECT_EQ(made("length_ms", std::int64_t{20'050}), "length_s: 20.05");
    EXPECT_EQ(made("placed_us", std::int64_t{-1'780'123}), "placed_s: -1.780123");
    EXPECT_EQ(made("treadmill_mps", 2.75), "treadmill_mps: 2.75");
    EXPECT_EQ(made("kept_percent", std::int64_t{72}), "kept_percent: 72");
    EXPECT_EQ(made("updated_ms", std::int64_t{1'767'250'800'000}),
              "updated_at: 2026-01-01T07:00:00+00:00");
    EXPECT_EQ(made("days", std::int64_t{0b1001010}), "days: mon wed sat");
    EXPECT_EQ(made("no_click_on_day", std::int64_t{20'454}), "no_click_on: 2026-01-01");
}

TEST(CsvColumns, AWatchsCadenceIsDoubledWhereItIsOfOneFoot) {
    const std::vector<log::StoredColumn> minute{{.name = "ordinal"}, {.name = "cadence_milli"}};
    const std::vector<log::StoredColumn> trace{{.name = "uuid"}, {.name = "one_foot"}};
    const log::Values told{std::int64_t{0}, std::int64_t{80'250}};
    const auto steps = [&](RecordValue value, std::int64_t oneFoot) {
        return inSteps({std::int64_t{0}, std::move(value)}, minute, {"x", oneFoot}, trace).at(1);
    };
    EXPECT_EQ(steps(std::int64_t{80'250}, 1), RecordValue(std::int64_t{160'500}));
    EXPECT_EQ(steps(std::int64_t{160'500}, 0), RecordValue(std::int64_t{160'500}));
    EXPECT_EQ(steps({}, 1), RecordValue());
    EXPECT_EQ(steps(INT64_MAX, 1), RecordValue(INT64_MAX - 1));
    EXPECT_EQ(inSteps(told, minute, {"x"}, {{.name = "uuid"}}), told);
}

TEST(CsvColumns, AreEmptyWhereThereIsNothing) {
    EXPECT_EQ(made("target_tenths", {}), "target_spm: ");
    EXPECT_EQ(made("treadmill_mps", {}), "treadmill_mps: ");
    EXPECT_EQ(made("note", ""), "note: ");
}

TEST(CsvColumns, MakeOneTimeOfTheMomentAndTheClocksOffset) {
    const auto columns = csvColumnsOf({{.name = "at_utc_ms"},
                                       {.name = "at_offset_min"},
                                       {.name = "next_day_utc_ms"},
                                       {.name = "next_day_offset_min"},
                                       {.name = "deleted_ms"}});
    ASSERT_EQ(columns.size(), 2U);
    const log::Values values{std::int64_t{1'767'250'800'007}, std::int64_t{-210}, {}, {}, {}};
    EXPECT_EQ(columns[0].header + ": " + columns[0].cell(values),
              "at: 2026-01-01T03:30:00.007-03:30");
    EXPECT_EQ(columns[1].header + ": " + columns[1].cell(values), "next_day_at: ");
}

TEST(CsvColumns, QuoteWhatWouldBreakALine) {
    EXPECT_EQ(csvText("plain words"), "plain words");
    EXPECT_EQ(csvText("a, b"), "\"a, b\"");
    EXPECT_EQ(csvText("a \"b\""), "\"a \"\"b\"\"\"");
    EXPECT_EQ(csvText("a\nb"), "\"a\nb\"");
}

TEST(CsvColumns, AreReadByTheGrammarOfTheRfc) {
    const std::string odd("a\0\r\"\",\n\xff", 8);
    EXPECT_EQ(readCsv(csvText(odd) + "," + csvText("") + "," + csvText("\"=1") + "\r\n"),
              (CsvLines{{odd, "", "\"=1"}}));
    EXPECT_EQ(readCsv("a,b\r\n\"1\r\n2\",\r\n"), (CsvLines{{"a", "b"}, {"1\r\n2", ""}}));
    for (const auto* bad : {"a", "a\n", "\"a\r\n", "a\"b\r\n", "\"a\"b\r\n", "a\r\nb,c\r\n"}) {
        EXPECT_EQ(readCsv(bad), std::nullopt) << bad;
    }
}

TEST(CsvColumns, NeverBeginAFormula) {
    EXPECT_EQ(csvText("=1+1"), "'=1+1");
    EXPECT_EQ(csvText("+1"), "'+1");
    EXPECT_EQ(csvText("-1"), "'-1");
    EXPECT_EQ(csvText("@SUM(A1)"), "'@SUM(A1)");
    EXPECT_EQ(csvText("\t=1"), "'\t=1");
    EXPECT_EQ(csvText("=HYPERLINK(\"x\")"), "\"'=HYPERLINK(\"\"x\"\")\"");
    EXPECT_EQ(csvText("1=1"), "1=1");
}

TEST(CsvColumns, AMomentBeyondEveryCalendarIsStillATime) {
    EXPECT_EQ(isoTime(INT64_MAX, 0).substr(4, 1), "-");
    EXPECT_FALSE(isoTime(INT64_MIN, -1440).empty());
    EXPECT_EQ(isoTime(0, INT64_MAX), "1970-01-02T00:00:00+24:00");
    EXPECT_EQ(isoTime(0, INT64_MIN), "1969-12-31T00:00:00-24:00");
}

}  // namespace
}  // namespace stridetick::exchange
