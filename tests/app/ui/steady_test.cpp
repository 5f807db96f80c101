// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing moves while only numbers change.
#include <QSlider>

#include "tests/app/records.hpp"
#include "tests/app/ui/page_states.hpp"
#include "tests/app/ui/window_fixture.hpp"

#include <gtest/gtest.h>

#include <map>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using Page = MainWindow::Page;

class SteadyTest : public tests::WindowFixture {
 protected:
    SteadyTest() { program_->window().resize(1024, 700); }

    /// Of all that is shown and has a name, in the window, once the layout has come to rest.
    std::map<QString, QRect> places() {
        constexpr int kRounds = 5;
        for (int i = 0; i < kRounds; ++i) {
            QCoreApplication::processEvents();
        }
        std::map<QString, QRect> found;
        const auto& window = program_->window();
        for (const auto* widget : window.findChildren<QWidget*>()) {
            if (widget->isVisible() && !widget->objectName().isEmpty() &&
                !widget->objectName().startsWith("qt_")) {
                found[widget->objectName()] =
                    QRect(widget->mapTo(&window, QPoint()), widget->size());
            }
        }
        return found;
    }
    static void expectSame(const std::map<QString, QRect>& before,
                           const std::map<QString, QRect>& after, const std::string& when) {
        EXPECT_GT(before.size(), 10U);
        for (const auto& [name, place] : before) {
            const auto now = after.find(name);
            ASSERT_NE(now, after.end()) << name.toStdString() << " is gone, " << when;
            EXPECT_EQ(now->second, place) << name.toStdString() << ", " << when;
        }
    }
};

TEST_F(SteadyTest, InARun) {
    ASSERT_NO_FATAL_FAILURE(toRun());
    program_->run().start();
    program_.clock.advance(9s);
    emit program_->run().ticked();
    const auto before = places();
    for (const auto more : {51s, 3540s, 36000s}) {
        program_.clock.advance(more);
        emit program_->run().ticked();
        expectSame(before, places(), "later");
    }
    for (const auto key : {Qt::Key_Up, Qt::Key_PageDown, Qt::Key_PageDown}) {
        press(key);
        expectSame(before, places(), "at another tempo");
    }
}

TEST_F(SteadyTest, InAMinuteOfTaps) {
    tests::tapEvery(program_, 620ms, 20);
    const auto before = places();
    EXPECT_EQ(before.count("liveCadence"), 1U);
    for (const auto stride : {625ms, 616ms, 632ms}) {
        program_.clock.advance(stride);
        tests::tapEvery(program_, stride, 4);
        expectSame(before, places(), "some taps later");
    }
}

TEST_F(SteadyTest, WhereATargetIsChosen) {
    ASSERT_TRUE(program_.save({tests::tapped(1478)}));
    program_->window().goTo(Page::Target);
    auto& raise = the<QSlider>("raise");
    raise.setValue(raise.minimum());
    const auto before = places();
    for (int value = raise.minimum() + 1; value <= raise.maximum(); ++value) {
        raise.setValue(value);
        expectSame(before, places(), "by " + std::to_string(value));
    }
}

}  // namespace
}  // namespace stridetick::app
