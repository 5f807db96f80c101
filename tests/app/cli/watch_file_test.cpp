// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/watch_file.hpp"

#include "app/cli/taken_file.hpp"
#include "tests/app/cli/log_commands.hpp"
#include "tests/app/cli/watch_texts.hpp"

#include <gtest/gtest.h>

#include <barrier>
#include <string>
#include <thread>
#include <vector>

namespace stridetick::app::cli {
namespace {

using exchange::ImportKind;
using tests::TempLog;
using tests::watchRun;

class WatchFile : public ::testing::Test {
 protected:
    std::filesystem::path fileOf(const std::string& text) const {
        auto file = temp.folder() / "some.xyz";
        tests::writeContents(file, text);
        return file;
    }
    TakenRuns taken(const std::string& text) const {
        EXPECT_FALSE(prepareLog(temp.file()));
        return takeRuns(temp.file(), fileOf(text), [] { return false; });
    }

    TempLog temp;
};

TEST_F(WatchFile, IsTakenOnce) {
    const auto first = taken(watchRun(3, 4));
    EXPECT_EQ(first.exitCode(), 0);
    EXPECT_EQ(described(first), "imported");
    ASSERT_EQ(first.runs.size(), 1U);
    EXPECT_EQ(first.runs[0].startedAt->utc, tests::dayNumber(3).utc);
    EXPECT_EQ(described(taken(watchRun(3, 4))), "there already");
    const auto history = TempLog::everything(temp.reading());
    ASSERT_EQ(history.traces.size(), 1U);
    EXPECT_EQ(history.traces[0].session, *first.runs[0].session);
    EXPECT_EQ(history.traces[0].minutes.at(1).cadenceMilli, 81'000);
}

TEST_F(WatchFile, IsTakenOnceByTwoWhoTakeItAtATime) {
    constexpr int kRuns = 40;
    EXPECT_FALSE(prepareLog(temp.file()));
    std::vector<std::filesystem::path> files;
    for (int day = 0; day < kRuns; ++day) {
        files.push_back(temp.folder() / (std::to_string(day) + ".tcx"));
        tests::writeContents(files.back(), watchRun(day, 1));
    }
    std::barrier together(2);
    const auto takeAll = [&] {
        for (const auto& file : files) {
            together.arrive_and_wait();
            EXPECT_FALSE(takeRuns(temp.file(), file, [] { return false; }).failure);
        }
    };
    {
        const std::jthread one(takeAll);
        const std::jthread other(takeAll);
    }
    EXPECT_EQ(TempLog::everything(temp.reading()).sessions.size(), std::size_t{kRuns});
}

TEST_F(WatchFile, WhatIsWrongWithItIsToldByItsKindAndPlace) {
    const auto cut = taken(watchRun(0, 4).substr(0, 900));
    EXPECT_EQ(cut.exitCode(), 3);
    EXPECT_TRUE(described(cut).startsWith("unreadable: ")) << qPrintable(described(cut));
    EXPECT_EQ(asJson(cut)["unreadable"], 1);
    const auto run = asJson(cut)["runs"].toArray().at(0).toObject();
    EXPECT_EQ(run["result"], "unreadable");
    EXPECT_EQ(run["reason"], "cut_short") << qPrintable(run["error"].toString());
    EXPECT_EQ(described(taken("<gpx/>")),
              "unreadable: nothing recorded in it (" +
                  asJson(taken("<gpx/>"))["runs"][0]["error"].toString() + ")");
}

TEST_F(WatchFile, WhatIsInItMovesNoCursor) {
    const exchange::ReadError error{exchange::ReadProblem::Malformed, "it is \"\r\x1b[2J\x7f\""};
    TakenRuns runs;
    auto& run = runs.runs.emplace_back();
    run.name = "a\n\x1b]0;b\x07.fit";
    run.error = error;
    const auto words = described(runs);
    EXPECT_EQ(words.section(QLatin1Char('\n'), 1),
              QString::fromUtf8("    a\ufffd\ufffd]0;b\ufffd.fit: unreadable: malformed (it is "
                                "\"\ufffd\ufffd[2J\ufffd\")"));
    EXPECT_EQ(asJson(runs)["runs"][0]["name"], "a\n\x1b]0;b\x07.fit");
}

TEST_F(WatchFile, OneLargerThanAnyRunIsRefusedUnread) {
    const auto file = fileOf("<gpx>");
    std::filesystem::resize_file(file, std::uintmax_t{200} << 20U);
    const auto refused = takeRuns(temp.file(), file, [] { return false; });
    ASSERT_EQ(refused.runs.size(), 1U);
    EXPECT_EQ(refused.runs[0].error->problem, exchange::ReadProblem::TooLarge);
    EXPECT_FALSE(std::filesystem::exists(temp.file()));
}

TEST_F(WatchFile, ARideIsNoFault) {
    auto ride = watchRun(0, 4);
    ride.replace(ride.find("Running"), 7, "Biking");
    const auto found = taken(ride);
    EXPECT_EQ(found.count(ImportKind::NotARun), 1U);
    EXPECT_EQ(found.exitCode(), 0);
}

TEST_F(WatchFile, TheExitCodeSaysWhetherAllOrNoneWereUnreadable) {
    TakenRuns runs;
    EXPECT_EQ(runs.exitCode(), 0);
    runs.runs.resize(2);
    EXPECT_EQ(runs.exitCode(), 3);
    runs.runs[1].kind = ImportKind::AlreadyThere;
    EXPECT_EQ(runs.exitCode(), 1);
    runs.runs[0].kind = ImportKind::NewSession;
    EXPECT_EQ(runs.exitCode(), 0);
}

TEST_F(WatchFile, ALogThatCannotBeWrittenIsToldAndNothingElse) {
    const auto failed = takeRuns("/proc/none.db", fileOf(watchRun(0, 1)), [] { return false; });
    ASSERT_TRUE(failed.failure);
    EXPECT_TRUE(failed.runs.empty());
    EXPECT_EQ(failed.failure->reason, "not_written");
    EXPECT_EQ(described(failed), failed.failure->sentence);
    EXPECT_EQ(failed.exitCode(), 1);
}

}  // namespace
}  // namespace stridetick::app::cli
