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

/// Counts how often a widget's style is read anew.
class Dressings : public QObject {
 public:
    explicit Dressings(QWidget& of) { of.installEventFilter(this); }
    int count = 0;

 protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        count += event->type() == QEvent::StyleChange ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
};

class RunFiguresTest : public tests::WindowFixture {
 protected:
    void SetUp() override {
        ASSERT_NO_FATAL_FAILURE(toRun(158));
        run().prepare(tests::eighthSession(162_spm));
        run().start();
        int beats = 0;
        const QObject listener;  // ends the connection with this function
        QObject::connect(&run(), &RunController::stepped, &listener, [&beats] { ++beats; });
        ASSERT_TRUE(tests::waitFor([&beats] { return beats >= 2; }));
    }
    RunController& run() { return program_->run(); }
    QStringList ofASecond() {
        return {the<Figure>("elapsed").number(), the("practice").text(), the("runMessage").text()};
    }
};

TEST_F(RunFiguresTest, OnlyASecondTellsTheTime) {
    const auto before = ofASecond();
    program_.clock.advance(6min + 30s);
    emit run().stepped();
    EXPECT_EQ(ofASecond(), before);
    emit run().ticked();
    const auto after = ofASecond();
    for (qsizetype i = 0; i < before.size(); ++i) {
        EXPECT_NE(after[i], before[i]);
    }
}

TEST_F(RunFiguresTest, ASecondDressesTheMessageAnewOnlyWhereItsToneChanges) {
    emit run().ticked();
    Dressings message(the("runMessage"));
    for (int second = 0; second < 3; ++second) {
        program_.clock.advance(1s);
        emit run().ticked();
    }
    EXPECT_EQ(message.count, 0);
    run().pause();
    EXPECT_GT(message.count, 0) << "paused is a warning";
}

TEST_F(RunFiguresTest, ALossOfTheSoundIsSaidAtOnce) {
    const auto before = the("runMessage").text();
    program_.clock.advance(30s);
    emit run().soundChanged();
    EXPECT_NE(the("runMessage").text(), before);
}

}  // namespace
}  // namespace stridetick::app
