// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit_activity.hpp"

#include "core/exchange/recorded_time.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace stridetick::exchange {
namespace {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr FitTime kStart{milliseconds{1'631'065'600'000}};

ActivitySample at(milliseconds offset, std::optional<std::int64_t> centimetres = {}) {
    return {.at = kStart + offset, .distanceCentimetres = centimetres};
}

TEST(FitActivity, IsNoneWithoutASessionAndRecords) {
    EXPECT_EQ(activitiesOf({}).value().size(), 0U);
    EXPECT_EQ(activitiesOf({.sessions = {FitSession{}}}).value().size(), 0U);
}

TEST(FitActivity, StartsWithItsFirstRecordWhereTheSessionHasNoStart) {
    const auto activities = activitiesOf({.sessions = {FitSession{}}, .samples = {at(seconds(5))}});
    ASSERT_EQ(activities.value().size(), 1U);
    EXPECT_EQ(activities->front().startedAt, kStart + seconds(5));
}

TEST(FitActivity, LastsUntilItsLastRecordAtLeast) {
    const auto activities = activitiesOf({.sessions = {{.start = kStart, .length = seconds(3)}},
                                          .samples = {at(seconds(0)), at(seconds(10))}});
    EXPECT_EQ(activities.value().front().length, seconds(10));
}

TEST(FitActivity, HasTheDistanceOfItsLastRecordWhereTheSessionHasNone) {
    const auto activities =
        activitiesOf({.sessions = {{.start = kStart, .length = seconds(3)}},
                      .samples = {at(seconds(0), 0), at(seconds(2), 500), at(seconds(3))}});
    EXPECT_EQ(activities.value().front().distanceCentimetres, 500);
}

TEST(FitActivity, KeepsADistanceThatBeginsAnewWithItsSession) {
    const auto activities =
        activitiesOf({.sessions = {{.start = kStart}, {.start = kStart + seconds(10)}},
                      .samples = {at(seconds(0), 0), at(seconds(5), 900), at(seconds(10), 0),
                                  at(seconds(15), 1200)}});
    ASSERT_EQ(activities.value().size(), 2U);
    EXPECT_EQ(activities->back().samples.back().distanceCentimetres, 1200);
}

TEST(FitActivity, MayLastAWeekAndNotLonger) {
    const auto reaching = [](milliseconds offset) {
        return activitiesOf({.sessions = {{.start = kStart}}, .samples = {at(offset)}});
    };
    EXPECT_TRUE(reaching(hours(7 * 24)));
    const auto longer = reaching(hours(8 * 24));
    ASSERT_FALSE(longer);
    EXPECT_EQ(longer.error().problem, ReadProblem::Malformed);
    EXPECT_EQ(longer.error().detail, "a record is after 8 days");
}

TEST(FitActivity, ASessionThatIsSaidToLastLongerThanAWeekIsRefused) {
    const auto lasting = [](milliseconds length) {
        return activitiesOf({.sessions = {{.start = kStart, .length = seconds(60)},
                                          {.start = kStart + hours(1), .length = length}}});
    };
    EXPECT_TRUE(lasting(hours(7 * 24)));
    const auto longer = lasting(milliseconds(UINT32_MAX));
    ASSERT_FALSE(longer);
    EXPECT_EQ(longer.error().problem, ReadProblem::Malformed);
    EXPECT_EQ(longer.error().detail, "a session lasts 49 days");
}

TEST(FitActivity, ThePausesOfASessionEndWithTheStartOfTheNext) {
    FitContent content;
    constexpr int kSessions = 1'000;
    constexpr int kStops = 5'000;
    for (int i = 0; i < kSessions; ++i) {
        content.sessions.push_back({.start = kStart + seconds(i), .length = hours(7 * 24)});
    }
    for (int i = 0; i < kStops; ++i) {
        content.timer.push_back({kStart + seconds(4 * i + 1), false});
        content.timer.push_back({kStart + seconds(4 * i + 3), true});
    }
    std::size_t pauses = 0;
    const auto activities = activitiesOf(std::move(content));
    for (const auto& activity : activities.value()) {
        pauses += activity.pauses.size();
    }
    EXPECT_GE(pauses, kStops - kSessions);
    EXPECT_LE(pauses, kStops + kSessions);
}

TEST(FitActivity, MorePausesThanAnyRunHasAreRefused) {
    FitContent content{.sessions = {{.start = kStart, .length = hours(7 * 24)}}};
    for (int i = 0; i <= static_cast<int>(kMostPauses); ++i) {
        const auto stop = kStart + seconds(10 * i + 1);
        content.timer.insert(content.timer.end(), {{stop, false}, {stop + seconds(5), true}});
    }
    const auto refused = activitiesOf(std::move(content));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().detail, "more than 10000 pauses in a session");
}

TEST(FitActivity, HasOnlyThePausesWithinIt) {
    const auto activities = activitiesOf({.sessions = {{.start = kStart, .length = minutes(1)}},
                                          .timer = {{kStart - seconds(9), false},
                                                    {kStart, false},
                                                    {kStart + seconds(20), false},
                                                    {kStart + minutes(2), true}}});
    EXPECT_EQ(activities.value().front().pauses,
              (std::vector<ActivityPause>{{seconds(20), seconds(40)}}));
}

}  // namespace
}  // namespace stridetick::exchange
