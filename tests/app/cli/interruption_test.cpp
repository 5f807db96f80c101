// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <thread>

#include <unistd.h>

namespace stridetick::app::cli {
namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;

TEST(Interruption, IsAskedForAndStays) {
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        Interruption interruption;
        EXPECT_FALSE(interruption.came());
        kill(getpid(), signal);
        EXPECT_TRUE(interruption.waitFor(10s));
        EXPECT_TRUE(interruption.came());
        EXPECT_TRUE(interruption.waitFor(10s));
    }
}

TEST(Interruption, WaitsNoLongerThanItIsTold) {
    Interruption interruption;
    const auto begin = steady_clock::now();
    EXPECT_FALSE(interruption.waitFor(30ms));
    EXPECT_GE(steady_clock::now() - begin, 30ms);
}

TEST(Interruption, EndsAWait) {
    Interruption interruption;
    const std::jthread other([] { kill(getpid(), SIGINT); });
    const auto begin = steady_clock::now();
    EXPECT_TRUE(interruption.waitFor(60s));
    EXPECT_LT(steady_clock::now() - begin, 30s);
}

TEST(Interruption, LeavesTheSignalsAsTheyWere) {
    sigset_t before{};
    pthread_sigmask(SIG_SETMASK, nullptr, &before);
    {
        Interruption interruption;
        kill(getpid(), SIGINT);
        kill(getpid(), SIGTERM);
        EXPECT_TRUE(interruption.came());
    }
    sigset_t after{};
    pthread_sigmask(SIG_SETMASK, nullptr, &after);
    EXPECT_EQ(sigismember(&before, SIGINT), sigismember(&after, SIGINT));
    EXPECT_EQ(sigismember(&after, SIGINT), 0);
}

TEST(Interruption, NohupKeepsItsPromise) {
    const auto before = std::signal(SIGHUP, SIG_IGN);
    {
        Interruption interruption;
        kill(getpid(), SIGHUP);
        EXPECT_FALSE(interruption.waitFor(20ms));
    }
    std::signal(SIGHUP, before);
}

}  // namespace
}  // namespace stridetick::app::cli
