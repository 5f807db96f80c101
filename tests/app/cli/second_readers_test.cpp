// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Other people's programs on what export writes.
#include "tests/app/cli/log_commands.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace stridetick::app::cli {
namespace {

using namespace std::chrono_literals;

/// What stands in each of the elements.
std::vector<std::string> all(const std::string& text, const std::string& element) {
    const std::string begin = "<" + element + ">";
    std::vector<std::string> values;
    for (auto at = text.find(begin); at != std::string::npos; at = text.find(begin, at + 1)) {
        const auto start = at + begin.size();
        values.push_back(text.substr(start, text.find('<', start) - start));
    }
    return values;
}

/// Gpsbabel knows whole turns of one foot and whole seconds; `allpoints` keeps the records without
/// a position. Of a TCX it keeps none of those, so there is nothing to see of ours.
TEST(SecondReaders, GpsbabelFindsTheCadenceOfOurFit) {
    tests::LogCommands commands;
    auto trace = tests::aTrace(1, 4);
    trace.minutes = {{80'000, 2'500}, {81'500, 2'750}, {std::nullopt, 2'750}, {84'500, 2'750}};
    {
        auto log = commands.temp.writing();
        tests::TempLog::write(log, {tests::aSession(1, 4), trace});
    }
    const auto folder = commands.program.file("runs");
    ASSERT_EQ(commands.run({"export", "--fit", folder}), 0) << commands.program.err();

    const auto read = commands.program.file("read.tcx");
    const auto said = commands.program.file("said");
    testing::ChildProcess gpsbabel(
        {.arguments = {"gpsbabel", "-i", "garmin_fit,allpoints", "-f",
                       folder + "/2026-01-01_080000.fit", "-o", "gtrnctr", "-F", read},
         .environment = {},
         .standardOutput = said,
         .standardError = said});
    ASSERT_EQ(gpsbabel.waitFor(60s), 0) << tests::contentsOf(said);
    EXPECT_EQ(tests::contentsOf(said), "");
    const auto text = tests::contentsOf(read);
    const auto points = text.substr(std::min(text.find("<Track>"), text.size()));
    std::vector<std::string> cadences(60, "80");
    cadences.insert(cadences.end(), 60, "81");
    cadences.insert(cadences.end(), 60, "84");
    EXPECT_EQ(all(points, "Cadence"), cadences) << text;
    std::vector<std::string> speeds(60, "2.500");
    speeds.insert(speeds.end(), 180, "2.750");
    EXPECT_EQ(all(points, "Speed"), speeds);
    const auto times = all(points, "Time");
    ASSERT_EQ(times.size(), 241U);
    EXPECT_EQ(times.at(0), "2026-01-01T07:00:00Z");
    EXPECT_EQ(times.at(61), "2026-01-01T07:01:01Z");
    EXPECT_EQ(times.at(240), "2026-01-01T07:04:00Z");
}

}  // namespace
}  // namespace stridetick::app::cli
