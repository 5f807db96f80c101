// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/run_figures.hpp"

#include <QEvent>

#include "app/ui/figure.hpp"
#include "tests/app/eighth_session.hpp"
#include "tests/app/program.hpp"
#include "tests/app/ui/window_fixture.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using namespace core::literals;

/// Counts how often the layout of a widget is asked for, or its style read anew.
class Relayouts : public QObject {
 public:
    explicit Relayouts(QWidget& of) { of.installEventFilter(this); }
    int count() {
        QCoreApplication::processEvents();
        return count_;
    }

 protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        const auto type = event->type();
        count_ += type == QEvent::LayoutRequest || type == QEvent::StyleChange ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

 private:
    int count_ = 0;
};

class RunFiguresTest : public tests::WindowFixture {
 protected:
    void SetUp() override { ASSERT_NO_FATAL_FAILURE(toRun(158)); }
    RunController& run() { return program_->run(); }
};

TEST_F(RunFiguresTest, AStepChangesTheStepsAndLaysNothingOut) {
    run().prepare(tests::eighthSession(162_spm));
    run().start();
    emit run().ticked();
    program_.clock.advance(90s);
    QCoreApplication::processEvents();
    Relayouts figures(*program_->window().findChild<RunFigures*>());
    Relayouts message(the("runMessage"));
    const auto before = the("practice").text();
    emit run().stepped();
    EXPECT_EQ(the("practice").text(), before) << "a second's work was done for a step";
    EXPECT_EQ(figures.count() + message.count(), 0);
}

TEST_F(RunFiguresTest, ASecondDressesTheMessageAnewOnlyWhereItsToneChanges) {
    run().start();
    emit run().ticked();
    QCoreApplication::processEvents();
    Relayouts message(the("runMessage"));
    for (int second = 0; second < 3; ++second) {
        program_.clock.advance(1s);
        emit run().ticked();
    }
    EXPECT_EQ(message.count(), 0);
    run().pause();
    EXPECT_GT(message.count(), 0) << "paused is a warning";
}

}  // namespace
}  // namespace stridetick::app
