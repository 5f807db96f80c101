// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/trace_words.hpp"

#include "tests/app/promises.hpp"
#include "tests/app/records.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using core::StepsPerMinute;

constexpr auto kUnit = core::SpeedUnit::KilometresPerHour;
constexpr auto kTarget = StepsPerMinute::ofWhole(165);

std::string told(const core::CadenceTrace& trace, std::optional<StepsPerMinute> target) {
    return words::details(trace, target, kUnit).join('\n').toStdString();
}

core::CadenceTrace aTrace() { return tests::traceOf(tests::watchRun(5min)); }

TEST(TraceWords, TellAllThatAWatchSaw) {
    auto trace = aTrace();
    trace.distanceMetres = 840;
    trace.guessed = false;
    for (auto& minute : trace.minutes) {
        minute.speedMillimetres = 2'800;
    }
    trace.minutes[4].cadenceMilli = 86'000;  // 172: out of 160 to 170
    EXPECT_EQ(told(trace, kTarget),
              "Watch: Forerunner 245, GPX, 5:00, 0.8 km, 10.1 km/h on average.\n"
              "Counted as one foot and doubled: median 166.0 spm.\n"
              "In the band of the target (165 spm, 3 % either side): 3 of 4 min, 75.0 %.\n"
              "Trend: rising by 12.0 spm every 10 min.\n"
              "1 minute has no cadence.");
}

TEST(TraceWords, TellOnlyWhatIsThere) {
    auto trace = aTrace();
    trace.source = "";
    EXPECT_EQ(told(trace, std::nullopt),
              "Watch: a file that does not say of which watch, 5:00.\n"
              "Counted as one foot and doubled: median 166.0 spm. The file does not say which: "
              "switch it below if that is wrong.\n"
              "Trend: level.\n"
              "1 minute has no cadence.");
    trace.minutes.clear();
    EXPECT_EQ(words::details(trace, kTarget, kUnit).last(), "It saw no cadence.");
    EXPECT_EQ(words::details(trace, kTarget, kUnit).size(), 2);
}

TEST(TraceWords, SayWhichFeetWereCounted) {
    auto trace = aTrace();
    trace.guessed = false;
    trace.oneFoot = false;
    EXPECT_EQ(words::details(trace, std::nullopt, kUnit).at(1),
              "Counted as both feet: median 83.0 spm.");
    EXPECT_EQ(words::watchMedian(trace), "watch: 83.0 spm");
    trace.minutes.clear();
    EXPECT_EQ(words::watchMedian(trace), "watch: no cadence");
}

TEST(TraceWords, SayWhereTheTrendGoes) {
    auto trace = aTrace();
    trace.minutes = {{84'000}, {83'500}, {83'000}};
    EXPECT_TRUE(
        words::details(trace, {}, kUnit).contains("Trend: falling by 10.0 spm every 10 min."));
    trace.minutes.pop_back();
    EXPECT_TRUE(words::details(trace, {}, kUnit).filter("Trend").isEmpty());
}

TEST(TraceWords, SetDownhillAgainstFlatWithoutAPromise) {
    auto trace = aTrace();
    const auto down = [](int milli) { return core::TraceMinute{milli, 3'000, -60}; };
    const auto flat = [](int milli) { return core::TraceMinute{milli, 3'000, 0}; };
    trace.minutes = {flat(82'500), flat(82'500), down(84'000), down(84'000)};
    EXPECT_TRUE(words::details(trace, {}, kUnit)
                    .contains("Downhill 168.0 (2 min), flat 165.0 (2 min): the rate held "
                              "downhill."));
    trace.minutes = {flat(82'500), flat(82'500), down(80'000), down(80'000)};
    EXPECT_TRUE(words::details(trace, {}, kUnit)
                    .contains("Downhill 160.0 (2 min), flat 165.0 (2 min): the rate fell "
                              "downhill, by 5.0 spm."));
    EXPECT_EQ(tests::promisesIn(words::details(trace, {}, kUnit).join(' ')), QStringList());
    trace.minutes.erase(trace.minutes.begin(), trace.minutes.begin() + 2);
    EXPECT_TRUE(words::details(trace, {}, kUnit)
                    .contains("Downhill 160.0 (2 min); too few flat minutes to compare."));
}

TEST(TraceWords, TellAMinuteExactly) {
    auto trace = aTrace();
    trace.minutes = {{83'050, 2'800, {}}, {77'000}, {88'000}, {{}, 1'000, {}}};
    EXPECT_EQ(words::minute(trace, 0, kTarget, kUnit),
              "Minute 1: 166.1 spm, in the band, 10.1 km/h.");
    EXPECT_EQ(words::minute(trace, 1, kTarget, kUnit), "Minute 2: 154.0 spm, below the band.");
    EXPECT_EQ(words::minute(trace, 2, kTarget, kUnit), "Minute 3: 176.0 spm, above the band.");
    EXPECT_EQ(words::minute(trace, 2, std::nullopt, kUnit), "Minute 3: 176.0 spm.");
    EXPECT_EQ(words::minute(trace, 3, kTarget, kUnit), "Minute 4: no cadence, 3.6 km/h.");
}

}  // namespace
}  // namespace stridetick::app
