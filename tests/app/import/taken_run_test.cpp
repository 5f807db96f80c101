// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/taken_run.hpp"

#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using exchange::ImportKind;
using exchange::ReadProblem;

TEST(TakenRunTest, SaysWhatBecameOfIt) {
    TakenRun run;
    run.kind = ImportKind::NewSession;
    EXPECT_EQ(described(run), "imported");
    run.kind = ImportKind::Attached;
    EXPECT_EQ(described(run), "added to the run of that time");
    run.kind = ImportKind::AlreadyThere;
    EXPECT_EQ(described(run), "there already");
    run.deletedBefore = true;
    EXPECT_EQ(described(run), "deleted here before, and stays deleted");
    run.kind = ImportKind::NotARun;
    EXPECT_EQ(described(run), "not a run");
}

TEST(TakenRunTest, WhatIsWrongIsToldByItsKindAndPlaceOnOneLine) {
    const auto words = described(unreadable("a.fit", {ReadProblem::CutShort, "at\nbyte 812"}));
    EXPECT_EQ(words, QString::fromUtf8("unreadable: cut short (at\ufffdbyte 812)"));
}

TEST(TakenRunTest, AGuessIsTold) {
    exchange::ImportableRun run{tests::aSession(1, 5), tests::aTrace(1, 5)};
    EXPECT_FALSE(outcomeOf(run, {}, {}).guessedOneFoot);
    run.trace.guessed = true;
    run.trace.oneFoot = false;
    EXPECT_EQ(outcomeOf(run, {}, {}).guessedOneFoot, false);
    EXPECT_EQ(outcomeOf(run, {}, {}).startedAt, run.session.startedAt);
}

TEST(TakenRunTest, OneThatIsThereWithoutASessionWasDeleted) {
    const exchange::ImportableRun run{tests::aSession(1, 5), tests::aTrace(1, 5)};
    const auto start = tests::dayNumber(3);
    EXPECT_TRUE(outcomeOf(run, {}, {.kind = ImportKind::AlreadyThere}).deletedBefore);
    const auto there = outcomeOf(run, {}, {.kind = ImportKind::AlreadyThere, .startedAt = start});
    EXPECT_FALSE(there.deletedBefore);
    EXPECT_EQ(there.sessionStart, start);
    EXPECT_FALSE(outcomeOf(run, {}, {.kind = ImportKind::Attached}).deletedBefore);
}

TEST(TakenRunTest, EachNewRunIsOneOfItsOwn) {
    const exchange::Activity activity{.startedAt = tests::dayNumber(0).utc,
                                      .offset = std::chrono::minutes{120}};
    EXPECT_NE(newRunFor(activity).id, newRunFor(activity).id);
    EXPECT_EQ(newRunFor(activity).offset, std::chrono::minutes{120});
    EXPECT_EQ(notARun(activity, "x").startedAt->offset, std::chrono::minutes{120});
}

}  // namespace
}  // namespace stridetick::app
