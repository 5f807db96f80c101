// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/row_choice.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>

namespace stridetick::log {
namespace {

using Type = StoredColumn::Type;

const StoredColumn kUuid{.name = "uuid", .type = Type::Text};
const StoredColumn kOrdinal{.name = "ordinal"};

/// A run of a minute with a note, blocks and, for the test's sake, steps.
const RecordTable kRuns{
    .name = "session",
    .key = "uuid",
    .ofRunner = true,
    .columns = {kUuid,
                {.name = "state", .type = Type::Text},
                {.name = "at_utc_ms"},
                {.name = "at_offset_min"},
                {.name = "length_ms"},
                {.name = "note", .type = Type::Text},
                {.name = "updated_ms"},
                {.name = "deleted_ms", .mayBeNull = true}},
    .parts = {
        {.name = "block", .parent = "session_id", .columns = {kOrdinal, {.name = "beats"}}},
        {.name = "step", .parent = "session_id", .columns = {kOrdinal, {.name = "at_utc_ms"}}}}};

constexpr std::int64_t kAt = 1'000'000;
constexpr std::int64_t kMade = kAt + 60'000;

struct ARun {
    std::string note{};
    std::int64_t updated = kMade;
    std::optional<std::int64_t> deleted{};
    std::vector<std::int64_t> beats{100};
    std::vector<std::int64_t> steps{};
    std::string state = "finished";

    operator Version() const {  // NOLINT(google-explicit-constructor): stands for one
        Version version{.values = {"a", state, kAt, std::int64_t{60}, std::int64_t{60'000}, note,
                                   updated, deleted ? RecordValue(*deleted) : RecordValue()},
                        .parts = {{}, {}}};
        const auto add = [&](std::size_t part, const std::vector<std::int64_t>& numbers) {
            for (const auto number : numbers) {
                const auto ordinal = static_cast<std::int64_t>(version.parts[part].size());
                version.parts[part].push_back({ordinal, number});
            }
        };
        add(0, beats);
        add(1, steps);
        return version;
    }
};

Choice of(const ARun& ours, const ARun& theirs) { return choose(kRuns, ours, theirs); }

TEST(RowChoice, TheSameStays) {
    const auto choice = of({}, {});
    EXPECT_FALSE(choice.takesRow || choice.takesHistory || choice.isDeleted || choice.deletes);
    EXPECT_TRUE(choice.overruled.empty());
}

TEST(RowChoice, TheLaterWinsInEitherDirection) {
    const ARun early{.note = "z, the early one", .updated = kMade + 1};
    const ARun late{.note = "a, the late one", .updated = kMade + 2};
    EXPECT_TRUE(of(early, late).takesRow);
    EXPECT_FALSE(of(late, early).takesRow);
}

TEST(RowChoice, WhatBothEditedIsListedWithWhoLostAndWhen) {
    const ARun early{.note = "early", .updated = kMade + 1};
    const ARun late{.note = "late", .updated = kMade + 2};
    const auto ours = of(early, late).overruled;
    ASSERT_EQ(ours.size(), 1U);
    EXPECT_EQ(ours[0].table, "session");
    EXPECT_EQ(ours[0].uuid, "a");
    EXPECT_EQ(ours[0].at.value().utc.time_since_epoch().count(), kAt);
    EXPECT_EQ(ours[0].at.value().offset.count(), 60);
    EXPECT_EQ(ours[0].rule, MergeSummary::Rule::LaterEdit);
    EXPECT_EQ(ours[0].changed.value().time_since_epoch().count(), kMade + 1);
    EXPECT_TRUE(ours[0].wasOurs);
    EXPECT_FALSE(of(late, early).overruled.at(0).wasOurs);
}

TEST(RowChoice, WhatOneSideAloneEditedIsNotListed) {
    EXPECT_TRUE(of({}, {.note = "late", .updated = kMade + 2}).overruled.empty());
    EXPECT_TRUE(of({.note = "late", .updated = kMade + 2}, {}).overruled.empty());
    EXPECT_TRUE(
        of({.note = "as it was"}, {.note = "late", .updated = kMade + 2}).overruled.empty());
    // The later one still says all that the earlier edit said.
    EXPECT_TRUE(of({.note = "", .updated = kMade + 1}, {.note = "b", .updated = kMade + 2})
                    .overruled.empty());
}

TEST(RowChoice, TwoThatAreAsLateGoByTheirContentInEitherDirection) {
    const ARun a{.note = "a", .updated = kMade + 1};
    const ARun b{.note = "b", .updated = kMade + 1};
    EXPECT_NE(of(a, b).takesRow, of(b, a).takesRow);
    const ARun fewer{.beats = {100}};
    const ARun more{.beats = {100, 100}};
    EXPECT_NE(of(fewer, more).takesRow, of(more, fewer).takesRow);
}

TEST(RowChoice, WhatIsDeletedInOneIsDeletedThoughTheOtherIsLater) {
    const ARun deleted{.updated = kMade + 1, .deleted = kMade + 1};
    const ARun edited{.note = "after", .updated = kMade + 9};
    const auto taken = of(edited, deleted);
    EXPECT_TRUE(taken.takesRow && taken.isDeleted && taken.deletes);
    ASSERT_EQ(taken.overruled.size(), 1U);
    EXPECT_TRUE(taken.overruled[0].wasOurs);
    EXPECT_EQ(taken.overruled[0].rule, MergeSummary::Rule::DeletedStaysDeleted);
    const auto kept = of(deleted, edited);
    EXPECT_TRUE(!kept.takesRow && kept.isDeleted && !kept.deletes);
    EXPECT_EQ(kept.overruled.size(), 1U);
    EXPECT_TRUE(of({}, deleted).overruled.empty());
    EXPECT_TRUE(of(deleted, {.updated = kMade + 9, .deleted = kMade + 9}).overruled.empty());
}

TEST(RowChoice, PartsGoWithTheirRow) {
    const ARun late{.updated = kMade + 1, .beats = {90}};
    EXPECT_TRUE(of({}, late).takesRow);
    EXPECT_TRUE(of({.updated = kMade + 1, .beats = {80}}, late).overruled.at(0).wasOurs);
}

TEST(RowChoice, StepsAllComeFromTheSideWhoseLastIsLater) {
    const ARun one{.steps = {1, 5}};
    const ARun other{.steps = {1, 2, 4}};
    const auto taken = of(other, one);
    EXPECT_TRUE(taken.takesHistory);
    EXPECT_FALSE(taken.takesRow);
    ASSERT_EQ(taken.overruled.size(), 1U);
    EXPECT_EQ(taken.overruled[0].table, "step");
    EXPECT_EQ(taken.overruled[0].changed.value().time_since_epoch().count(), 4);
    EXPECT_TRUE(taken.overruled[0].wasOurs);
    EXPECT_FALSE(of(one, other).takesHistory);
    EXPECT_FALSE(of(one, other).overruled.at(0).wasOurs);
}

TEST(RowChoice, StepsThatWentOnAreTakenAndNothingIsListed) {
    EXPECT_TRUE(of({.steps = {1}}, {.steps = {1, 2}}).takesHistory);
    EXPECT_TRUE(of({.steps = {1}}, {.steps = {1, 2}}).overruled.empty());
    EXPECT_FALSE(of({.steps = {1, 2}}, {.steps = {1}}).takesHistory);
    EXPECT_TRUE(of({}, {.steps = {1}}).takesHistory);
}

TEST(RowChoice, AFinishedRunGoesBeforeOneThatWasRecoveredAtTheSameMoment) {
    const ARun recovered{.state = "recovered"};
    const ARun finished{.beats = {90}};
    EXPECT_TRUE(of(recovered, finished).takesRow);
    EXPECT_FALSE(of(finished, recovered).takesRow);
    EXPECT_TRUE(of(finished, recovered).overruled.empty());
}

TEST(RowChoice, AFinishedRunThatAnEditOfTheRecoveredOneOverrulesIsListed) {
    const ARun edited{.note = "late", .updated = kMade + 1, .state = "recovered"};
    const ARun finished{.beats = {90, 90}};
    EXPECT_TRUE(of(finished, edited).takesRow);
    EXPECT_EQ(of(finished, edited).overruled.size(), 1U);
    EXPECT_EQ(of(edited, finished).overruled.size(), 1U);
}

TEST(RowChoice, WhatWasPutAwayAsADoubleIsAsLateAsTheSameWithoutThatMark) {
    const ARun putAway{.note = "a", .deleted = kAt};
    const ARun same{.note = "a"};
    EXPECT_FALSE(of(putAway, same).takesRow);
    EXPECT_FALSE(of(same, putAway).takesRow);
    const ARun later{.note = "b", .updated = kMade + 1};
    EXPECT_TRUE(of(putAway, later).takesRow);
    EXPECT_FALSE(of(later, putAway).takesRow);
    EXPECT_TRUE(of(later, {.updated = kAt, .deleted = kAt}).takesRow) << "the runner's deletion";
}

TEST(RowChoice, ARunThatIsOnHereIsLeftToItsProcess) {
    const auto choice = of({.state = "running"}, {.updated = kMade + 9, .deleted = kMade + 9});
    EXPECT_FALSE(choice.takesRow || choice.isDeleted);
}

}  // namespace
}  // namespace stridetick::log
