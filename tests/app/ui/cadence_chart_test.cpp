// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/cadence_chart.hpp"

#include <QTest>
#include <qcustomplot.h>

#include "app/ui/theme.hpp"
#include "tests/app/ui/a_monday.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using core::StepsPerMinute;
using core::StepsPerMinuteDelta;

using tests::kMonday;

class CadenceChartTest : public ::testing::Test {
 protected:
    static core::WeekCadence measured(int tenths) {
        return {.measurements = 1,
                .mean = StepsPerMinute::ofTenths(tenths),
                .halfWidth = StepsPerMinuteDelta::ofTenths(6)};
    }
    core::WeekSummary& week(std::optional<int> quiet = {}) {
        core::WeekSummary summary{.start = kMonday + std::chrono::weeks{weeks_.size()}};
        if (quiet) {
            summary.quiet = measured(*quiet);
        }
        weeks_.push_back(summary);
        return weeks_.back();
    }
    void show(bool corrected = false) {
        chart_.resize(700, 320);
        chart_.show(weeks_, corrected);
    }
    void press(Qt::Key key) { QTest::keyClick(&chart_, key); }
    QCPRange shown() { return chart_.findChild<QCustomPlot*>()->xAxis->range(); }

    CadenceChart chart_;
    std::vector<core::WeekSummary> weeks_;
};

TEST_F(CadenceChartTest, TheCursorBeginsAtTheNewestWeekAndIsReadOut) {
    week(1538);
    week(1571);
    show();
    EXPECT_EQ(chart_.atCursor()->start, kMonday + std::chrono::weeks{1});
    EXPECT_TRUE(chart_.readout().contains("quiet 157.1 ± 0.6")) << qPrintable(chart_.readout());
    EXPECT_EQ(chart_.accessibleDescription(), chart_.readout());
}

TEST_F(CadenceChartTest, ArrowKeysGoFromWeekToWeekAndStayInside) {
    week(1538);
    week();
    week(1571);
    show();
    int moved = 0;
    QObject::connect(&chart_, &CadenceChart::cursorMoved, [&] { ++moved; });
    press(Qt::Key_Left);
    EXPECT_TRUE(chart_.readout().contains("nothing measured"));
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    EXPECT_EQ(chart_.atCursor()->start, kMonday);
    press(Qt::Key_End);
    EXPECT_EQ(chart_.atCursor()->start, kMonday + std::chrono::weeks{2});
    press(Qt::Key_Right);
    EXPECT_EQ(chart_.atCursor()->start, kMonday + std::chrono::weeks{2});
    press(Qt::Key_Home);
    EXPECT_EQ(chart_.atCursor()->start, kMonday);
    EXPECT_GE(moved, 5);
}

TEST_F(CadenceChartTest, EnterAsksForTheWeek) {
    week(1538);
    week(1571);
    show();
    std::optional<std::chrono::local_days> wanted;
    QObject::connect(&chart_, &CadenceChart::weekWanted, [&](auto start) { wanted = start; });
    press(Qt::Key_Left);
    press(Qt::Key_Return);
    EXPECT_EQ(wanted, kMonday);
}

TEST_F(CadenceChartTest, ThePointerReadsTheWeekBelowIt) {
    week(1538);
    week(1571);
    week(1580);
    static_cast<QWidget&>(chart_).show();
    show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&chart_));
    auto* plot = chart_.findChild<QCustomPlot*>();
    plot->replot();
    const QPoint over(static_cast<int>(plot->xAxis->coordToPixel(1)), plot->height() / 3);
    QTest::mouseMove(plot, over);
    QMouseEvent move(QEvent::MouseMove, over, plot->mapToGlobal(over), Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(plot, &move);
    EXPECT_EQ(chart_.atCursor()->start, kMonday + std::chrono::weeks{1});
    EXPECT_TRUE(chart_.readout().contains("157.1"));
}

TEST_F(CadenceChartTest, PlusAndMinusZoomAndNothingLiesBeyondTheWeeks) {
    for (int i = 0; i < 30; ++i) {
        week(1500 + i);
    }
    show();
    const auto whole = shown();
    EXPECT_NEAR(whole.lower, -0.6, 1e-9);
    EXPECT_NEAR(whole.upper, 29.6, 1e-9);
    press(Qt::Key_Plus);
    EXPECT_LT(shown().size(), whole.size());
    EXPECT_TRUE(shown().contains(29)) << "towards the cursor";
    press(Qt::Key_Minus);
    press(Qt::Key_Minus);
    EXPECT_NEAR(shown().size(), whole.size(), 1e-9);
    for (int i = 0; i < 20; ++i) {
        press(Qt::Key_Plus);
    }
    EXPECT_GE(shown().size(), 3 - 1e-9);
    press(Qt::Key_Home);
    EXPECT_TRUE(shown().contains(0)) << "the cursor stays in sight";
    press(Qt::Key_0);
    EXPECT_NEAR(shown().size(), whole.size(), 1e-9);
}

TEST_F(CadenceChartTest, TheCursorKeepsItsWeekWhenOthersCome) {
    week(1538);
    week(1571);
    show();
    press(Qt::Key_Left);
    weeks_.insert(weeks_.begin(), {.start = kMonday - std::chrono::weeks{1}});
    show();
    EXPECT_EQ(chart_.atCursor()->start, kMonday);
    weeks_.clear();
    week(1600);
    weeks_.front().start = kMonday + std::chrono::weeks{50};
    show();
    EXPECT_EQ(chart_.atCursor()->start, kMonday + std::chrono::weeks{50});
}

TEST_F(CadenceChartTest, SaysSoWhereThereAreNoWeeks) {
    show();
    EXPECT_FALSE(chart_.atCursor());
    EXPECT_EQ(chart_.readout(), "No weeks here.");
    press(Qt::Key_Left);
    press(Qt::Key_Return);
    EXPECT_FALSE(chart_.atCursor());
}

TEST_F(CadenceChartTest, ReadsTheCorrectedCadenceWhereThatIsShown) {
    auto& far = week(1530);
    far.quiet.corrected = StepsPerMinute::ofTenths(1508);
    far.quiet.withSpeed = 1;
    far.quiet.speedDiffers = true;
    show(true);
    EXPECT_TRUE(chart_.readout().contains("150.8")) << qPrintable(chart_.readout());
    EXPECT_TRUE(chart_.readout().contains("another speed"));
    show(false);
    EXPECT_TRUE(chart_.readout().contains("153.0"));
    EXPECT_TRUE(chart_.readout().contains("another speed")) << "it is marked all the same";
}

TEST_F(CadenceChartTest, ChangesItsColoursWithTheAppearance) {
    static_cast<QWidget&>(chart_).show();
    week(1538);
    show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&chart_));
    const auto corner = [this] { return chart_.grab().toImage().pixelColor(4, 4); };
    EXPECT_EQ(corner(), theme::colours().card);
    theme::apply(*qApp, Appearance::Dark);
    QCoreApplication::processEvents();
    EXPECT_EQ(corner(), theme::colours().card);
    theme::apply(*qApp, Appearance::Light);
}

}  // namespace
}  // namespace stridetick::app
