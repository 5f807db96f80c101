// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole job on the real window by keyboard alone: measure, target, run, review.
#include <QLabel>
#include <QListWidget>
#include <QTest>

#include "tests/app/keys.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using Page = MainWindow::Page;
using tests::waitFor;

TEST(WholeJob, IsDoneByKeyboardAlone) {
    tests::Program program;
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(program.window(), key, modifiers);
    };

    // Measure: one foot at 153.8 spm, each tap a Space with its stamp.
    ASSERT_NO_FATAL_FAILURE(tests::tapAMinuteBySpace(program, 780ms));
    EXPECT_EQ(tests::child<QLabel>(program->window(), "resultCadence")->text().left(5), "153.8");

    // Enter accepts a target, once the runner has had time to notice the end.
    ASSERT_TRUE(waitFor([&] { return !program->measure().swallowsTaps(); }));
    press(Qt::Key_Return);
    ASSERT_EQ(program->window().page(), Page::Run);

    // Space for the notice, Space to start, Space to stop.
    press(Qt::Key_Space);
    EXPECT_FALSE(program->run().running());
    press(Qt::Key_Space);
    ASSERT_TRUE(program->run().running());
    EXPECT_EQ(program->run().tempo(), core::StepsPerMinute::ofWhole(162));
    program.clock.advance(20min);
    press(Qt::Key_Space);
    ASSERT_FALSE(program->run().running());
    ASSERT_TRUE(program.settled());

    // Review shows it, today and tomorrow.
    const auto expectAll = [&] {
        press(Qt::Key_5, Qt::ControlModifier);
        ASSERT_EQ(program->window().page(), Page::Review);
        auto* entries = tests::child<QListWidget>(program->window(), "weekEntries");
        ASSERT_EQ(entries->count(), 3);
        EXPECT_TRUE(entries->item(0)->text().contains("measured 153.8"));
        EXPECT_TRUE(entries->item(1)->text().contains("target 162 spm (raise)"));
        EXPECT_TRUE(entries->item(2)->text().contains("run 20:00"));
    };
    expectAll();
    program.clock.advance(24h);
    program.restart();
    expectAll();
}

}  // namespace
}  // namespace stridetick::app
