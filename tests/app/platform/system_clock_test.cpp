// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/system_clock.hpp"

#include <QByteArray>

#include <gtest/gtest.h>

#include <ctime>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;

TEST(SystemClock, TellsTheSteadyTime) {
    const SystemClock clock;
    const auto before = std::chrono::steady_clock::now();
    const auto told = clock.steadyNow();
    EXPECT_LE(before, told);
    EXPECT_LE(told, std::chrono::steady_clock::now());
}

TEST(SystemClock, TellsUtcToTheMillisecond) {
    const SystemClock clock;
    const auto now = [] {
        return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    };
    const auto before = now();
    const auto told = clock.wallNow().utc;
    EXPECT_LE(before, told);
    EXPECT_LE(told, now());
}

TEST(SystemClock, TellsTheOffsetOfTheComputersZone) {
    const SystemClock clock;
    const QByteArray before = qgetenv("TZ");
    const bool had = qEnvironmentVariableIsSet("TZ");
    const auto offsetIn = [&clock](const char* zone) {
        qputenv("TZ", zone);
        ::tzset();
        return clock.wallNow().offset;
    };
    EXPECT_EQ(offsetIn("UTC0"), 0min);
    EXPECT_EQ(offsetIn("IST-5:30"), 330min);
    EXPECT_EQ(offsetIn("EST+5"), -300min);
    had ? qputenv("TZ", before) : qunsetenv("TZ");
    ::tzset();
}

}  // namespace
}  // namespace stridetick::app
