// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/merge_words.hpp"

#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using Rule = log::MergeSummary::Rule;
using tests::dayNumber;

TEST(MergeWords, TellWhatIsTakenByWhatARunnerCallsIt) {
    log::MergeSummary summary;
    summary.counts = {{.table = "runner", .taken = 1, .changed = 1},
                      {.table = "measurement", .taken = 2, .changed = 1},
                      {.table = "session", .taken = 1, .deleted = 2, .unchanged = 40},
                      {.table = "session_report", .taken = 3},
                      {.table = "notice_seen", .taken = 1}};
    EXPECT_EQ(mergewords::taken(summary),
              "New: 2 measurements, 1 run and 3 other entries. Changed there later: 1 entry. "
              "Deleted there, and so here: 2 entries.");
    summary.counts = {{.table = "session_report", .taken = 1}};
    EXPECT_EQ(mergewords::taken(summary), "New: 1 entry.");
}

TEST(MergeWords, TellThatWhatIsTakenIsNothingToSee) {
    log::MergeSummary summary;
    summary.counts = {{.table = "session", .unchanged = 40}, {.table = "notice_seen", .taken = 1}};
    EXPECT_EQ(mergewords::taken(summary),
              "Nothing that you would see: only what the program notes for itself.");
}

TEST(MergeWords, CallEachTableThatCanBeOverruledByAName) {
    for (const auto* const table : {"measurement", "session", "session_report", "cadence_trace",
                                    "target", "baseline", "programme", "programme_step"}) {
        log::MergeSummary summary;
        summary.overruled = {{.table = table, .uuid = "a", .at = {}, .changed = {}}};
        const auto lines = mergewords::overruled(summary, std::chrono::minutes{60});
        EXPECT_FALSE(lines.value(0).startsWith("Entry")) << table;
    }
}

TEST(MergeWords, TellOfEachThatIsGivenUpWhoseAndWhy) {
    log::MergeSummary summary;
    summary.overruled = {{.table = "session",
                          .uuid = "a",
                          .at = dayNumber(0),
                          .changed = dayNumber(1).utc,
                          .wasOurs = false},
                         {.table = "runner", .uuid = "b", .at = {}, .changed = {}, .wasOurs = true},
                         {.table = "measurement",
                          .uuid = "c",
                          .at = dayNumber(2),
                          .changed = dayNumber(3).utc,
                          .wasOurs = true,
                          .rule = Rule::DeletedStaysDeleted},
                         {.table = "session",
                          .uuid = "d",
                          .at = dayNumber(4),
                          .changed = {},
                          .wasOurs = true,
                          .rule = Rule::SameWatchRun},
                         {.table = "programme_step",
                          .uuid = "e",
                          .at = dayNumber(0),
                          .changed = {},
                          .wasOurs = true}};
    const auto lines = mergewords::overruled(summary, std::chrono::minutes{60});
    ASSERT_EQ(lines.size(), 5);
    EXPECT_EQ(lines[0],
              "Run of Thu 1 Jan, 08:00: changed in both; this log's change is the later one, the "
              "other log's of 02/01/2026, 08:00 is given up.");
    EXPECT_TRUE(lines[1].startsWith("Entry: changed in both; the other log's change is the later"));
    EXPECT_TRUE(lines[1].contains("of an unknown time"));
    EXPECT_TRUE(lines[2].startsWith("Measurement of Sat 3 Jan, 08:00: deleted in the other log"));
    EXPECT_EQ(lines[3],
              "Run of Mon 5 Jan, 08:00: the same run of a watch is in both; this log's is put "
              "away.");
    EXPECT_TRUE(lines[4].startsWith("Steps of the programme of Thu 1 Jan, 08:00: changed in both"));
}

}  // namespace
}  // namespace stridetick::app
