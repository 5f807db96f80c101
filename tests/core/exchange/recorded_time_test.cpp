// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recorded_time.hpp"

#include "tests/core/exchange/exchange_samples.hpp"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace stridetick::exchange {
namespace {

using namespace std::chrono_literals;

const Moment kStart = utc(2026, 3, 4, 6, 30);

Activity with(std::vector<ActivitySample> samples) {
    Activity activity;
    activity.samples = std::move(samples);
    return activity;
}

TEST(RecordedTime, SortsSamplesAndKeepsTheFirstOfTwoAtOneTime) {
    const auto activity = inOrder(with({{.at = kStart + 2s, .cadenceMilli = 1},
                                        {.at = kStart, .cadenceMilli = 2},
                                        {.at = kStart + 2s, .cadenceMilli = 3}}),
                                  {kStart, kStart}, {});
    ASSERT_TRUE(activity);
    ASSERT_EQ(activity->samples.size(), 2U);
    EXPECT_EQ(activity->samples[0].cadenceMilli, 2);
    EXPECT_EQ(activity->samples[1].cadenceMilli, 1);
    EXPECT_EQ(activity->startedAt, kStart);
    EXPECT_EQ(activity->length, 2s);
}

TEST(RecordedTime, CoversItsSamplesAndWhatTheFileSays) {
    const auto activity =
        inOrder(with({{.at = kStart - 5s}, {.at = kStart + 5s}}), {kStart, kStart + 9s}, {});
    ASSERT_TRUE(activity);
    EXPECT_EQ(activity->startedAt, kStart - 5s);
    EXPECT_EQ(activity->length, 14s);
}

TEST(RecordedTime, MakesPausesOfBreaksThatAreLongEnough) {
    const TimeSpan breaks[] = {{kStart + 50s, kStart + 60s}, {kStart + 10s, kStart + 11s},
                               {kStart + 20s, kStart + 22s}, {kStart + 40s, kStart + 55s},
                               {kStart + 42s, kStart + 44s}, {kStart + 90s, kStart + 80s}};
    const auto activity = inOrder({}, {kStart, kStart + 100s}, breaks);
    ASSERT_TRUE(activity);
    EXPECT_EQ(activity->pauses, (std::vector<ActivityPause>{{20s, 2s}, {40s, 15s}, {55s, 5s}}));
}

TEST(RecordedTime, RefusesMoreThanAWeek) {
    EXPECT_TRUE(inOrder({}, {kStart, kStart + kLongestActivity}, {}));
    const auto activity = inOrder({}, {kStart, kStart + kLongestActivity + 1ms}, {});
    ASSERT_FALSE(activity);
    EXPECT_EQ(activity.error().problem, ReadProblem::Malformed);
    EXPECT_NE(activity.error().detail.find("2026-03-11"), std::string::npos);
}

TEST(RecordedTime, RefusesMorePausesThanAnyRunHas) {
    std::vector<TimeSpan> breaks;
    for (int i = 0; i < static_cast<int>(kMostPauses); ++i) {
        breaks.push_back({kStart + 10s * i, kStart + 10s * i + 5s});
    }
    const TimeSpan whole{kStart, kStart + kLongestActivity};
    EXPECT_TRUE(inOrder({}, whole, breaks));
    breaks.push_back({whole.end - 5s, whole.end});
    EXPECT_FALSE(inOrder({}, whole, breaks));
}

}  // namespace
}  // namespace stridetick::exchange
