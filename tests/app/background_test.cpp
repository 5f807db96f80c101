// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/background.hpp"

#include <QCoreApplication>
#include <QThread>

#include "tests/app/program.hpp"

#include <gtest/gtest.h>

#include <future>
#include <memory>

namespace stridetick::app {
namespace {

using tests::waitFor;

TEST(Background, WorksElsewhereAndFinishesOnTheWindowsThread) {
    Background background;
    QThread* worked = nullptr;
    QThread* finished = nullptr;
    background.run([&] {
        worked = QThread::currentThread();
        return [&] { finished = QThread::currentThread(); };
    });
    EXPECT_TRUE(background.busy());
    ASSERT_TRUE(waitFor([&] { return finished != nullptr; }));
    EXPECT_FALSE(background.busy());
    EXPECT_NE(worked, qApp->thread());
    EXPECT_EQ(finished, qApp->thread());
}

TEST(Background, OnlyTheNewestPieceIsFinished) {
    Background background;
    std::promise<void> gate;
    std::vector<int> finished;
    background.run([&] {
        gate.get_future().wait();
        return [&] { finished.push_back(1); };
    });
    background.run([&] { return [&] { finished.push_back(2); }; });
    background.run([&] { return [&] { finished.push_back(3); }; });
    gate.set_value();
    ASSERT_TRUE(waitFor([&] { return !background.busy(); }));
    EXPECT_EQ(finished, std::vector{3});
}

TEST(Background, WaitsForItsWorkWhenItGoesAndFinishesNothingThen) {
    bool worked = false;
    bool finished = false;
    {
        Background background;
        std::promise<void> begun;
        background.run([&] {
            begun.set_value();
            worked = true;
            return [&] { finished = true; };
        });
        begun.get_future().wait();
    }
    EXPECT_TRUE(worked);
    QCoreApplication::processEvents();
    EXPECT_FALSE(finished);
}

}  // namespace
}  // namespace stridetick::app
